package io.github.clausediff.evaluate;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.clausediff.text.Location;
import io.github.clausediff.text.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Finds where in a file a value of its JSON stands; read once more, only when something is wrong.
 */
final class JsonPlaces {

  private JsonPlaces() {}

  /**
   * The place of a value, or of the nearest one around it that is there.
   *
   * @param pointer as RFC 6901 has it: {@code /pairs/0/links}
   */
  static Location locate(SourceText source, String pointer) {
    String text = source.text().substring(source.bodyStart());
    try (JsonParser json = new JsonFactory().createParser(text)) {
      Location nearest = Location.of(source.name());
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        String here = json.getParsingContext().pathAsPointer().toString();
        boolean value = token.isScalarValue() || token.isStructStart();
        if (value && (pointer + "/").startsWith(here + "/")) {
          JsonLocation at = json.currentTokenLocation();
          nearest = new Location(source.name(), at.getLineNr(), at.getColumnNr());
        }
      }
      return nearest;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
