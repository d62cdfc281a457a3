package io.github.clausediff.gate;

import io.github.clausediff.change.Change;
import io.github.clausediff.change.Effect;
import io.github.clausediff.change.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Which changes a limit counts. Of several words of one sort any will do; of several sorts all have
 * to fit. An empty list asks for nothing.
 *
 * @param kinds words of kinds, or {@code moved}
 * @param effects words of effects
 * @param topics ids
 * @param actors ids of parties, or {@code both-sides}
 * @param confidences words of confidences; changes with one side have none
 * @param commitments whether only clauses count in which a party states an attitude or a promise
 */
public record Selection(
    List<String> kinds,
    List<String> effects,
    List<String> topics,
    List<String> actors,
    List<String> confidences,
    boolean commitments) {

  public Selection {
    kinds = List.copyOf(kinds);
    effects = List.copyOf(effects);
    topics = List.copyOf(topics);
    actors = List.copyOf(actors);
    confidences = List.copyOf(confidences);
  }

  /** Changes of a kind, or moved ones. */
  public static Selection ofKind(String kind) {
    return new Selection(List.of(kind), List.of(), List.of(), List.of(), List.of(), false);
  }

  /** Changes with an effect. */
  public static Selection ofEffect(String effect) {
    return new Selection(List.of(), List.of(effect), List.of(), List.of(), List.of(), false);
  }

  /** Whether a change counts; what is unchanged in its place never does. */
  public boolean has(Change change) {
    return (change.kind() != Kind.UNCHANGED || kinds.contains("moved"))
        && fits(kinds, kindsOf(change))
        && fits(effects, change.effects().stream().map(Effect::type).toList())
        && fits(topics, change.topics())
        && fits(actors, change.actors())
        && fits(confidences, confidenceOf(change))
        && (!commitments || isCommitment(change));
  }

  private static boolean fits(List<String> wanted, List<String> there) {
    return wanted.isEmpty() || wanted.stream().anyMatch(there::contains);
  }

  private static List<String> kindsOf(Change change) {
    List<String> words = new ArrayList<>(List.of(change.kind().toString()));
    if (change.moved()) {
      words.add("moved");
    }
    return words;
  }

  private static List<String> confidenceOf(Change change) {
    return change.link().joins()
        ? List.of(change.link().evidence().confidence().toString())
        : List.of();
  }

  private static boolean isCommitment(Change change) {
    return change.link().earlier().stream().anyMatch(c -> c.reading().commitment())
        || change.link().later().stream().anyMatch(c -> c.reading().commitment());
  }
}
