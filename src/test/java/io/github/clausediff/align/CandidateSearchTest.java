package io.github.clausediff.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CandidateSearchTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void theIndexFindsWhatTheFullMatrixFinds(long seed) {
    Drafts drafts = new Drafts(seed);
    List<String> texts = drafts.sentences(40);
    Comparison comparison =
        new Comparison(Drafts.statement(texts), Drafts.statement(drafts.revise(texts)));

    Candidates candidates = CandidateSearch.search(comparison);

    for (int i = 0; i < comparison.earlierSize(); i++) {
      for (int j : best(comparison, i)) {
        assertThat(candidates.find(i, j)).isNotNegative();
      }
    }
  }

  private static List<Integer> best(Comparison comparison, int i) {
    Shortlist shortlist = new Shortlist();
    for (int j = 0; j < comparison.laterSize(); j++) {
      int later = comparison.earlierSize() + j;
      double likeness =
          comparison.words().cosine(i, later) + comparison.characters().cosine(i, later);
      if (likeness > 0) {
        shortlist.offer(j, likeness, comparison.displacement(i, j));
      }
    }
    return shortlist.places();
  }
}
