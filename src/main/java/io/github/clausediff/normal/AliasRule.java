package io.github.clausediff.normal;

import io.github.clausediff.text.Japanese;
import io.github.clausediff.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Several names of one thing are compared as the first of them: "PRC" as "China". The longest name
 * wins. A short name all in capitals is found only in capitals, so that "us" is never "US". An
 * alias in brackets right behind another name of the same thing is not compared.
 */
final class AliasRule implements NormalizationRule {

  private static final int SHORT = 5;

  /** First word of a name, in small letters → the names, longest first. */
  private final Map<String, List<Name>> names = new HashMap<>();

  private final JapaneseNames japanese = new JapaneseNames(true);

  private record Name(List<String> words, boolean capitals, String canonical) {}

  /** {@code plain} brings a name into the form that tokens have when this rule sees them. */
  AliasRule(List<List<String>> aliases, java.util.function.Function<String, List<Token>> plain) {
    for (List<String> forms : aliases) {
      japanese.add(forms);
      String canonical = String.join(" ", lower(plain.apply(forms.get(0))));
      for (String form : forms) {
        List<Token> words = plain.apply(form);
        boolean capitals = form.length() <= SHORT && form.equals(form.toUpperCase(Locale.ROOT));
        Name name = new Name(lower(words), capitals, canonical);
        names.computeIfAbsent(name.words().get(0), key -> new ArrayList<>()).add(name);
      }
    }
    names.values().forEach(list -> list.sort((a, b) -> b.words().size() - a.words().size()));
  }

  private static List<String> lower(List<Token> tokens) {
    return tokens.stream().map(token -> token.normal().toLowerCase(Locale.ROOT)).toList();
  }

  @Override
  public String id() {
    return "aliases";
  }

  @Override
  public List<Token> apply(String text, List<Token> words) {
    boolean wide = text.codePoints().anyMatch(Japanese::isLetter);
    List<Token> tokens = wide ? japanese.apply(text, words) : words;
    List<Token> result = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      Name name = nameAt(tokens, i);
      if (name == null) {
        result.add(tokens.get(i++));
      } else {
        int end = i + name.words().size();
        dropArticle(result);
        result.add(
            named(text, tokens.subList(i, end), doubles(result, name) ? "" : name.canonical()));
        i = end;
      }
    }
    return result;
  }

  /** "the PRC" and "China": the article belongs to the name. */
  private static void dropArticle(List<Token> before) {
    int last = before.size() - 1;
    if (last >= 0 && before.get(last).normal().equalsIgnoreCase("the")) {
      before.set(last, before.get(last).as(""));
    }
  }

  private @org.jspecify.annotations.Nullable Name nameAt(List<Token> tokens, int at) {
    String first = tokens.get(at).normal().toLowerCase(Locale.ROOT);
    for (Name name : names.getOrDefault(first, List.of())) {
      if (stands(name, tokens, at)) {
        return name;
      }
    }
    return null;
  }

  private static boolean stands(Name name, List<Token> tokens, int at) {
    if (at + name.words().size() > tokens.size()) {
      return false;
    }
    for (int i = 0; i < name.words().size(); i++) {
      String word = tokens.get(at + i).normal();
      boolean same = word.toLowerCase(Locale.ROOT).equals(name.words().get(i));
      if (!same || name.capitals() && !word.equals(word.toUpperCase(Locale.ROOT))) {
        return false;
      }
    }
    return true;
  }

  private static Token named(String text, List<Token> words, String normal) {
    if (words.size() == 1) {
      return words.get(0).as(normal);
    }
    Span span = new Span(words.get(0).span().start(), words.get(words.size() - 1).span().end());
    return new Token(span.of(text), normal, span);
  }

  /** Whether the tokens so far end with the same thing and an opening bracket. */
  private static boolean doubles(List<Token> before, Name name) {
    int i = before.size() - 1;
    if (i < 1 || !before.get(i).normal().equals("(")) {
      return false;
    }
    i--;
    if (before.get(i).normal().equals("'s") && i > 0) {
      i--;
    }
    return before.get(i).normal().equals(name.canonical());
  }
}
