package io.github.clausediff.align;

import io.github.clausediff.normal.NormalizedClause;
import java.util.List;
import java.util.stream.Stream;

/** Gathers the evidence on two statements: from their words, or from sentence vectors besides. */
public interface FeatureTables {

  /** Clauses in reading order, each statement's own. */
  FeatureTable of(List<NormalizedClause> earlier, List<NormalizedClause> later);

  /** From words alone: the same on every machine. */
  static FeatureTables ofWords() {
    return (earlier, later) -> {
      Comparison comparison = new Comparison(earlier, later);
      return new FeatureTable(comparison, CandidateSearch.search(comparison), List.of());
    };
  }

  /** From words and vectors; pairs that only the vectors find alike are candidates too. */
  static FeatureTables with(SentenceEncoder encoder) {
    return (earlier, later) -> {
      Comparison comparison = new Comparison(earlier, later);
      Meaning meaning = new Meaning(encoder, earlier, later);
      Candidates candidates =
          Shortlists.candidates(
              comparison,
              List.of(CandidateSearch.shortlists(comparison), meaning.shortlists(comparison)));
      List<Similarity> further =
          Stream.of(Meanings.values()).map(measure -> measure.in(meaning)).toList();
      return new FeatureTable(comparison, candidates, further);
    };
  }
}
