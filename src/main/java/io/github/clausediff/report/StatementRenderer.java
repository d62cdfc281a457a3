package io.github.clausediff.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.clausediff.normal.NormalizedClause;
import io.github.clausediff.statement.Part;
import io.github.clausediff.statement.Statement;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One statement as the program reads it: its clauses, and every part of the file that is none.
 *
 * @param statement what was read
 * @param clauses its clauses in normal form, in order
 */
public record StatementRenderer(Statement statement, List<NormalizedClause> clauses) {

  public StatementRenderer {
    clauses = List.copyOf(clauses);
  }

  /** {@code statement/1}. */
  public String json() {
    return Json.object(
        json -> {
          json.writeStringField("schema", "statement/1");
          StatementJson.members(StatementView.of(statement, clauses), json);
          json.writeArrayFieldStart("other");
          for (Part part : statement.other()) {
            part(json, part);
          }
          json.writeEndArray();
        });
  }

  private static void part(JsonGenerator json, Part part) throws IOException {
    json.writeStartObject();
    json.writeStringField("role", part.role().toString());
    json.writeStringField("text", part.text());
    json.writeNumberField("start", part.span().start());
    json.writeNumberField("end", part.span().end());
    json.writeEndObject();
  }

  private record Line(int start, String text) {}

  /** A line a clause or part, in the order of the file; white space is left out. */
  public String text() {
    List<Line> lines = new ArrayList<>();
    for (NormalizedClause clause : clauses) {
      String number = String.valueOf(clause.clause().position().ordinal());
      String label = " ".repeat(Math.max(0, 4 - number.length())) + number + "  ";
      String text = Printable.of(clause.clause().text());
      lines.add(new Line(clause.clause().position().span().start(), label + text));
    }
    for (Part part : statement.other()) {
      if (!part.text().isEmpty()) {
        lines.add(
            new Line(
                part.span().start(), "      [" + part.role() + "] " + Printable.of(part.text())));
      }
    }
    lines.sort(Comparator.comparingInt(Line::start));
    StringBuilder out = new StringBuilder(Printable.of(statement.metadata().title())).append('\n');
    lines.forEach(line -> out.append(line.text()).append('\n'));
    return out.append(clauses.size()).append(" clauses\n").toString();
  }
}
