package io.github.clausediff.report;

import io.github.clausediff.statement.Metadata.Field;
import java.util.ArrayList;
import java.util.List;

/**
 * A statement as a page introduces it.
 *
 * @param side "Earlier" or "Later", in the language of the page
 * @param title as published
 * @param date in words
 * @param link to the page of the statement, or an empty string
 * @param language of the text, or an empty string
 * @param facts what is known of it; the id of a fact is the key in the file
 */
record DocumentView(
    String side, String title, String date, String link, String language, List<Label> facts)
    implements View {

  private static final String HASH = Field.TEXT_SHA256.key();

  private static final List<Field> SHOWN =
      List.of(Field.DATE, Field.KIND, Field.PLACE, Field.SOURCE, Field.SHA256);

  @Override
  public Object get(String name) {
    return switch (name) {
      case "side" -> side;
      case "title" -> title;
      case "date" -> date;
      case "link" -> link;
      case "linked" -> !link.isEmpty();
      case "language" -> language;
      case "facts" -> facts;
      case "brief" -> facts.stream().filter(fact -> !fact.id().equals(HASH)).toList();
      default -> throw View.unknown(name);
    };
  }

  static DocumentView of(StatementView statement, String side, String link, Words words) {
    return new DocumentView(
        side,
        Printable.of(statement.metadata().title()),
        dated(statement, words),
        link,
        Printable.of(statement.language()),
        facts(statement, words));
  }

  /** The date in words, or the id where the date is not known. */
  static String dated(StatementView statement, Words words) {
    return statement
        .metadata()
        .get(Field.DATE)
        .map(words::date)
        .orElse(Printable.of(statement.metadata().id()));
  }

  private static List<Label> facts(StatementView statement, Words words) {
    List<Label> facts = new ArrayList<>();
    for (Field field : SHOWN) {
      statement
          .metadata()
          .get(field)
          .map(value -> value(field, value, words))
          .ifPresent(v -> facts.add(new Label(field.key(), words.get("fact." + field.key()), v)));
    }
    facts.add(new Label(HASH, words.get("fact." + HASH), statement.textHash()));
    String count = String.valueOf(statement.clauses().size());
    facts.add(new Label("clauses", words.get("fact.clauses"), count));
    return facts;
  }

  private static String value(Field field, String value, Words words) {
    return switch (field) {
      case DATE -> words.date(value);
      case KIND -> words.named("document", value);
      default -> Printable.of(value);
    };
  }
}
