package io.github.clausediff.history;

import io.github.clausediff.normal.Acronym;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
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
          .flatMap(clause -> Acronym.introducedIn(clause).stream())
          .forEach(acronym -> acronyms.pair(List.of(acronym.letters()), singular(acronym)));
    }
    return acronyms;
  }

  private static List<String> singular(Acronym acronym) {
    return acronym.name().stream()
        .flatMap(name -> Terms.words(name).stream())
        .map(Phrases::singular)
        .toList();
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
