package io.github.clausediff.change;

import io.github.clausediff.normal.NormalizedClause;
import io.github.clausediff.normal.Token;
import io.github.clausediff.text.Japanese;
import java.util.ArrayList;
import java.util.List;

/**
 * One side of a link as a single text: its clauses in order with a space between, none in Japanese,
 * and the words in it that are compared. Before, between and behind the words lie gaps: everything
 * else.
 *
 * @param text all characters
 * @param words in order
 */
record Side(String text, List<Word> words) {

  /** An ideograph is about as much to read as three letters. */
  private static final int IDEOGRAPH = 3;

  /**
   * A compared word.
   *
   * @param normal as compared
   * @param start 0-based UTF-16 offset in the text of the side
   * @param end offset behind the word
   * @param clause 0-based place of its clause in the side
   */
  record Word(String normal, int start, int end, int clause) {

    /** How much there is to read: letters, of which an ideograph counts as three. */
    int weight() {
      int weight = 0;
      for (int i = 0; i < normal.length(); i++) {
        weight += Character.isIdeographic(normal.charAt(i)) ? IDEOGRAPH : 1;
      }
      return weight;
    }
  }

  /**
   * What is not compared between two words.
   *
   * @param text may be empty
   * @param start 0-based UTF-16 offset in the text of the side
   * @param opens whether it stands before the first word
   * @param closes whether it stands behind the last word
   */
  record Gap(String text, int start, boolean opens, boolean closes) {

    int end() {
      return start + text.length();
    }
  }

  static Side of(List<NormalizedClause> clauses) {
    StringBuilder text = new StringBuilder();
    List<Word> words = new ArrayList<>();
    for (int i = 0; i < clauses.size(); i++) {
      text.append(i == 0 ? "" : joint(clauses, i));
      int offset = text.length();
      text.append(clauses.get(i).clause().text());
      for (Token token : clauses.get(i).tokens()) {
        if (token.isWord()) {
          words.add(word(token, offset, i));
        }
      }
    }
    return new Side(text.toString(), List.copyOf(words));
  }

  /** What stands before a clause of a side that is not the first. */
  static String joint(List<NormalizedClause> clauses, int i) {
    return Japanese.joint(clauses.get(i - 1).clause().text(), clauses.get(i).clause().text());
  }

  /** Where each clause of a side begins in its text: 0-based UTF-16 offsets. */
  static int[] starts(List<NormalizedClause> clauses) {
    int[] starts = new int[clauses.size()];
    for (int i = 1; i < starts.length; i++) {
      int length = clauses.get(i - 1).clause().text().length();
      starts[i] = starts[i - 1] + length + joint(clauses, i).length();
    }
    return starts;
  }

  private static Word word(Token token, int offset, int clause) {
    int start = offset + token.span().start();
    return new Word(token.normal(), start, offset + token.span().end(), clause);
  }

  int size() {
    return words.size();
  }

  /** Whether a word is the first of its clause. */
  boolean opens(int word) {
    return word == 0 || words.get(word - 1).clause() != words.get(word).clause();
  }

  /** The gap before a word, 0-based; with the number of words, the one behind the last. */
  Gap gap(int word) {
    int start = word == 0 ? 0 : words.get(word - 1).end();
    int end = word == size() ? text.length() : words.get(word).start();
    return new Gap(text.substring(start, end), start, word == 0, word == size());
  }

  /** The weight of the words of a half-open range. */
  int weight(int from, int to) {
    return words.subList(from, to).stream().mapToInt(Word::weight).sum();
  }
}
