package io.github.clausediff.change;

import io.github.clausediff.normal.NormalizedClause;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which topics and named things enter and leave between two statements: first and last within the
 * two, whatever other statements say.
 *
 * @param entering in the later statement alone; topics first, then in the order of the text
 * @param leaving in the earlier statement alone
 */
public record Turnover(List<Mention> entering, List<Mention> leaving) {

  public static final Turnover NONE = new Turnover(List.of(), List.of());

  public Turnover {
    entering = List.copyOf(entering);
    leaving = List.copyOf(leaving);
  }

  static Turnover of(
      List<NormalizedClause> earlier, List<NormalizedClause> later, SpecificsReader reader) {
    Map<String, Found> before = found(earlier, reader);
    Map<String, Found> after = found(later, reader);
    return new Turnover(beyond(after, before), beyond(before, after));
  }

  private record Found(String kind, String name, List<String> clauses) {}

  private static Map<String, Found> found(List<NormalizedClause> clauses, SpecificsReader reader) {
    Map<String, Found> topics = new LinkedHashMap<>();
    Map<String, Found> things = new LinkedHashMap<>();
    for (NormalizedClause clause : clauses) {
      String id = clause.clause().id();
      clause.reading().topics().forEach(t -> note(topics, "topic " + t, "topic", t, id));
      for (Specific thing : reader.read(List.of(clause))) {
        if (thing.kind() != Specific.Kind.NUMBER && thing.kind() != Specific.Kind.DATE) {
          note(things, thing.key(), thing.kind().toString(), thing.text(), id);
        }
      }
    }
    topics.putAll(things);
    return topics;
  }

  private static void note(
      Map<String, Found> found, String key, String kind, String name, String clause) {
    List<String> clauses =
        found.computeIfAbsent(key, k -> new Found(kind, name, new ArrayList<>())).clauses();
    if (!clauses.contains(clause)) {
      clauses.add(clause);
    }
  }

  /** A name that is a part of a name of the other statement does not enter. */
  private static List<Mention> beyond(Map<String, Found> some, Map<String, Found> others) {
    Set<String> there = new TreeSet<>();
    others.keySet().forEach(key -> there.add(" " + key + " "));
    List<Mention> mentions = new ArrayList<>();
    some.forEach(
        (key, f) -> {
          if (there.stream().noneMatch(k -> k.contains(" " + key + " "))) {
            mentions.add(new Mention(f.kind(), f.name(), f.clauses()));
          }
        });
    return mentions;
  }
}
