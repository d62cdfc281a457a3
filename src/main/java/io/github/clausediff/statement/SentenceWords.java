package io.github.clausediff.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a sentence, each with the marks around it that matter for cutting it. */
final class SentenceWords {

  private static final Pattern WORD_OR_MARK =
      Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N}.’'-]*[\\p{L}\\p{N}])?|[,;:()“”\"\\[\\]]");

  private static final Set<String> ADVERBS =
      Set.of("also", "further", "again", "both", "hereby", "once", "therefore");

  private static final String[] PREPOSITIONS = {
    "to",
    "of",
    "for",
    "by",
    "and",
    "through",
    "with",
    "in",
    "on",
    "at",
    "from",
    "about",
    "against",
    "including",
    "despite",
    "over"
  };

  /**
   * A word.
   *
   * @param text as published
   * @param lower in lower case
   * @param start offset in the sentence
   * @param before the last comma, semicolon or colon right in front of it, or a space
   * @param enclosed whether it stands in brackets or quotes
   */
  record Word(String text, String lower, int start, char before, boolean enclosed) {
    boolean is(String... any) {
      for (String word : any) {
        if (word.equals(lower)) {
          return true;
        }
      }
      return false;
    }

    boolean isPreposition() {
      return is(PREPOSITIONS);
    }

    boolean behindComma() {
      return before == ',';
    }

    boolean behindSemicolon() {
      return before == ';';
    }

    boolean isCapitalized() {
      return Character.isUpperCase(text.codePointAt(0));
    }

    boolean possessive() {
      return lower.endsWith("'s") || lower.endsWith("’s");
    }
  }

  private final List<Word> words = new ArrayList<>();
  private final List<Integer> colons = new ArrayList<>();

  static SentenceWords of(String sentence) {
    SentenceWords words = new SentenceWords();
    Matcher matcher = WORD_OR_MARK.matcher(sentence);
    int depth = 0;
    boolean quoted = false;
    char before = ' ';
    while (matcher.find()) {
      String text = matcher.group();
      char mark = text.charAt(0);
      if (Character.isLetterOrDigit(mark)) {
        String lower = text.toLowerCase(Locale.ROOT);
        words.words.add(new Word(text, lower, matcher.start(), before, depth > 0 || quoted));
        before = ' ';
      } else if (mark == ',' || mark == ';' || mark == ':') {
        before = mark;
        if (mark == ':') {
          words.colons.add(matcher.start());
        }
      } else {
        depth += mark == '(' || mark == '[' ? 1 : mark == ')' || mark == ']' ? -1 : 0;
        quoted = mark == '“' || mark == '"' && !quoted || quoted && mark != '”' && mark != '"';
      }
    }
    return words;
  }

  int size() {
    return words.size();
  }

  Word get(int i) {
    return words.get(i);
  }

  boolean hasColonBefore(int i) {
    return !colons.isEmpty() && words.get(i).start() > colons.get(0);
  }

  /** Whether a word stands between two others. */
  boolean hasBetween(String word, int from, int to) {
    return words.subList(from + 1, to).stream().anyMatch(w -> w.lower().equals(word));
  }

  /** Index of the first word at or behind {@code i} that is no adverb; two are skipped at most. */
  int skipAdverbs(int i) {
    int at = i;
    while (at < words.size() && at < i + 2 && isAdverb(words.get(at).lower())) {
      at++;
    }
    return at;
  }

  /** Index of the first word at or before {@code i} that is no adverb. */
  int skipAdverbsBack(int i) {
    int at = i;
    while (at > 0 && isAdverb(words.get(at).lower())) {
      at--;
    }
    return at;
  }

  private static boolean isAdverb(String word) {
    return word.endsWith("ly") && word.length() > 4 || ADVERBS.contains(word);
  }
}
