package io.github.clausediff.ingest;

import io.github.clausediff.statement.FileFacts;
import io.github.clausediff.statement.Metadata.Field;
import io.github.clausediff.statement.Statement;
import io.github.clausediff.statement.StatementParser;
import io.github.clausediff.text.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Pages of the tests, all fiction, in the shape of real sites. */
final class Pages {

  static final Path FOLDER = Path.of("src", "test", "resources", "pages");
  static final LocalDate DAY = LocalDate.of(2031, 6, 1);

  private static final Pattern ADDRESS = Pattern.compile("address: (\\S+) -->");

  private Pages() {}

  /** The names of all pages, without their ending. */
  static List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".html"))
          .map(name -> name.replace(".html", ""))
          .sorted()
          .toList();
    }
  }

  /** A page as if it had been served from the address that it names. */
  static Document served(String name) throws IOException {
    byte[] bytes = Files.readAllBytes(FOLDER.resolve(name + ".html"));
    Matcher address = ADDRESS.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
    String from = address.find() ? address.group(1) : "";
    return new Document(name + ".html", bytes, DAY).from(from, "text/html");
  }

  static Document page(String html) {
    return new Document("page.html", html.getBytes(StandardCharsets.UTF_8), DAY);
  }

  static Import read(Document document) {
    return new Importers().read(document, Map.of(Field.SERIES, "north"));
  }

  static Statement statement(Import found) {
    return new StatementParser()
        .parse(new SourceText("x", found.file()), new FileFacts(found.metadata().id(), "north"));
  }

  static List<String> clauses(Import found) {
    return statement(found).clauses().stream().map(clause -> clause.text()).toList();
  }
}
