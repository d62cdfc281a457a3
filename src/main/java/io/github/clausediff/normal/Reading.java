package io.github.clausediff.normal;

import java.util.List;

/**
 * What a clause says of itself: who speaks, what they do with words, and about what.
 *
 * @param actors party ids, in order of mention, or the role ({@code both-sides}) where no party is
 *     named
 * @param acts base forms of the performative verbs, in order
 * @param topics topic ids of the series, in the order of the series' data
 */
public record Reading(List<String> actors, List<String> acts, List<String> topics) {

  public static final Reading NONE = new Reading(List.of(), List.of(), List.of());

  public Reading {
    actors = List.copyOf(actors);
    acts = List.copyOf(acts);
    topics = List.copyOf(topics);
  }

  /** A party states an attitude or a promise. */
  public boolean commitment() {
    return !acts.isEmpty();
  }
}
