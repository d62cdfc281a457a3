package io.github.clausediff.gate;

import io.github.clausediff.gate.IntegrityFinding.Check;
import io.github.clausediff.statement.Clause;
import io.github.clausediff.statement.Metadata.Field;
import io.github.clausediff.statement.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Looks whether statements can be relied on as they are. */
public final class Integrity {

  /**
   * A statement with less than this share of the letters of the one before is worth a look. Of 20
   * real steps from one statement to the next the steepest fell to 0.23.
   */
  static final double SHORT = 0.2;

  private static final int PERCENT = 100;

  private final Policy policy;

  /** The policy tells what findings weigh. */
  public Integrity(Policy policy) {
    this.policy = policy;
  }

  /** What is wrong with the statements of a series by themselves, in their order. */
  public List<IntegrityFinding> of(List<Provenance> series) {
    List<IntegrityFinding> found = new ArrayList<>();
    Map<String, Provenance> seen = new HashMap<>();
    for (Provenance statement : series) {
      text(statement).ifPresent(found::add);
      source(statement).ifPresent(found::add);
      origin(statement).ifPresent(found::add);
      Provenance other = seen.putIfAbsent(statement.id(), statement);
      if (other != null) {
        String message = "id “" + statement.id() + "” is also that of " + other.file();
        found.add(finding(Check.DUPLICATE_ID, statement, statement.file(), message));
      }
    }
    return List.copyOf(found);
  }

  private Optional<IntegrityFinding> text(Provenance of) {
    String known = of.metadata().get(Field.TEXT_SHA256).orElse("");
    if (!known.isEmpty() && !known.equals(of.textHash())) {
      String message = of.id() + ": its text is not the one whose hash is on record";
      return Optional.of(finding(Check.HASH_MISMATCH, of, of.textHash(), message));
    }
    String bytes = of.metadata().get(Field.SHA256).orElse("");
    boolean told = !known.isEmpty() || bytes.isEmpty() || !of.keptHashes().isEmpty();
    if (told || of.textHash().equals(bytes) || of.otherHashes().contains(bytes)) {
      return Optional.empty();
    }
    String message =
        of.id()
            + ": its hash is that of a source that is not at hand, so it cannot be told whether"
            + " its text was altered";
    return Optional.of(finding(Check.UNVERIFIED, of, "", message));
  }

  private Optional<IntegrityFinding> source(Provenance of) {
    String known = of.metadata().get(Field.SHA256).orElse("");
    if (known.isEmpty() || of.keptHashes().contains(known)) {
      return Optional.empty();
    }
    if (!of.keptHashes().isEmpty()) {
      String message = of.id() + ": the source kept for it is not the one whose hash is on record";
      String kept = String.join(" ", of.keptHashes());
      return Optional.of(finding(Check.SOURCE_MISMATCH, of, kept, message));
    }
    String message = of.id() + ": its source is not among those that the series keeps";
    return of.keeps()
        ? Optional.of(finding(Check.SOURCE_MISSING, of, "", message))
        : Optional.empty();
  }

  private Optional<IntegrityFinding> origin(Provenance of) {
    boolean told = of.metadata().get(Field.SOURCE).isPresent();
    String message = of.id() + ": nothing tells where it was published";
    return told || of.metadata().fictional()
        ? Optional.empty()
        : Optional.of(finding(Check.SOURCE_UNKNOWN, of, "", message));
  }

  /** That a statement is much shorter than the one that it is compared with. */
  public Optional<IntegrityFinding> shortened(Statement earlier, Statement later) {
    long before = letters(earlier);
    long after = letters(later);
    if (after >= before * SHORT) {
      return Optional.empty();
    }
    String message =
        later.id()
            + ": it has "
            + after * PERCENT / before
            + " percent of the letters of "
            + earlier.id()
            + "; is it whole?";
    return Optional.of(finding(Check.SHORT, later.id(), later.source().name(), "", message));
  }

  private static long letters(Statement statement) {
    return statement.clauses().stream()
        .map(Clause::text)
        .flatMapToInt(String::codePoints)
        .filter(Character::isLetterOrDigit)
        .count();
  }

  /** That the text of a statement is not what it was in the revision compared with. */
  public IntegrityFinding altered(Provenance of) {
    String message = of.id() + ": its text reads differently than before";
    return finding(Check.ALTERED, of, of.textHash(), message);
  }

  /** The same of its front matter alone. */
  public IntegrityFinding frontMatterAltered(Provenance of) {
    String facts = of.metadata().values().toString();
    String message = of.id() + ": its front matter reads differently than before";
    return finding(Check.FRONT_MATTER_ALTERED, of, facts, message);
  }

  /** That a statement is in another file. */
  public IntegrityFinding renamed(Provenance of, String before) {
    String message = of.id() + ": it stood in " + before + " before";
    return finding(Check.RENAMED, of, "", message);
  }

  /** That a statement is there no more; {@code place} is what is left to point at. */
  public IntegrityFinding deleted(String statement, String file, String place) {
    String message = statement + ": it stood in " + file + " before and is not there any more";
    return finding(Check.DELETED, statement, place, "", message);
  }

  /** Whatever a comparison with another revision could say of a statement that is there. */
  public List<IntegrityFinding> since(Provenance of) {
    return List.of(altered(of), frontMatterAltered(of), renamed(of, "another file"));
  }

  /**
   * Ids of what only a comparison with another revision finds, as far as it could be found: waivers
   * of it are not stale where nothing was compared.
   */
  public static Set<String> dormant(List<Provenance> series, Waivers waivers) {
    Integrity integrity = new Integrity(Policy.NONE);
    Set<String> ids = new TreeSet<>();
    for (Provenance statement : series) {
      integrity.since(statement).forEach(finding -> ids.add(finding.id()));
    }
    waivers.entries().forEach(w -> ids.add(integrity.deleted(w.later(), "", "").id()));
    return ids;
  }

  private IntegrityFinding finding(Check check, Provenance of, String facts, String message) {
    return finding(check, of.id(), of.file(), facts, message);
  }

  private IntegrityFinding finding(
      Check check, String statement, String file, String facts, String message) {
    String id = Ids.of("integrity", check.toString(), statement, facts);
    return new IntegrityFinding(
        id, check, policy.weight(check), statement, message, Place.of(file));
  }
}
