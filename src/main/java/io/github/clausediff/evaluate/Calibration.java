package io.github.clausediff.evaluate;

import io.github.clausediff.align.Alignment;
import io.github.clausediff.align.Confidence;
import io.github.clausediff.align.Link;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the word for how sure a link is was worth: of the pairs of clauses in links with that word,
 * how many people linked too. Pairs that read the same are left out, and so are those that may be
 * found or not.
 *
 * @param byConfidence right and found; nothing is wanted
 */
public record Calibration(Map<Confidence, Tally> byConfidence) {

  public Calibration {
    EnumMap<Confidence, Tally> ordered = new EnumMap<>(Confidence.class);
    ordered.putAll(byConfidence);
    byConfidence = Collections.unmodifiableMap(ordered);
  }

  /** Over the alignments of the pairs of a file, in its order. */
  public static Calibration of(GoldFile file, List<Alignment> alignments) {
    Map<Confidence, Tally> tallies = new EnumMap<>(Confidence.class);
    for (Confidence confidence : Confidence.values()) {
      tallies.put(confidence, Tally.NOTHING);
    }
    for (int p = 0; p < alignments.size(); p++) {
      GoldPair gold = file.pairs().get(p);
      Set<Cell> required = new HashSet<>(gold.required());
      Set<Cell> optional = new HashSet<>(gold.optional());
      for (Link link : alignments.get(p).links()) {
        Tally tally = link.joins() ? tally(gold, link, required, optional) : Tally.NOTHING;
        tallies.merge(link.evidence().confidence(), tally, Tally::plus);
      }
    }
    return new Calibration(tallies);
  }

  private static Tally tally(GoldPair gold, Link link, Set<Cell> required, Set<Cell> optional) {
    int right = 0;
    int found = 0;
    for (Cell cell : Evaluator.places(link).cells()) {
      boolean asked = required.contains(cell);
      if (!gold.same(cell) && (asked || !optional.contains(cell))) {
        found++;
        right += asked ? 1 : 0;
      }
    }
    return new Tally(right, found, 0);
  }

  /** Nothing where no link has the word. */
  Tally of(Confidence confidence) {
    return byConfidence.getOrDefault(confidence, Tally.NOTHING);
  }
}
