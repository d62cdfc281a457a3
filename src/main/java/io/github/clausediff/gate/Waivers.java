package io.github.clausediff.gate;

import io.github.clausediff.change.ChangeSet;
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

  /** The first waiver for a finding about two statements. */
  Optional<Waiver> excusing(String id, ChangeSet changes) {
    return entries.stream()
        .filter(waiver -> waiver.finding().equals(id))
        .filter(waiver -> suits(waiver.earlier(), changes.earlier().id()))
        .filter(waiver -> suits(waiver.later(), changes.later().id()))
        .findFirst();
  }

  private static boolean suits(String wanted, String id) {
    return wanted.isEmpty() || wanted.equals(id);
  }
}
