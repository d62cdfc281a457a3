package io.github.clausediff.change;

import io.github.clausediff.normal.Acronym;
import io.github.clausediff.normal.NormalizedClause;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the acronyms stand for that statements introduce. One that stands for two things is left as
 * it is.
 */
final class ShortNames {

  private final Map<String, String> names = new HashMap<>();

  /** As introduced anywhere in {@code clauses}. */
  ShortNames(Collection<NormalizedClause> clauses) {
    Map<String, Set<String>> meanings = new HashMap<>();
    for (NormalizedClause clause : clauses) {
      for (Acronym acronym : Acronym.introducedIn(clause)) {
        String name = String.join(" ", acronym.name());
        meanings.computeIfAbsent(acronym.letters(), key -> new TreeSet<>()).add(name);
      }
    }
    meanings.forEach(
        (letters, all) -> {
          if (all.size() == 1) {
            names.put(letters, all.iterator().next());
          }
        });
  }

  /** The full name in normal form, for an acronym; anything else as it is. */
  String full(String key) {
    return names.getOrDefault(key, key);
  }
}
