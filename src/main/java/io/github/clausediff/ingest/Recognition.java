package io.github.clausediff.ingest;

import io.github.clausediff.statement.Metadata.Field;
import io.github.clausediff.statement.Statement;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds in a statement's text what is not known of it otherwise. Nothing is guessed. */
final class Recognition {

  private Recognition() {}

  static void complete(Map<Field, String> values, Statement statement, String stem) {
    values.computeIfAbsent(Field.DATE, field -> Dates.find(statement).orElse(null));
    statement.metadata().get(Field.TITLE).ifPresent(t -> values.putIfAbsent(Field.TITLE, t));
    statement.metadata().get(Field.DATE).ifPresent(d -> values.putIfAbsent(Field.DATE, d));
    values.computeIfAbsent(Field.KIND, field -> kind(stem, values).orElse(null));
    values.computeIfAbsent(Field.LANGUAGE, field -> language(statement.source().text()));
    values.putIfAbsent(Field.STATUS, "official");
  }

  private static Optional<String> kind(String stem, Map<Field, String> values) {
    String words =
        (stem + " " + values.getOrDefault(Field.TITLE, ""))
            .toLowerCase(Locale.ROOT)
            .replace('-', ' ');
    if (words.contains("overview")) {
      return Optional.of("overview");
    }
    if (words.contains("fact sheet") || words.contains("factsheet")) {
      return Optional.of("fact-sheet");
    }
    if (words.contains("press statement")) {
      return Optional.of("press-statement");
    }
    return words.matches(".*\\bjoint\\b.*\\bstatement\\b.*")
        ? Optional.of("joint-statement")
        : Optional.empty();
  }

  /** Japanese if it has kana, English if it has its small words, else unknown. */
  private static @Nullable String language(String text) {
    boolean kana =
        text.codePoints()
            .mapToObj(Character.UnicodeScript::of)
            .anyMatch(
                s ->
                    s == Character.UnicodeScript.HIRAGANA || s == Character.UnicodeScript.KATAKANA);
    if (kana) {
      return "ja";
    }
    return text.matches("(?is).*\\bthe\\b.*\\bof\\b.*") ? "en" : null;
  }
}
