package io.github.clausediff.change;

import java.util.Set;

/** Finds the word that makes an act of a noun: "expressed their grave <i>concern</i>". */
final class Carriers {

  private static final Set<String> POSTURES = Set.of("stand", "together", "remain", "united");

  /** "reiterated the President and Prime Minister's aim" is the longest way met. */
  private static final int FARTHEST = 7;

  /** Behind one of these the noun belongs to something else: "the importance of support". */
  private static final Set<String> BARRIERS = Set.of("of", "for", "that", "to", "on", "over", "at");

  private final Vocabulary vocabulary;

  Carriers(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The word, 0-based; -1 if the noun is no act. */
  int before(Side side, int noun) {
    int clause = side.words().get(noun).clause();
    for (int i = noun - 1; i >= 0 && i >= noun - FARTHEST; i--) {
      Side.Word word = side.words().get(i);
      if (word.clause() != clause || BARRIERS.contains(word.normal()) || cut(side, i + 1)) {
        return -1;
      }
      if (vocabulary.has("carriers", side, i)) {
        return isPreposition(word) ? preposition(side, noun, i) : i;
      }
    }
    return -1;
  }

  private static boolean isPreposition(Side.Word word) {
    return word.normal().equals("with") || word.normal().equals("in");
  }

  /** "noted with deep concern": the verb; "stand in firm opposition": the preposition. */
  private int preposition(Side side, int noun, int at) {
    boolean near = noun - at <= 2;
    boolean verb = at > 0 && vocabulary.has("receiving", side, at - 1);
    boolean stands = at > 1 && POSTURES.contains(side.words().get(at - 1).normal());
    if (!near || !verb && !stands) {
      return -1;
    }
    return verb ? at - 1 : at;
  }

  private static boolean cut(Side side, int at) {
    return side.gap(at).text().chars().anyMatch(c -> c == ',' || c == ';' || c == ':' || c == '.');
  }
}
