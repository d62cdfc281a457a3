package io.github.clausediff.evaluate;

import io.github.clausediff.align.Aligner;
import io.github.clausediff.align.FeatureTable;
import io.github.clausediff.align.FeatureTables;
import io.github.clausediff.align.LogisticModel;
import io.github.clausediff.align.Model;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Learns the aligner's model from gold files: stage one from the pairs of clauses, stage two from
 * the scores of stage one. Every file counts the same, however long it is, and every pair is learnt
 * from as it is and with its later clauses shuffled. The same files give the same model.
 */
public final class ModelTrainer {

  /** What all links of a file weigh together. */
  private static final double WEIGHT = 600;

  private static final long SEED = 1;

  /** A pair with its evidence. */
  private record Lesson(FeatureTable table, Set<Cell> linked, Set<Cell> optional, double weight) {}

  private final FeatureTables tables;
  private final Evaluator reader = new Evaluator(new Aligner());
  private final List<Lesson> lessons = new ArrayList<>();

  /** For an aligner that sees such tables. */
  public ModelTrainer(FeatureTables tables) {
    this.tables = tables;
  }

  /** Learns from a file besides those before it. */
  public ModelTrainer with(GoldFile file) {
    int links = file.pairs().stream().mapToInt(pair -> pair.required().size()).sum();
    double weight = WEIGHT / Math.max(1, 2 * links);
    for (GoldPair pair : file.pairs()) {
      lessons.add(lesson(pair, weight));
      lessons.add(lesson(Shuffle.shuffle(pair, SEED), weight));
    }
    return this;
  }

  private Lesson lesson(GoldPair pair, double weight) {
    FeatureTable table =
        tables.of(reader.clauses("earlier", pair.earlier()), reader.clauses("later", pair.later()));
    Set<Cell> linked = new HashSet<>(pair.required());
    return new Lesson(table, linked, new HashSet<>(pair.optional()), weight);
  }

  /** The model, with a threshold of the caller's. */
  public Model train(double threshold) {
    FeatureTable any = lessons.get(0).table();
    Examples first = new Examples();
    lessons.forEach(lesson -> learn(lesson, lesson.table().first(), first));
    LogisticModel one = Regression.fit(first, any.firstIds());
    Examples second = new Examples();
    for (Lesson lesson : lessons) {
      double[] logOdds = one.logOdds(lesson.table().first());
      learn(lesson, lesson.table().second(logOdds), second);
    }
    return new Model(one, Regression.fit(second, any.secondIds()), threshold);
  }

  private static void learn(Lesson lesson, double[][] rows, Examples examples) {
    for (int pair = 0; pair < rows.length; pair++) {
      Cell cell = new Cell(lesson.table().earlier(pair), lesson.table().later(pair));
      boolean linked = lesson.linked().contains(cell);
      if (linked || !lesson.optional().contains(cell)) {
        examples.add(rows[pair], linked, lesson.weight());
      }
    }
  }
}
