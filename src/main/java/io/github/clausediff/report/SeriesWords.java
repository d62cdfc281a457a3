package io.github.clausediff.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.clausediff.statement.SeriesEntry;
import io.github.clausediff.statement.SeriesEntry.Part;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a series has of its own over the words of the program: behind the rules that go by them.
 *
 * @param series its id
 * @param file its {@code series.yaml}, as given
 * @param entries in the order of the parts, then of the file; none where there is no such file
 */
public record SeriesWords(String series, String file, List<SeriesEntry> entries) {

  public SeriesWords {
    entries = List.copyOf(entries);
  }

  String text() {
    StringBuilder out = new StringBuilder("\n").append(Printable.of(heading())).append('\n');
    for (SeriesEntry entry : entries) {
      out.append("\n[").append(Printable.of(series)).append("] ").append(title(entry)).append('\n');
      for (int i = 0; i < entry.steps().size(); i++) {
        String number = entry.part() == Part.LADDER ? i + 1 + ". " : "";
        out.append("  ").append(number).append(phrases(entry.steps().get(i))).append('\n');
      }
      out.append("  source: ").append(source(entry)).append('\n');
    }
    return out.toString();
  }

  String markdown() {
    StringBuilder out =
        new StringBuilder("\n## The series ").append(MarkdownText.of(series)).append("\n\n");
    out.append(MarkdownText.of(heading())).append('\n');
    if (!entries.isEmpty()) {
      out.append("\n| from | what | phrases | source |\n| --- | --- | --- | --- |\n");
    }
    for (SeriesEntry entry : entries) {
      String steps = entry.steps().stream().map(this::phrases).collect(Collectors.joining(" < "));
      for (String cell : List.of(series, title(entry), steps, source(entry))) {
        out.append("| ").append(MarkdownText.of(cell)).append(' ');
      }
      out.append("|\n");
    }
    return out.toString();
  }

  void json(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("series");
    json.writeStringField("id", series);
    json.writeStringField("file", entries.isEmpty() ? "" : file);
    json.writeArrayFieldStart("entries");
    for (SeriesEntry entry : entries) {
      json.writeStartObject();
      json.writeStringField("part", entry.part().toString());
      json.writeStringField("id", entry.id());
      json.writeStringField("does", entry.does().toString());
      json.writeArrayFieldStart("steps");
      for (List<String> step : entry.steps()) {
        json.writeArray(step.toArray(String[]::new), 0, step.size());
      }
      json.writeEndArray();
      json.writeNumberField("line", entry.line());
      json.writeStringField("source", entry.source());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private String heading() {
    return entries.isEmpty()
        ? "The series " + series + " has no words of its own: those of the program hold."
        : "What the series " + series + " has of its own, from " + file + ":";
  }

  private static String title(SeriesEntry entry) {
    String does =
        switch (entry.does()) {
          case ADDED -> "added";
          case EXTENDS -> "added to the program's";
          case REPLACES -> "in place of the program's";
          case FIRST -> "asked before the program's";
        };
    return Printable.of(entry.part() + " " + entry.id() + ": " + does + ", line " + entry.line());
  }

  private String phrases(List<String> step) {
    return Printable.of(String.join(", ", step));
  }

  private static String source(SeriesEntry entry) {
    return entry.source().isEmpty() ? "no comment in the file" : Printable.of(entry.source());
  }
}
