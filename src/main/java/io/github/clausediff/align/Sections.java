package io.github.clausediff.align;

import io.github.clausediff.normal.NormalizedClause;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** How alike the headings above two clauses are: shared words by all words, 0..1. */
final class Sections {

  private final List<Set<String>> earlier;
  private final List<Set<String>> later;

  Sections(List<NormalizedClause> earlier, List<NormalizedClause> later) {
    this.earlier = earlier.stream().map(Sections::words).toList();
    this.later = later.stream().map(Sections::words).toList();
  }

  private static Set<String> words(NormalizedClause clause) {
    return Arrays.stream(String.join(" ", clause.clause().section()).split("\\P{L}+", -1))
        .filter(word -> !word.isEmpty())
        .map(word -> Wording.stem(word.toLowerCase(Locale.ROOT)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** 0 where either stands under no heading. */
  double likeness(int i, int j) {
    Set<String> shared = new TreeSet<>(earlier.get(i));
    shared.retainAll(later.get(j));
    int all = earlier.get(i).size() + later.get(j).size() - shared.size();
    return all == 0 ? 0 : (double) shared.size() / all;
  }
}
