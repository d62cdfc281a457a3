package io.github.clausediff.history;

import io.github.clausediff.change.Inflection;
import java.util.List;

/**
 * A word of a phrase that is looked for.
 *
 * @param text as compared, in the singular
 * @param bases of which words it may be a form
 */
record SoughtWord(String text, List<String> bases) {

  /** All forms of a word have so many first letters in common. */
  private static final int BEGINNING = 3;

  static List<SoughtWord> phrase(List<String> words) {
    return words.stream().map(word -> new SoughtWord(word, Inflection.bases(word))).toList();
  }

  /** Whether a word is this one or, unless it is a name, another form of it. */
  boolean is(PhraseWord word) {
    if (word.text().equals(text)) {
      return true;
    }
    // Most words begin otherwise, and a series has a million of them.
    return !word.name()
        && word.text().regionMatches(0, text, 0, Math.min(BEGINNING, text.length()))
        && bases.stream().anyMatch(base -> Inflection.isForm(word.text(), base));
  }

  /** Whether a phrase stands somewhere among words. */
  static boolean stands(List<SoughtWord> phrase, List<PhraseWord> words) {
    for (int at = 0; at + phrase.size() <= words.size(); at++) {
      if (stands(phrase, words, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean stands(List<SoughtWord> phrase, List<PhraseWord> words, int at) {
    for (int k = 0; k < phrase.size(); k++) {
      if (!phrase.get(k).is(words.get(at + k))) {
        return false;
      }
    }
    return true;
  }
}
