package io.github.clausediff.cli;

import java.util.Optional;
import picocli.CommandLine;

/** The version of the program, from its jar. */
final class Version implements CommandLine.IVersionProvider {

  /** As in the jar's manifest; "development" where there is no jar. */
  static String number() {
    return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
        .orElse("development");
  }

  @Override
  public String[] getVersion() {
    return new String[] {"clausediff " + number()};
  }
}
