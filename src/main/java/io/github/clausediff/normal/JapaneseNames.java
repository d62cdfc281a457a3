package io.github.clausediff.normal;

import io.github.clausediff.text.Japanese;
import io.github.clausediff.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds names and spellings in a Japanese clause by their characters, since words have no spaces
 * between them, and makes one word of each. The longest form wins.
 */
final class JapaneseNames {

  private record Form(String text, String canonical) {}

  /** First character → the forms, longest first. */
  private final Map<Character, List<Form>> forms = new HashMap<>();

  /** Whether a form may begin or end inside a word, as 北朝鮮 does in 北朝鮮側. */
  private final boolean cuts;

  JapaneseNames(boolean cuts) {
    this.cuts = cuts;
  }

  /** Takes the Japanese ones of several forms of one thing; the first of all is compared. */
  void add(List<String> all) {
    String canonical = UnicodeRule.compatible(all.get(0)).toLowerCase(java.util.Locale.ROOT);
    for (String form : all) {
      if (form.codePoints().anyMatch(Japanese::isLetter)) {
        List<Form> same = forms.computeIfAbsent(form.charAt(0), key -> new ArrayList<>());
        same.add(new Form(form, canonical));
        same.sort(Comparator.comparingInt((Form f) -> f.text().length()).reversed());
      }
    }
  }

  /** The tokens with every form found as one token. */
  List<Token> apply(String text, List<Token> tokens) {
    List<Token> result = new ArrayList<>(tokens);
    for (int at = 0; !forms.isEmpty() && at < text.length(); at++) {
      for (Form form : forms.getOrDefault(text.charAt(at), List.of())) {
        Span span = new Span(at, at + form.text().length());
        if (text.startsWith(form.text(), at) && replace(text, result, span, form.canonical())) {
          at = span.end() - 1;
          break;
        }
      }
    }
    return result;
  }

  private boolean replace(String text, List<Token> tokens, Span span, String canonical) {
    int from = 0;
    while (from < tokens.size() && tokens.get(from).span().end() <= span.start()) {
      from++;
    }
    int to = from;
    while (to < tokens.size() && tokens.get(to).span().start() < span.end()) {
      to++;
    }
    if (from == to) {
      return false;
    }
    Span before = new Span(tokens.get(from).span().start(), span.start());
    Span after = new Span(span.end(), tokens.get(to - 1).span().end());
    boolean aligned = before.length() <= 0 && after.length() <= 0;
    if (!aligned && !(cuts && isName(text, before) && isName(text, after))) {
      return false;
    }
    List<Token> made = new ArrayList<>();
    piece(text, before, made);
    made.add(new Token(span.of(text), canonical, span));
    piece(text, after, made);
    List<Token> replaced = tokens.subList(from, to);
    replaced.clear();
    replaced.addAll(made);
    return true;
  }

  /** What is left of a cut word has to be of Chinese characters: a kana ending is no word. */
  private static boolean isName(String text, Span rest) {
    return rest.length() <= 0 || rest.of(text).codePoints().allMatch(Japanese::isHan);
  }

  private static void piece(String text, Span span, List<Token> made) {
    if (span.length() > 0) {
      made.add(new Token(span.of(text), span.of(text), span));
    }
  }
}
