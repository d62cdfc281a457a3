package io.github.clausediff.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Which changes a reader wants to see. Of several values of one sort any will do; of several sorts
 * all have to fit. An empty list asks for nothing.
 *
 * @param topics ids
 * @param actors ids of parties, or {@code both-sides}
 * @param effects words of effects
 * @param kinds words of kinds, or {@code moved}
 */
public record Filter(
    List<String> topics, List<String> actors, List<String> effects, List<String> kinds) {

  public static final Filter NONE = new Filter(List.of(), List.of(), List.of(), List.of());

  public Filter {
    topics = List.copyOf(topics);
    actors = List.copyOf(actors);
    effects = List.copyOf(effects);
    kinds = List.copyOf(kinds);
  }

  public boolean isEmpty() {
    return topics.isEmpty() && actors.isEmpty() && effects.isEmpty() && kinds.isEmpty();
  }

  boolean shows(ChangeView change) {
    List<String> words = new ArrayList<>(List.of(change.kind().toString()));
    if (change.moved()) {
      words.add("moved");
    }
    return fits(topics, change.topics())
        && fits(actors, change.actors())
        && fits(effects, change.effects().stream().map(e -> e.type()).toList())
        && fits(kinds, words);
  }

  private static boolean fits(List<String> wanted, Collection<String> there) {
    return wanted.isEmpty() || wanted.stream().anyMatch(there::contains);
  }

  /** "topic taiwan or senkaku; effect softened". */
  String words() {
    List<String> words = new ArrayList<>();
    add(words, "topic", topics);
    add(words, "actor", actors);
    add(words, "effect", effects);
    add(words, "kind", kinds);
    return String.join("; ", words);
  }

  private static void add(List<String> words, String sort, List<String> values) {
    if (!values.isEmpty()) {
      words.add(sort + " " + String.join(" or ", values));
    }
  }
}
