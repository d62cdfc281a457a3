package io.github.clausediff.change;

import io.github.clausediff.align.Confidence;
import io.github.clausediff.align.Evidence;
import io.github.clausediff.align.Link;
import io.github.clausediff.normal.NormalizedClause;
import io.github.clausediff.normal.Normalizer;
import io.github.clausediff.statement.Clause;
import io.github.clausediff.statement.Series;
import java.util.ArrayList;
import java.util.List;

/** Links for tests, written out. */
final class Links {

  static final Evidence SURE = new Evidence(0.9, Confidence.HIGH, "test", false);

  private Links() {}

  static Link link(List<String> earlier, List<String> later) {
    return new Link(clauses("earlier", earlier), clauses("later", later), SURE);
  }

  static Link link(String earlier, String later) {
    return link(List.of(earlier), List.of(later));
  }

  static Link doubtful(String earlier, String later) {
    Link link = link(earlier, later);
    return new Link(
        link.earlier(), link.later(), new Evidence(0.3, Confidence.TO_REVIEW, "test", true));
  }

  static Link link(Normalizer normalizer, List<String> earlier, List<String> later) {
    return new Link(
        clauses(normalizer, "earlier", earlier), clauses(normalizer, "later", later), SURE);
  }

  private static List<NormalizedClause> clauses(String owner, List<String> texts) {
    return clauses(new Normalizer(Series.standard()), owner, texts);
  }

  private static List<NormalizedClause> clauses(
      Normalizer normalizer, String owner, List<String> texts) {
    List<Clause> clauses = new ArrayList<>();
    texts.forEach(text -> clauses.add(Clause.loose(owner, clauses.size() + 1, text)));
    return normalizer.normalize(clauses);
  }
}
