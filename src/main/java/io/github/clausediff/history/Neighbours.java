package io.github.clausediff.history;

import io.github.clausediff.normal.NormalizedClause;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the clause of one statement that is most like what is missed in it. */
final class Neighbours {

  private final Terms terms;
  private final List<NormalizedClause> clauses;
  private final double[] masses;

  /** Word → places of the clauses that have it, ascending. */
  private final Map<Integer, List<Integer>> postings = new HashMap<>();

  /** With what words weigh for this statement. */
  Neighbours(Terms terms, List<NormalizedClause> clauses) {
    this.terms = terms;
    this.clauses = clauses;
    this.masses = new double[clauses.size()];
    for (int k = 0; k < masses.length; k++) {
      int[] words = terms.of(clauses.get(k));
      masses[k] = terms.mass(words);
      for (int word : words) {
        postings.computeIfAbsent(word, key -> new ArrayList<>()).add(k);
      }
    }
  }

  /** The nearest one, of equals the first; empty where no word is shared. */
  Optional<Near> to(int[] missed) {
    double[] shared = new double[masses.length];
    for (int word : missed) {
      for (int k : postings.getOrDefault(word, List.of())) {
        shared[k] += terms.weight(word);
      }
    }
    double mass = terms.mass(missed);
    int best = -1;
    double most = 0;
    for (int k = 0; k < shared.length; k++) {
      double likeness = Terms.cosine(shared[k], mass, masses[k]);
      if (likeness > most) {
        best = k;
        most = likeness;
      }
    }
    return best < 0 ? Optional.empty() : Optional.of(new Near(clauses.get(best), most, false));
  }
}
