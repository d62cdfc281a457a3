package io.github.clausediff.ingest;

import io.github.clausediff.statement.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells the kind of a document from its name, its title and the words that announce an overview.
 */
final class Kinds {

  private static final List<Kind> BY_NAME =
      List.of(
          new Kind("overview", Pattern.compile("\\boverview\\b|概要")),
          new Kind("fact-sheet", Pattern.compile("\\bfact ?sheet\\b|ファクトシート")),
          new Kind("press-statement", Pattern.compile("\\bpress statement\\b|共同記者発表")),
          new Kind(
              "joint-statement",
              Pattern.compile("\\bjoint\\b.*\\b(?:statement|announcement)\\b|共同発表|共同声明")));

  /** The house form of Japan's ministry. */
  private static final Pattern ANNOUNCED =
      Pattern.compile(
          "(?i)\\b(?:overview|outline) of the (?:meeting|talks?) (?:is|are) as follows");

  /** An overview is announced in its opening. */
  private static final int OPENING = 5;

  private Kinds() {}

  /** A kind and what names it. */
  private record Kind(String name, Pattern pattern) {}

  static Optional<String> of(Statement statement, String title) {
    String words = (statement.id() + " " + title).toLowerCase(Locale.ROOT).replace('-', ' ');
    Optional<String> named =
        BY_NAME.stream()
            .filter(kind -> kind.pattern().matcher(words).find())
            .map(Kind::name)
            .findFirst();
    boolean announced =
        statement.clauses().stream()
            .limit(OPENING)
            .anyMatch(clause -> ANNOUNCED.matcher(clause.text()).find());
    return named.or(() -> announced ? Optional.of("overview") : Optional.empty());
  }
}
