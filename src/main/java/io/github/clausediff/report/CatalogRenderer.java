package io.github.clausediff.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.clausediff.statement.Metadata;
import io.github.clausediff.statement.Metadata.Field;
import io.github.clausediff.statement.SeriesFolder;
import java.io.IOException;
import java.util.List;

/**
 * The statements at hand.
 *
 * @param series by name
 */
public record CatalogRenderer(List<SeriesFolder> series) {

  public CatalogRenderer {
    series = List.copyOf(series);
  }

  /** {@code list/1}. */
  public String json() {
    return Json.object(
        json -> {
          json.writeStringField("schema", "list/1");
          json.writeArrayFieldStart("statements");
          for (SeriesFolder folder : series) {
            for (SeriesFolder.Entry entry : folder.entries()) {
              entry(json, folder, entry);
            }
          }
          json.writeEndArray();
        });
  }

  private static void entry(JsonGenerator json, SeriesFolder folder, SeriesFolder.Entry entry)
      throws IOException {
    Metadata metadata = entry.metadata();
    json.writeStartObject();
    json.writeStringField("id", metadata.id());
    json.writeStringField("series", folder.id());
    for (Field field : List.of(Field.DATE, Field.KIND, Field.TITLE, Field.STATUS)) {
      if (metadata.get(field).isPresent()) {
        json.writeStringField(field.key(), metadata.get(field).get());
      }
    }
    json.writeStringField("file", entry.file().toString().replace('\\', '/'));
    json.writeEndObject();
  }

  /** A line a statement under the name of its series. */
  public String text() {
    StringBuilder out = new StringBuilder();
    for (SeriesFolder folder : series) {
      out.append(folder.id()).append('\n');
      for (SeriesFolder.Entry entry : folder.entries()) {
        Metadata metadata = entry.metadata();
        out.append("  ").append(metadata.id()).append("  ").append(Printable.of(metadata.title()));
        out.append(
            metadata.fictional() && !metadata.title().contains("fictional") ? " (fictional)" : "");
        out.append('\n');
      }
    }
    return out.toString();
  }
}
