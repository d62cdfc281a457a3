package io.github.clausediff.ingest;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What became of the words of a source: every one is kept or left out.
 *
 * @param kept number of words in the statement
 * @param omitted every part that is left out, in the order of the source
 */
public record Accounting(int kept, List<Omission> omitted) {

  public Accounting {
    omitted = List.copyOf(omitted);
  }

  /** Number of words that are left out. */
  public int leftOut() {
    return omitted.stream().mapToInt(Omission::words).sum();
  }

  /** Number of words left out by reason, in the order of the reasons. */
  public Map<Reason, Integer> byReason() {
    Map<Reason, Integer> sums = new EnumMap<>(Reason.class);
    omitted.forEach(part -> sums.merge(part.reason(), part.words(), Integer::sum));
    sums.values().removeIf(words -> words == 0);
    return sums;
  }
}
