package io.github.clausediff.ingest;

import io.github.clausediff.statement.FileFacts;
import io.github.clausediff.statement.Metadata;
import io.github.clausediff.statement.Metadata.Field;
import io.github.clausediff.statement.Statement;
import io.github.clausediff.statement.StatementParser;
import io.github.clausediff.text.InputException;
import io.github.clausediff.text.Location;
import io.github.clausediff.text.SourceText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Turns documents of every known format into statement files. */
public final class Importers {

  private final StatementParser parser = new StatementParser();
  private final HtmlReader html = new HtmlReader(Profiles.load());

  /**
   * Reads a document.
   *
   * @param known what the user says of it; stands over what the document says
   * @throws InputException if it holds no statement, or its date is nowhere to be found
   */
  public Import read(Document document, Map<Field, String> known) {
    Draft draft = draft(document, known.getOrDefault(Field.SOURCE, document.address()));
    Map<Field, String> values = new EnumMap<>(Field.class);
    if (!document.address().isEmpty()) {
      values.put(Field.SOURCE, document.address());
    }
    values.putAll(draft.found());
    values.putAll(known);
    List<String> notes = new ArrayList<>(draft.notes());
    Statement statement = parse(document, draft.body());
    notes.addAll(Recognition.complete(values, statement, draft));
    values.put(Field.RETRIEVED, document.retrieved().toString());
    values.put(Field.SHA256, document.sha256());
    Accounting accounting = new Accounting(draft.kept(), draft.omitted());
    Import found =
        new Import(new Metadata(id(document, values), values), draft.body(), accounting, notes);
    parse(document, found.file());
    return found;
  }

  private Draft draft(Document document, String address) {
    return switch (Format.of(document)) {
      case HTML -> html.read(document, address);
      case PDF -> new PdfReader().read(document);
      case TEXT -> new TextReader(parser).read(document);
    };
  }

  private Statement parse(Document document, String text) {
    return parser.parse(new SourceText(document.name(), text), new FileFacts(document.stem(), ""));
  }

  private static String id(Document document, Map<Field, String> values) {
    String date = values.get(Field.DATE);
    if (date == null) {
      throw new InputException(
          Location.of(document.name()), "no date found", "give it with --date yyyy-mm-dd");
    }
    String slug = StatementName.of(document.stem());
    return slug.startsWith(date) ? slug : StatementName.of(date + " " + slug);
  }
}
