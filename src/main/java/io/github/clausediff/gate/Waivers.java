package io.github.clausediff.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The waivers of a series.
 *
 * @param entries in the order of the file
 */
public record Waivers(List<Waiver> entries) {

  /** Nothing is excused. */
  public static final Waivers NONE = new Waivers(List.of());

  public Waivers {
    entries = List.copyOf(entries);
  }

  /** The first waiver for a finding about two statements; {@code earlier} may be empty. */
  Optional<Waiver> excusing(String id, String earlier, String later) {
    return entries.stream()
        .filter(waiver -> waiver.finding().equals(id) && waiver.suits(earlier, later))
        .findFirst();
  }

  /** Findings of integrity, and those of them that are excused. */
  public Sorted sort(List<IntegrityFinding> findings) {
    List<IntegrityFinding> open = new ArrayList<>();
    List<Waived> waived = new ArrayList<>();
    for (IntegrityFinding finding : findings) {
      excusing(finding.id(), "", finding.statement())
          .ifPresentOrElse(
              waiver -> waived.add(new Waived(finding, waiver)), () -> open.add(finding));
    }
    return new Sorted(open, waived);
  }

  /**
   * Findings, sorted by whether a waiver excuses them.
   *
   * @param open those that count
   * @param waived those that do not
   */
  public record Sorted(List<IntegrityFinding> open, List<Waived> waived) {

    public Sorted {
      open = List.copyOf(open);
      waived = List.copyOf(waived);
    }
  }
}
