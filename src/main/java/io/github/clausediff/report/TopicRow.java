package io.github.clausediff.report;

import io.github.clausediff.normal.NormalizedClause;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How many clauses of either statement are about a topic.
 *
 * @param id of the topic
 * @param word for the topic
 * @param earlier clauses of the earlier statement
 * @param later clauses of the later statement
 * @param note that it is gone, or new, or an empty string
 */
record TopicRow(String id, String word, long earlier, long later, String note) implements View {

  private static final int UNIT = 6;
  private static final int MOST = 90;

  @Override
  public Object get(String name) {
    return switch (name) {
      case "id" -> id;
      case "link" -> "?topic=" + id + "#changes";
      case "word" -> word;
      case "earlier" -> earlier;
      case "later" -> later;
      case "earlierBar" -> Math.min(MOST, earlier * UNIT);
      case "laterBar" -> Math.min(MOST, later * UNIT);
      case "noted" -> !note.isEmpty();
      case "note" -> note;
      default -> throw View.unknown(name);
    };
  }

  static List<TopicRow> of(ReportModel model, Words words) {
    Set<String> topics = new LinkedHashSet<>(model.earlier().topics());
    topics.addAll(model.later().topics());
    return topics.stream().map(topic -> of(topic, model, words)).toList();
  }

  private static TopicRow of(String topic, ReportModel model, Words words) {
    long earlier = count(model.earlier().clauses(), topic);
    long later = count(model.later().clauses(), topic);
    String note = later == 0 ? words.get("no-longer") : earlier == 0 ? words.get("now-named") : "";
    return new TopicRow(topic, words.named("topic", topic), earlier, later, note);
  }

  private static long count(List<NormalizedClause> clauses, String topic) {
    return clauses.stream().filter(c -> c.reading().topics().contains(topic)).count();
  }
}
