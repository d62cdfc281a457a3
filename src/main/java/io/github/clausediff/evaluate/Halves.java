package io.github.clausediff.evaluate;

import io.github.clausediff.align.Aligner;
import io.github.clausediff.align.FeatureTables;
import io.github.clausediff.align.Model;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether a threshold means the same for documents it was not chosen on: the best one on every
 * other pair of a file, and what it is worth on the rest beside the best one there.
 *
 * @param chosen the best threshold on the one half
 * @param there pair F1 on the other half at that threshold
 * @param best pair F1 on the other half at the best threshold there
 */
record Halves(double chosen, double there, double best) {

  /** Thresholds tried. */
  private static final double[] TRIED = {0.3, 0.35, 0.4, 0.45, 0.5, 0.55};

  /** Chosen on the first, third, … pair of a file and held against the others, and the reverse. */
  static List<Halves> of(GoldFile file, Model model) {
    double[][] scores = new double[2][TRIED.length];
    for (int half = 0; half < 2; half++) {
      GoldFile pairs = half(file, half);
      for (int t = 0; t < TRIED.length; t++) {
        Model tried = new Model(model.first(), model.second(), TRIED[t]);
        Evaluator evaluator = new Evaluator(new Aligner(tried, FeatureTables.ofWords()));
        scores[half][t] = Evaluator.score(pairs, evaluator.find(pairs)).pair().f1();
      }
    }
    return List.of(held(scores[0], scores[1]), held(scores[1], scores[0]));
  }

  private static Halves held(double[] here, double[] there) {
    int best = best(here);
    return new Halves(TRIED[best], there[best], there[best(there)]);
  }

  /** The first of equals. */
  private static int best(double[] scores) {
    int best = 0;
    for (int t = 1; t < scores.length; t++) {
      best = scores[t] > scores[best] ? t : best;
    }
    return best;
  }

  private static GoldFile half(GoldFile file, int half) {
    List<GoldPair> pairs = new ArrayList<>();
    for (int p = half; p < file.pairs().size(); p += 2) {
      pairs.add(file.pairs().get(p));
    }
    return new GoldFile(file.name(), file.language(), file.license(), file.source(), pairs);
  }
}
