package io.github.clausediff.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.clausediff.statement.Catalog;
import io.github.clausediff.statement.SeriesFolder;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * The documents that are known to exist and are not at hand.
 *
 * @param series by name
 */
public record GapsRenderer(List<SeriesFolder> series) {

  public GapsRenderer {
    series = List.copyOf(series);
  }

  /** A document a line under the name of its series, with its best address. */
  public String text() {
    StringBuilder out = new StringBuilder();
    for (SeriesFolder folder : series) {
      List<Catalog.Document> gaps = folder.gaps();
      if (!gaps.isEmpty()) {
        out.append(folder.id()).append('\n');
      }
      for (Catalog.Document gap : gaps) {
        Optional<String> address = gap.urls().stream().findFirst();
        out.append("  ").append(Printable.of(gap.name())).append("\n    ");
        out.append(Printable.of(address.orElse("no address known"))).append('\n');
      }
    }
    return out.toString();
  }

  /** {@code gaps/1}. */
  public String json() {
    return Json.object(
        json -> {
          json.writeStringField("schema", "gaps/1");
          json.writeArrayFieldStart("gaps");
          for (SeriesFolder folder : series) {
            for (Catalog.Document gap : folder.gaps()) {
              gap(json, folder, gap);
            }
          }
          json.writeEndArray();
        });
  }

  private static void gap(JsonGenerator json, SeriesFolder folder, Catalog.Document gap)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("series", folder.id());
    json.writeStringField("date", gap.date());
    json.writeStringField("kind", gap.kind());
    json.writeStringField("title", gap.title());
    json.writeBooleanField("meeting", gap.meeting());
    if (gap.place().isPresent()) {
      json.writeStringField("place", gap.place().get());
    }
    StatementJson.strings("urls", gap.urls(), json);
    json.writeEndObject();
  }
}
