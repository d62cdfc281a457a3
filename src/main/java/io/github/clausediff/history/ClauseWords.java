package io.github.clausediff.history;

import io.github.clausediff.normal.NormalizedClause;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The clauses of a statement with their words, as {@link Terms} numbers them. */
final class ClauseWords {

  /** How far on either side a clause has its surroundings. */
  private static final int NEAR = 3;

  private final List<NormalizedClause> clauses;
  private final List<int[]> words;

  /** Place of a clause → the words around it; worked out when first asked for. */
  private final Map<Integer, int[]> around = new HashMap<>();

  /** All clauses of a statement, in reading order. */
  ClauseWords(List<NormalizedClause> clauses, Terms terms) {
    this.clauses = clauses;
    this.words = clauses.stream().map(terms::of).toList();
  }

  /** Whether a clause other than one of the statement has all of some words. */
  boolean othersHave(int[] some, NormalizedClause than) {
    int own = place(than);
    return IntStream.range(0, clauses.size())
        .anyMatch(k -> k != own && Terms.within(some, words.get(k)));
  }

  /** The words of the clauses around one of the statement, under the same outermost heading. */
  int[] around(NormalizedClause clause) {
    return around.computeIfAbsent(place(clause), this::around);
  }

  private int[] around(int own) {
    return IntStream.rangeClosed(Math.max(0, own - NEAR), Math.min(clauses.size() - 1, own + NEAR))
        .filter(k -> k != own && section(k).equals(section(own)))
        .flatMap(k -> Arrays.stream(words.get(k)))
        .sorted()
        .distinct()
        .toArray();
  }

  private String section(int at) {
    List<String> path = clauses.get(at).clause().section();
    return path.isEmpty() ? "" : path.get(0);
  }

  /** 0-based, among the clauses of its statement. */
  static int place(NormalizedClause clause) {
    return clause.clause().position().ordinal() - 1;
  }
}
