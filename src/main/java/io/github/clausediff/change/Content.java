package io.github.clausediff.change;

import io.github.clausediff.text.Japanese;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/** Words that carry what is said, as stems: all but the small words that every sentence has. */
final class Content {

  private static final Set<String> SMALL =
      Set.of(
          "the",
          "a",
          "an",
          "and",
          "or",
          "but",
          "of",
          "to",
          "in",
          "on",
          "at",
          "by",
          "for",
          "from",
          "with",
          "as",
          "that",
          "this",
          "these",
          "those",
          "which",
          "who",
          "whose",
          "their",
          "our",
          "its",
          "his",
          "her",
          "it",
          "they",
          "we",
          "he",
          "she",
          "is",
          "are",
          "was",
          "were",
          "be",
          "been",
          "being",
          "has",
          "have",
          "had",
          "will",
          "would",
          "'s",
          "also",
          "both",
          "all",
          "any",
          "between",
          "among",
          "through",
          "into",
          "over",
          "under",
          "than",
          "not",
          "no",
          "other",
          "such",
          "including",
          "while",
          "toward",
          "towards",
          "within",
          "across",
          "upon",
          "well",
          "so",
          "there",
          "them",
          "us",
          "up",
          "more",
          "most",
          "further",
          "about",
          "each",
          "how",
          "what",
          "when",
          "where",
          "if",
          "against",
          "because",
          "therefore",
          "then",
          "too",
          "above");

  private final Side side;

  Content(Side side) {
    this.side = side;
  }

  /** Whether a word is one that every sentence has. */
  static boolean isSmall(String word) {
    return SMALL.contains(word);
  }

  /** Whether a word carries content. */
  boolean at(int word) {
    String normal = side.words().get(word).normal();
    return !SMALL.contains(normal) && !isEnding(normal);
  }

  /** Hiragana alone: a particle or an ending. */
  private static boolean isEnding(String word) {
    return Japanese.isHiragana(word.charAt(0)) && word.codePoints().allMatch(Japanese::isHiragana);
  }

  String stem(int word) {
    return Inflection.stem(side.words().get(word).normal());
  }

  /** Stems of a half-open range of words. */
  Set<String> stems(int from, int to) {
    Set<String> stems = new TreeSet<>();
    for (int i = from; i < to; i++) {
      if (at(i)) {
        stems.add(stem(i));
      }
    }
    return stems;
  }

  /** Stems of the whole side, and of the words of its names of several words. */
  Set<String> all() {
    Set<String> stems = stems(0, side.size());
    for (Side.Word word : side.words()) {
      if (word.normal().indexOf(' ') >= 0) {
        for (String part : Vocabulary.words(word.normal())) {
          stems.add(Inflection.stem(part));
        }
      }
    }
    return stems;
  }

  /** Share of the smaller of two sets that the other has too; 0 if one is empty. */
  static double shared(Set<String> some, Set<String> others) {
    Set<String> both = new HashSet<>(some);
    both.retainAll(others);
    int smaller = Math.min(some.size(), others.size());
    return smaller == 0 ? 0 : (double) both.size() / smaller;
  }
}
