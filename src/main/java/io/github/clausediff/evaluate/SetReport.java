package io.github.clausediff.evaluate;

import io.github.clausediff.align.Aligner;
import io.github.clausediff.align.Alignment;
import io.github.clausediff.align.ModelFile;
import java.util.List;

/**
 * All that is measured on one gold file, with the aligner that comes with the program.
 *
 * @param file the gold file
 * @param scores of the clauses as they stand
 * @param shuffled pair scores with each document's later clauses shuffled in blocks
 * @param calibration what the words for confidence were worth
 * @param mistakes what was missed and what was wrong
 * @param halves how far a threshold chosen on one half of the pairs holds on the other
 */
record SetReport(
    GoldFile file,
    Evaluation scores,
    Tally shuffled,
    Calibration calibration,
    Mistakes mistakes,
    List<Halves> halves) {

  private static final long SEED = 7;

  SetReport {
    halves = List.copyOf(halves);
  }

  static SetReport of(GoldFile file) {
    Evaluator evaluator = new Evaluator(new Aligner());
    List<Alignment> alignments = evaluator.alignAll(file);
    List<List<GoldLink>> found = Evaluator.found(alignments);
    GoldFile shuffled =
        new GoldFile(
            file.name(),
            file.language(),
            file.license(),
            file.source(),
            file.pairs().stream().map(pair -> Shuffle.shuffle(pair, SEED)).toList());
    return new SetReport(
        file,
        Evaluator.score(file, found),
        Evaluator.score(shuffled, evaluator.find(shuffled)).pair(),
        Calibration.of(file, alignments),
        Mistakes.of(file, found),
        Halves.of(file, ModelFile.standard()));
  }
}
