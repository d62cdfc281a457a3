package io.github.clausediff.report;

import java.util.ArrayList;
import java.util.List;

/** The comparison in a few sentences, with numbers and nothing else. */
final class Lead {

  private Lead() {}

  static List<String> of(ReportModel model, Words words) {
    long dropped = model.count(Group.DROPPED);
    long added = model.count(Group.NEW);
    List<String> said = new ArrayList<>();
    said.add(words.say("lead.dropped", dropped, model.earlier().clauses().size()));
    said.add(words.say("lead.new", added, model.later().clauses().size()));
    return said;
  }
}
