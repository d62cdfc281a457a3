package io.github.clausediff.cli;

/** What the program's exit status means. */
final class ExitCode {

  static final int SUCCESS = 0;

  /** The gate failed, or differences were found where none were allowed. */
  static final int FOUND = 1;

  /** Wrong usage, unreadable or invalid input. */
  static final int INPUT = 2;

  /** A bug in the program. */
  static final int BUG = 70;

  private ExitCode() {}
}
