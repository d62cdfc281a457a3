package io.github.clausediff.statement;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.github.clausediff.text.InputException;
import io.github.clausediff.text.Location;
import io.github.clausediff.text.SourceText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A place in a YAML file of knowledge; what does not fit is an error with line and column. */
public final class YamlCursor {

  /** Reads what stands at the cursor. */
  public interface Item {
    void read() throws IOException;
  }

  /** Reads the value of a key that is known; false when it is not. */
  public interface Member {
    boolean read(String key) throws IOException;
  }

  /** A key that stands twice is an error: one of the two would be lost. */
  private static final YAMLFactory YAML =
      YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private final SourceText source;
  private final JsonParser yaml;

  private YamlCursor(SourceText source, JsonParser yaml) {
    this.source = source;
    this.yaml = yaml;
  }

  /** What {@code document} does with a cursor in front of a file. */
  public interface Document {
    void read(YamlCursor cursor) throws IOException;
  }

  /**
   * Reads a file.
   *
   * @throws InputException for broken YAML and for whatever the document refuses
   */
  public static void read(SourceText source, Document document) {
    String text = source.text().substring(source.bodyStart());
    try (JsonParser parser = YAML.createParser(text)) {
      YamlCursor cursor = new YamlCursor(source, parser);
      parser.nextToken();
      document.read(cursor);
      cursor.expect(parser.nextToken() == null, "one document, and nothing behind it");
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
      String why = e.getOriginalMessage().lines().findFirst().orElse("cannot be read");
      throw new InputException(new Location(source.name(), line, column), "no YAML: " + why, "");
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** An object here, whose keys {@code member} knows; {@code expected} names them. */
  public void object(String expected, Member member) throws IOException {
    expect(yaml.currentToken() == JsonToken.START_OBJECT, expected);
    while (yaml.nextToken() == JsonToken.FIELD_NAME) {
      if (!member.read(yaml.currentName())) {
        String what = "unknown key \"" + yaml.currentName() + "\"";
        throw new InputException(here(), what, "expected " + expected);
      }
    }
  }

  /** Goes to the value of the key here. */
  public void enter() throws IOException {
    yaml.nextToken();
  }

  /** The text that is the value of the key here. */
  public String scalar() throws IOException {
    yaml.nextToken();
    expect(yaml.currentToken().isScalarValue(), "a text");
    return Passage.fold(yaml.getText());
  }

  /** A list that is the value of the key here. */
  public void each(Item item) throws IOException {
    yaml.nextToken();
    items(item);
  }

  /** A list here. */
  void items(Item item) throws IOException {
    expect(yaml.currentToken() == JsonToken.START_ARRAY, "a list");
    while (yaml.nextToken() != JsonToken.END_ARRAY) {
      item.read();
    }
  }

  /** The names that are the value of the key here. */
  public List<String> namesOfKey() throws IOException {
    yaml.nextToken();
    return names();
  }

  /** A list of names here: at least one, each with a letter. */
  public List<String> names() throws IOException {
    expect(yaml.currentToken() == JsonToken.START_ARRAY, "a list of names");
    List<String> names = new ArrayList<>();
    items(
        () -> {
          expect(yaml.currentToken().isScalarValue(), "a name");
          String name = Passage.fold(yaml.getText());
          expect(name.codePoints().anyMatch(Character::isLetterOrDigit), "a name with letters");
          names.add(name);
        });
    expect(!names.isEmpty(), "at least one name");
    return names;
  }

  public void expect(boolean fits, String expected) {
    if (!fits) {
      throw new InputException(here(), "something else stands here", "expected " + expected);
    }
  }

  /** A list that is the whole file. */
  public void list(Item item) throws IOException {
    items(item);
  }

  /** An object that is the value of the key here. */
  public void member(String expected, Member member) throws IOException {
    yaml.nextToken();
    object(expected, member);
  }

  /** One name or a list of names that is the value of the key here. */
  public List<String> nameOrNamesOfKey() throws IOException {
    yaml.nextToken();
    if (yaml.currentToken() == JsonToken.START_ARRAY) {
      return names();
    }
    expect(yaml.currentToken().isScalarValue(), "a name or a list of names");
    return List.of(Passage.fold(yaml.getText()));
  }

  /** The text that is the value of the key here; an empty one for null. */
  String textOrEmpty() throws IOException {
    yaml.nextToken();
    return itemOrEmpty();
  }

  /** The text here; an empty one for null. */
  String itemOrEmpty() throws IOException {
    expect(yaml.currentToken().isScalarValue(), "a text");
    return yaml.currentToken() == JsonToken.VALUE_NULL ? "" : Passage.fold(yaml.getText());
  }

  /** Whether the file holds nothing, or comments alone. */
  public boolean isAtEnd() {
    return yaml.currentToken() == null;
  }

  boolean isAtList() {
    return yaml.currentToken() == JsonToken.START_ARRAY;
  }

  boolean isAtObject() {
    return yaml.currentToken() == JsonToken.START_OBJECT;
  }

  /** What is wrong here. */
  InputException wrong(String what, String expected) {
    return new InputException(here(), what, expected);
  }

  /** The place of the cursor. */
  public Location here() {
    var at = yaml.currentTokenLocation();
    return new Location(source.name(), Math.max(at.getLineNr(), 1), Math.max(at.getColumnNr(), 1));
  }
}
