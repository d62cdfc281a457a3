package io.github.clausediff.report;

import io.github.clausediff.normal.NormalizedClause;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How many clauses of either statement are about a topic, and what became of them.
 *
 * @param id of the topic
 * @param word for the topic
 * @param earlier clauses of the earlier statement
 * @param later clauses of the later statement
 * @param fates "1 dropped, 1 new, 2 reworded", by changes
 * @param note that it is gone, or new, or an empty string
 */
record TopicRow(String id, String word, long earlier, long later, String fates, String note)
    implements View {

  @Override
  public Object get(String name) {
    return switch (name) {
      case "id" -> id;
      case "link" -> "?topic=" + id + "#changes";
      case "word" -> word;
      case "earlier" -> earlier;
      case "later" -> later;
      case "fates" -> fates;
      case "noted" -> !note.isEmpty();
      case "note" -> note;
      default -> throw View.unknown(name);
    };
  }

  static List<TopicRow> of(ReportModel model, Words words) {
    Set<String> topics = new LinkedHashSet<>(model.earlier().topics());
    topics.addAll(model.later().topics());
    Map<String, Map<Group, Integer>> fates = new LinkedHashMap<>();
    for (ChangeView change : model.changes()) {
      for (String topic : change.topics()) {
        fates
            .computeIfAbsent(topic, t -> new EnumMap<>(Group.class))
            .merge(change.group(), 1, Integer::sum);
      }
    }
    return topics.stream()
        .map(topic -> of(topic, model, fates.getOrDefault(topic, Map.of()), words))
        .toList();
  }

  /** Which topics leave the whole text and which enter it, a sentence for each sort. */
  static List<String> said(ReportModel model, Words words) {
    List<TopicRow> rows = of(model, words);
    List<String> said = new ArrayList<>();
    say("topics.gone", rows.stream().filter(row -> row.later == 0).toList(), words, said);
    say("topics.come", rows.stream().filter(row -> row.earlier == 0).toList(), words, said);
    return said;
  }

  private static void say(String name, List<TopicRow> rows, Words words, List<String> said) {
    if (!rows.isEmpty()) {
      String topics =
          rows.stream().map(TopicRow::word).collect(Collectors.joining(words.get("comma")));
      said.add(words.say(name, rows.size(), topics));
    }
  }

  private static TopicRow of(
      String topic, ReportModel model, Map<Group, Integer> groups, Words words) {
    List<String> fates = new ArrayList<>();
    groups.forEach((group, n) -> fates.add(n + " " + words.named("kind", group.toString())));
    long earlier = count(model.earlier().clauses(), topic);
    long later = count(model.later().clauses(), topic);
    String note = later == 0 ? words.get("no-longer") : earlier == 0 ? words.get("now-named") : "";
    String word = words.named("topic", topic);
    return new TopicRow(topic, word, earlier, later, String.join(words.get("comma"), fates), note);
  }

  private static long count(List<NormalizedClause> clauses, String topic) {
    return clauses.stream().filter(c -> c.reading().topics().contains(topic)).count();
  }
}
