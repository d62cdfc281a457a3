package io.github.clausediff.cli;

import io.github.clausediff.report.CheckJson;
import io.github.clausediff.report.CheckMarkdownRenderer;
import io.github.clausediff.report.CheckRenderer;
import io.github.clausediff.report.CheckText;
import io.github.clausediff.report.GithubRenderer;
import io.github.clausediff.report.JUnitRenderer;
import io.github.clausediff.report.Repository;
import io.github.clausediff.report.SarifRenderer;
import java.util.List;

/** The formats in which {@code check} speaks. */
final class CheckFormats {

  static final List<String> NAMES = List.of("text", "json", "sarif", "junit", "github", "markdown");

  private CheckFormats() {}

  /** The renderer of one of {@link #NAMES}. */
  static CheckRenderer renderer(String format, Repository repository) {
    return switch (format) {
      case "json" -> new CheckJson(Version.number());
      case "sarif" -> new SarifRenderer(Version.number(), repository);
      case "junit" -> new JUnitRenderer(repository);
      case "github" -> new GithubRenderer(repository);
      case "markdown" -> new CheckMarkdownRenderer(repository);
      default -> new CheckText();
    };
  }
}
