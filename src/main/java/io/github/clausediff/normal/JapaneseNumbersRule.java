package io.github.clausediff.normal;

import io.github.clausediff.text.Japanese;
import io.github.clausediff.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Numbers in Chinese characters are compared as digits (二〇二四, 二十八), years of an era as years of the
 * common one (令和６年 as 2024年), and the counter of か国 in one spelling.
 */
final class JapaneseNumbersRule implements NormalizationRule {

  private static final String DIGITS = "〇一二三四五六七八九";

  /** The era → the year before its first. */
  private static final Map<String, Integer> ERAS =
      Map.of("令和", 2018, "平成", 1988, "昭和", 1925, "大正", 1911, "明治", 1867);

  private static final Map<Character, Long> UNITS = Map.of('十', 10L, '百', 100L, '千', 1000L);

  private static final Map<Character, Long> MYRIADS = Map.of('万', 10_000L, '億', 100_000_000L);

  /** Longer runs of digits are no numbers. */
  private static final int LONGEST = 12;

  @Override
  public String id() {
    return "japanese-numbers";
  }

  @Override
  public List<Token> apply(String text, List<Token> tokens) {
    if (tokens.stream()
        .noneMatch(token -> isHan(token.normal()) || Japanese.isIn(token.normal()))) {
      return tokens;
    }
    List<Token> result = new ArrayList<>();
    for (Token token : tokens) {
      result.add(token.as(counter(number(token.normal()), result)));
    }
    return eras(text, result);
  }

  private static boolean isHan(String word) {
    return !word.isEmpty() && Japanese.isHan(word.codePointAt(0));
  }

  /** "３カ国", "３ヶ国", "三か国". */
  private static String counter(String word, List<Token> before) {
    boolean counted = !before.isEmpty() && isDigits(before.get(before.size() - 1).normal());
    return counted && word.length() == 1 && "カヶヵケ".contains(word) ? "か" : word;
  }

  private static boolean isDigits(String word) {
    return !word.isEmpty() && word.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static String number(String word) {
    boolean digits = !word.isEmpty() && word.length() <= LONGEST;
    if (digits && word.chars().allMatch(c -> DIGITS.indexOf(c) >= 0)) {
      StringBuilder number = new StringBuilder();
      word.chars().forEach(c -> number.append(DIGITS.indexOf(c)));
      return number.toString();
    }
    boolean units = digits && word.chars().allMatch(c -> isNumeral((char) c));
    return units ? String.valueOf(value(word)) : word;
  }

  private static boolean isNumeral(char c) {
    return DIGITS.indexOf(c) >= 0 || UNITS.containsKey(c) || MYRIADS.containsKey(c);
  }

  private static long value(String word) {
    long sum = 0;
    long below = 0;
    long digit = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (DIGITS.indexOf(c) >= 0) {
        digit = digit * 10 + DIGITS.indexOf(c);
      } else if (UNITS.containsKey(c)) {
        below += Math.max(1, digit) * UNITS.getOrDefault(c, 1L);
        digit = 0;
      } else {
        sum += Math.max(1, below + digit) * MYRIADS.getOrDefault(c, 1L);
        below = 0;
        digit = 0;
      }
    }
    return sum + below + digit;
  }

  private static List<Token> eras(String text, List<Token> tokens) {
    List<Token> result = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Integer before = ERAS.get(tokens.get(i).normal());
      String next = i + 1 < tokens.size() ? tokens.get(i + 1).normal() : "";
      boolean first = next.equals("元年");
      boolean year =
          isDigits(next)
              && next.length() <= 2
              && text.startsWith("年", tokens.get(i + 1).span().end());
      if (before == null || !first && !year) {
        result.add(tokens.get(i));
        continue;
      }
      int start = tokens.get(i).span().start();
      int end = tokens.get(++i).span().end() - (first ? 1 : 0);
      Span span = new Span(start, end);
      int number = before + (first ? 1 : Integer.parseInt(next));
      result.add(new Token(span.of(text), String.valueOf(number), span));
      if (first) {
        result.add(new Token("年", "年", new Span(end, end + 1)));
      }
    }
    return result;
  }
}
