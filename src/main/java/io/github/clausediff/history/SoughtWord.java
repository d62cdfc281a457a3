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

  static List<SoughtWord> phrase(List<String> words) {
    return words.stream().map(word -> new SoughtWord(word, Inflection.bases(word))).toList();
  }

  /** Whether a word is this one or, unless it is a name, another form of it. */
  boolean is(PhraseWord word) {
    return word.text().equals(text)
        || !word.name() && bases.stream().anyMatch(base -> Inflection.isForm(word.text(), base));
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
