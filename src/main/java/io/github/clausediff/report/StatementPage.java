package io.github.clausediff.report;

import io.github.clausediff.normal.NormalizedClause;
import io.github.clausediff.statement.Clause;
import java.util.ArrayList;
import java.util.List;

/**
 * The page of one statement: its clauses as published, each with an anchor.
 *
 * @param statement what it shows
 * @param links to comparisons with it, as labels whose id is the address
 * @param words for all that is said
 */
record StatementPage(StatementView statement, List<Label> links, Words words) implements View {

  StatementPage {
    links = List.copyOf(links);
  }

  /** A clause with the heading that begins above it, or an empty string. */
  record Line(String heading, int ordinal, String place, String text) implements View {
    @Override
    public Object get(String name) {
      return switch (name) {
        case "headed" -> !heading.isEmpty();
        case "heading" -> heading;
        case "anchor" -> "clause-" + ordinal;
        case "link" -> "#clause-" + ordinal;
        case "ordinal" -> ordinal;
        case "place" -> place;
        case "text" -> text;
        default -> throw View.unknown(name);
      };
    }
  }

  @Override
  public Object get(String name) {
    return switch (name) {
      case "title" -> Printable.of(statement.metadata().title()) + ", " + date();
      case "heading" -> Printable.of(statement.metadata().title());
      case "date" -> date();
      case "fictional" -> statement.metadata().fictional();
      case "document" -> DocumentView.of(statement, "", "", words);
      case "links" -> links;
      case "language" -> words.languageOf(statement.metadata());
      case "lines" -> lines();
      default -> throw View.unknown(name);
    };
  }

  private String date() {
    return DocumentView.dated(statement, words);
  }

  private List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    String section = "";
    for (NormalizedClause normalized : statement.clauses()) {
      Clause clause = normalized.clause();
      String here = Printable.of(Wording.section(Sections.headings(clause)));
      lines.add(
          new Line(
              here.equals(section) ? "" : here,
              clause.position().ordinal(),
              words.numbers(clause),
              Printable.of(clause.text())));
      section = here;
    }
    return lines;
  }
}
