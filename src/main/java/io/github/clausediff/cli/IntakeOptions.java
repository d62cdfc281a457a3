package io.github.clausediff.cli;

import picocli.CommandLine.Option;

/** How documents are taken over. */
final class IntakeOptions {

  @Option(
      names = "--update",
      description = "Write over a statement whose source says something else now.")
  private boolean update;

  @Option(
      names = "--keep-source",
      description = "Keep the bytes of the source as sources/ID.html, .pdf, .txt or .md.")
  private boolean keepSource;

  @Option(names = "--show-omitted", description = "Print every part that was left out, and why.")
  private boolean showOmitted;

  @Option(
      names = {"-n", "--dry-run"},
      description = "Read and tell, but write nothing.")
  private boolean dryRun;

  boolean update() {
    return update;
  }

  boolean keepSource() {
    return keepSource;
  }

  boolean showOmitted() {
    return showOmitted;
  }

  boolean dryRun() {
    return dryRun;
  }
}
