package io.github.clausediff.gate;

import java.util.List;
import java.util.stream.Stream;

/**
 * The outcome of a check of one statement or several.
 *
 * @param checks one a statement, in the order of the series and of their dates; may be empty
 * @param scope in words: what was looked for, and that nothing was found where nothing was
 * @param integrity by statement
 * @param waivedIntegrity what would have been findings of integrity
 * @param staleWaivers in the order of the files
 * @param strict whether warnings fail too
 */
public record Verdict(
    List<Checked> checks,
    String scope,
    List<IntegrityFinding> integrity,
    List<Waived> waivedIntegrity,
    List<StaleWaiver> staleWaivers,
    boolean strict) {

  public Verdict {
    checks = List.copyOf(checks);
    integrity = List.copyOf(integrity);
    waivedIntegrity = List.copyOf(waivedIntegrity);
    staleWaivers = List.copyOf(staleWaivers);
  }

  /** Everything that counts: violations, findings of integrity, stale waivers. */
  public List<Finding> findings() {
    Stream<Finding> violations = checks.stream().flatMap(check -> check.violations().stream());
    return Stream.concat(violations, Stream.concat(integrity.stream(), staleWaivers.stream()))
        .toList();
  }

  /** Everything that a waiver excuses. */
  public List<Waived> waived() {
    return Stream.concat(
            checks.stream().flatMap(check -> check.waived().stream()), waivedIntegrity.stream())
        .toList();
  }

  /** Whether nothing fails: no error, and under strictness no warning. */
  public boolean passed() {
    return findings().stream().noneMatch(this::fails);
  }

  /** Whether a finding makes the gate fail. */
  public boolean fails(Finding finding) {
    return finding.severity() == Severity.ERROR || strict && finding.severity() == Severity.WARNING;
  }

  /** Whether anything was looked at in any statement. */
  public boolean lookedAt() {
    return checks.stream().anyMatch(Checked::lookedAt);
  }

  /** Number of findings of a severity. */
  public long count(Severity severity) {
    return findings().stream().filter(finding -> finding.severity() == severity).count();
  }
}
