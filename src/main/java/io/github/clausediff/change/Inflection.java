package io.github.clausediff.change;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Tells whether a word is a form of another: with an ending of plural, tense or participle. */
public final class Inflection {

  /** Letters kept of a word when contents are compared; see the aligner's stems. */
  private static final int STEM = 6;

  /** Shorter words have no endings here ("not" is not in "noted"), but for these verbs. */
  private static final int SHORTEST = 4;

  private static final Set<String> SHORT_VERBS = Set.of("ask", "aim", "vow", "end");

  private Inflection() {}

  /** Whether {@code word} is {@code base}, or a form of it; both as compared. */
  public static boolean isForm(String word, String base) {
    if (word.equals(base)) {
      return true;
    }
    if (base.length() < SHORTEST && !isShortVerb(base)) {
      return false;
    }
    char last = base.charAt(base.length() - 1);
    return ends(word, base, "s", "es", "ed", "ing")
        || last == 'e' && ends(word, base.substring(0, base.length() - 1), "ed", "ing")
        || last == 'y' && ends(word, base.substring(0, base.length() - 1), "ies", "ied")
        || ends(word, base + last, "ed", "ing");
  }

  /** Of which words a word may be a form, itself first: "noted" is one of "note". */
  public static List<String> bases(String word) {
    Stream<String> bases = Stream.of(word);
    for (String ending : List.of("ed", "ing")) {
      if (word.endsWith(ending)) {
        String stem = word.substring(0, word.length() - ending.length());
        bases = Stream.concat(bases, Stream.of(stem, stem + "e", undoubled(stem)));
      }
    }
    if (word.endsWith("ied")) {
      bases = Stream.concat(bases, Stream.of(word.substring(0, word.length() - 3) + "y"));
    }
    return bases
        .filter(base -> base.equals(word) || base.length() >= SHORTEST || isShortVerb(base))
        .filter(base -> isForm(word, base))
        .distinct()
        .toList();
  }

  private static boolean isShortVerb(String base) {
    return SHORT_VERBS.contains(base);
  }

  /** "committ" as "commit". */
  private static String undoubled(String stem) {
    int end = stem.length() - 1;
    boolean doubled = end > 0 && stem.charAt(end) == stem.charAt(end - 1);
    return doubled ? stem.substring(0, end) : stem;
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
