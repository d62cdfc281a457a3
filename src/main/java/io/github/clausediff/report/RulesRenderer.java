package io.github.clausediff.report;

import io.github.clausediff.change.Direction;
import io.github.clausediff.change.RuleNote;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rules by which effects are found, for readers: as text, as JSON, or as the page of the
 * manual.
 *
 * @param notes in the order in which the rules are asked
 * @param wordsOrNull what a series has of its own; null where none was asked for
 */
public record RulesRenderer(List<RuleNote> notes, @Nullable SeriesWords wordsOrNull) {

  public RulesRenderer {
    notes = List.copyOf(notes);
  }

  /** A paragraph a rule. */
  public String text() {
    StringBuilder out = new StringBuilder();
    for (RuleNote note : notes) {
      out.append(out.isEmpty() ? "" : "\n").append(note.id()).append(": ").append(words(note));
      out.append("\n  ").append(note.meaning());
      example(out, "\n  example:   ", note.example(), "\n          → ");
      example(out, "\n  near miss: ", note.nearMiss(), "\n          → ");
      out.append("\n  mirror:    ").append(mirror(note));
      out.append("\n  source:    ").append(note.source()).append('\n');
    }
    return out.append(wordsOrNull == null ? "" : wordsOrNull.text()).toString();
  }

  private static void example(StringBuilder out, String title, RuleNote.Pair pair, String arrow) {
    out.append(title).append(pair.earlier()).append(arrow).append(pair.later());
  }

  /** {@code rules/1}. */
  public String json() {
    return Json.object(
        json -> {
          json.writeStringField("schema", "rules/1");
          json.writeArrayFieldStart("rules");
          for (RuleNote note : notes) {
            json.writeStartObject();
            json.writeStringField("id", note.id());
            json.writeStringField("gain", note.direction().gain());
            json.writeStringField("loss", note.direction().loss());
            json.writeStringField("meaning", note.meaning());
            pair("example", note.example(), json);
            pair("near_miss", note.nearMiss(), json);
            json.writeStringField("mirror", mirror(note));
            json.writeStringField("source", note.source());
            json.writeEndObject();
          }
          json.writeEndArray();
          if (wordsOrNull != null) {
            wordsOrNull.json(json);
          }
        });
  }

  private static void pair(
      String name, RuleNote.Pair pair, com.fasterxml.jackson.core.JsonGenerator json)
      throws java.io.IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("earlier", pair.earlier());
    json.writeStringField("later", pair.later());
    json.writeEndObject();
  }

  /** The page of the manual. */
  public String markdown() {
    StringBuilder out =
        new StringBuilder(
            """
            # Rules of effects

            What a change does is found by the rules below, in this order. Each looks at what really
            differs: the act that governs the same content on both sides, a member of a list, a place.
            A rule that finds a gain finds the loss when the statements are exchanged. Several effects
            may stand together; when they contradict each other, both are shown and the change is to
            review. All examples are invented, and a test runs each of them.

            What words weigh is data: `phrasebook.yaml` in the program, and `ladders` and `words` in a
            series' `series.yaml`, which stand over it: `clausediff rules --series S` shows them, with
            their source. This page is made by `clausediff rules -f markdown`.
            """);
    for (RuleNote note : notes) {
      out.append("\n## `").append(note.id()).append("`: ").append(words(note)).append("\n\n");
      out.append(MarkdownText.of(note.meaning())).append("\n\n");
      out.append("| | earlier | later |\n| --- | --- | --- |\n");
      row(out, note.direction().gain(), note.example());
      row(out, "nothing", note.nearMiss());
      out.append("\nMirror: ").append(MarkdownText.of(mirror(note)));
      out.append("  \nSource: ").append(MarkdownText.of(note.source())).append('\n');
    }
    return out.append(wordsOrNull == null ? "" : wordsOrNull.markdown()).toString();
  }

  private static void row(StringBuilder out, String what, RuleNote.Pair pair) {
    out.append("| ").append(what);
    out.append(" | ").append(MarkdownText.of(pair.earlier()));
    out.append(" | ").append(MarkdownText.of(pair.later())).append(" |\n");
  }

  private static String words(RuleNote note) {
    Direction direction = note.direction();
    boolean both = !direction.loss().isEmpty() && !direction.loss().equals(direction.gain());
    return both ? direction.gain() + " or " + direction.loss() : direction.gain();
  }

  private static String mirror(RuleNote note) {
    String loss = note.direction().loss();
    return loss.isEmpty()
        ? "nothing: what was delivered cannot be undelivered"
        : "the example exchanged is " + loss;
  }
}
