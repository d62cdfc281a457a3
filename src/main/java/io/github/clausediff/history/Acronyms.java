package io.github.clausediff.history;

import io.github.clausediff.normal.NormalizedClause;
import io.github.clausediff.normal.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Names with the acronym that a statement puts in brackets behind them. Normalization tells them:
 * such an acronym is not compared, since it adds nothing to the name.
 */
final class Acronyms {

  private final Map<List<String>, Set<List<String>>> others = new HashMap<>();

  static Acronyms of(List<Witness> witnesses) {
    Acronyms acronyms = new Acronyms();
    for (Witness witness : witnesses) {
      witness.clauses().stream()
          .filter(clause -> clause.rules().contains("bracketed-acronym"))
          .forEach(acronyms::read);
    }
    return acronyms;
  }

  private void read(NormalizedClause clause) {
    List<Token> tokens = clause.tokens();
    for (int i = 2; i + 1 < tokens.size(); i++) {
      String acronym = tokens.get(i).surface();
      boolean bracketed =
          tokens.get(i - 1).surface().equals("(") && tokens.get(i + 1).surface().equals(")");
      if (bracketed && !tokens.get(i).isWord() && acronym.length() > 1) {
        pair(List.of(acronym.toLowerCase(Locale.ROOT)), name(tokens.subList(0, i - 1), acronym));
      }
    }
  }

  /** The words back to the one that begins with the acronym's first letter. */
  private static List<String> name(List<Token> before, String acronym) {
    List<String> name = new ArrayList<>();
    int letters = 0;
    for (int i = before.size() - 1; i >= 0 && letters < acronym.length(); i--) {
      if (before.get(i).isWord()) {
        List<String> words = Terms.words(before.get(i).normal());
        for (int w = words.size() - 1; w >= 0; w--) {
          name.add(0, Phrases.singular(words.get(w)));
        }
        letters += Character.isUpperCase(before.get(i).surface().charAt(0)) ? words.size() : 0;
      }
    }
    return name;
  }

  private void pair(List<String> acronym, List<String> name) {
    if (name.size() > 1) {
      others.computeIfAbsent(acronym, key -> new LinkedHashSet<>()).add(name);
      others.computeIfAbsent(name, key -> new LinkedHashSet<>()).add(acronym);
    }
  }

  /** A phrase in words, with its other forms. */
  Set<List<String>> forms(List<String> words) {
    Set<List<String>> forms = new LinkedHashSet<>();
    forms.add(words);
    forms.addAll(others.getOrDefault(words, Set.of()));
    return forms;
  }
}
