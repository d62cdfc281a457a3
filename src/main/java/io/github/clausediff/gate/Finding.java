package io.github.clausediff.gate;

/** Something that the gate has to say. */
public sealed interface Finding permits Violation, IntegrityFinding, StaleWaiver {

  /** 12 hex digits, the same for the same finding in every run; a waiver names it. */
  String id();

  /** What was looked for: the id of a limit or formula, or the word of a check. */
  String rule();

  /** How much it weighs. */
  Severity severity();

  /** What is the matter, in a sentence without a full stop. */
  String message();

  /** Where to look first. */
  Place place();
}
