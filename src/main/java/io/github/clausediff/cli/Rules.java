package io.github.clausediff.cli;

import io.github.clausediff.gate.Policy;
import io.github.clausediff.gate.PolicyReader;
import io.github.clausediff.gate.WaiverReader;
import io.github.clausediff.gate.Waivers;
import io.github.clausediff.statement.Series;
import io.github.clausediff.statement.StatementFile;
import io.github.clausediff.text.InputException;
import io.github.clausediff.text.Location;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a run of the gate goes by.
 *
 * @param policyOrNull a policy for every series; null for the one in the folder of each
 * @param failOn kinds and effects of which there may be none, besides
 * @param strict whether warnings fail
 * @param today the day of the run, by which reviews are due
 */
record Rules(@Nullable Path policyOrNull, List<String> failOn, boolean strict, LocalDate today) {

  static final String POLICY = "policy.yaml";
  static final String WAIVERS = "waivers.yaml";

  Rules {
    failOn = List.copyOf(failOn);
  }

  /** The policy for a series in a folder. */
  Policy policy(Path folder, Series series) {
    Path file = policyOrNull == null ? folder.resolve(POLICY) : policyOrNull;
    if (policyOrNull != null && !Files.exists(file)) {
      throw new InputException(Location.of(file.toString()), "no such file", "expected a policy");
    }
    Policy written =
        isEmpty(file)
            ? Policy.NONE
            : PolicyReader.read(StatementFile.read(file, file.toString()), series);
    return written.failingOn(failOn);
  }

  /** The waivers of a folder. */
  static Waivers waivers(Path folder) {
    Path file = folder.resolve(WAIVERS);
    return isEmpty(file)
        ? Waivers.NONE
        : WaiverReader.read(StatementFile.read(file, file.toString()));
  }

  /** Whether there is no such file, or nothing in it. */
  static boolean isEmpty(Path file) {
    return !Files.exists(file)
        || new String(StatementFile.bytes(file, file.toString()), StandardCharsets.UTF_8).isBlank();
  }
}
