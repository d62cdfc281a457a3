package io.github.clausediff.change;

import java.util.Set;

/** Tells whether a word is a form of another: with an ending of plural, tense or participle. */
final class Inflection {

  /** Letters kept of a word when contents are compared; see the aligner's stems. */
  private static final int STEM = 6;

  /** Shorter words have no endings here ("not" is not in "noted"), but for these verbs. */
  private static final int SHORTEST = 4;

  private static final Set<String> SHORT_VERBS = Set.of("ask", "aim", "vow", "end");

  private Inflection() {}

  /** Whether {@code word} is {@code base}, or a form of it; both as compared. */
  static boolean isForm(String word, String base) {
    if (word.equals(base)) {
      return true;
    }
    if (base.length() < SHORTEST && !SHORT_VERBS.contains(base)) {
      return false;
    }
    char last = base.charAt(base.length() - 1);
    return ends(word, base, "s", "es", "ed", "ing")
        || last == 'e' && ends(word, base.substring(0, base.length() - 1), "ed", "ing")
        || last == 'y' && ends(word, base.substring(0, base.length() - 1), "ies", "ied")
        || ends(word, base + last, "ed", "ing");
  }

  private static boolean ends(String word, String stem, String... endings) {
    for (String ending : endings) {
      if (word.length() == stem.length() + ending.length()
          && word.startsWith(stem)
          && word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  /** The first letters of a word, by which forms of one word are alike. */
  static String stem(String word) {
    if (word.length() > STEM) {
      return word.substring(0, STEM);
    }
    return word.length() >= SHORTEST && word.endsWith("s")
        ? word.substring(0, word.length() - 1)
        : word;
  }
}
