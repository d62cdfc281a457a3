package io.github.clausediff.ingest;

import io.github.clausediff.statement.FileFacts;
import io.github.clausediff.statement.Metadata;
import io.github.clausediff.statement.Metadata.Field;
import io.github.clausediff.statement.Statement;
import io.github.clausediff.statement.StatementParser;
import io.github.clausediff.text.InputException;
import io.github.clausediff.text.Location;
import io.github.clausediff.text.SourceText;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Takes over text and Markdown. The body stays as it is, to the letter; front matter that it has is
 * read and written anew. What is not found in the document is left out.
 */
public final class TextImporter {

  private final StatementParser parser = new StatementParser();

  /**
   * Reads a document.
   *
   * @param known what the user says of it; stands over what the document says
   * @throws InputException if it holds no statement, or its date is nowhere to be found
   */
  public Import read(Source source, Map<Field, String> known) {
    String stem = source.stem();
    Statement statement = parser.parse(source.text(), new FileFacts(stem, ""));
    Map<Field, String> values = new EnumMap<>(Field.class);
    values.putAll(statement.metadata().values());
    values.putAll(known);
    values.computeIfAbsent(Field.DATE, field -> Dates.find(statement).orElse(null));
    values.computeIfAbsent(Field.KIND, field -> kind(stem, values).orElse(null));
    values.computeIfAbsent(Field.LANGUAGE, field -> language(statement));
    values.putIfAbsent(Field.STATUS, "official");
    values.put(Field.RETRIEVED, source.retrieved().toString());
    values.put(Field.SHA256, source.sha256());
    Import found = new Import(new Metadata(id(source, stem, values), values), body(statement));
    parser.parse(new SourceText(source.text().name(), found.file()), new FileFacts(stem, ""));
    return found;
  }

  private static String body(Statement statement) {
    String text = statement.source().text();
    int start = statement.source().bodyStart();
    boolean hasFront = text.startsWith("---", start);
    return text.substring(hasFront ? statement.other().get(0).span().end() : start);
  }

  private static String id(Source source, String stem, Map<Field, String> values) {
    String date = values.get(Field.DATE);
    if (date == null) {
      throw new InputException(
          Location.of(source.text().name()), "no date found", "give it with --date yyyy-mm-dd");
    }
    String slug =
        stem.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    return slug.startsWith(date) ? slug : date + "-" + slug;
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

  /** Japanese if it has kana, English if it has Latin letters only, else unknown. */
  private static @org.jspecify.annotations.Nullable String language(Statement statement) {
    String text = statement.source().text();
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
