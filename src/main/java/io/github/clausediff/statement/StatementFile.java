package io.github.clausediff.statement;

import io.github.clausediff.text.InputException;
import io.github.clausediff.text.Location;
import io.github.clausediff.text.SourceText;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a file as UTF-8 text, and refuses what cannot be a statement. */
public final class StatementFile {

  /** The longest real statements have 140 KB; a file beyond this is something else. */
  public static final long MOST_BYTES = 10L << 20;

  private StatementFile() {}

  /**
   * The text of a file; {@code name} stands in messages.
   *
   * @throws InputException if it is missing, empty, too large, binary or not UTF-8
   */
  public static SourceText read(Path file, String name) {
    return decode(bytes(file, name), name);
  }

  /** The bytes of a file of bounded size. */
  public static byte[] bytes(Path file, String name) {
    try {
      if (!Files.exists(file)) {
        throw wrong(name, "no such file", "");
      }
      if (!Files.isRegularFile(file)) {
        throw wrong(name, "not a file", "expected a statement in Markdown or text");
      }
      long size = Files.size(file);
      if (size > MOST_BYTES) {
        throw wrong(name, "file has " + size + " bytes", "at most " + MOST_BYTES + " are read");
      }
      try (InputStream in = new FileInputStream(file.toFile())) {
        return in.readAllBytes();
      }
    } catch (IOException e) {
      throw wrong(name, "cannot be read", e.getClass().getSimpleName());
    }
  }

  /** The text of bytes. */
  public static SourceText decode(byte[] bytes, String name) {
    for (byte b : bytes) {
      if (b == 0) {
        throw wrong(name, "binary file", "expected text in UTF-8");
      }
    }
    SourceText source = new SourceText(name, utf8(bytes, name));
    if (source.text().codePoints().skip(source.bodyStart()).allMatch(StatementFile::isSpace)) {
      throw wrong(name, "file is empty", "expected a statement");
    }
    return source;
  }

  private static boolean isSpace(int codePoint) {
    return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
  }

  private static String utf8(byte[] bytes, String name) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    try {
      return decoder.decode(in).toString();
    } catch (CharacterCodingException e) {
      int line = 1;
      for (int i = 0; i < in.position(); i++) {
        line += bytes[i] == '\n' ? 1 : 0;
      }
      throw new InputException(
          new Location(name, line, 0),
          "not UTF-8 at byte " + in.position(),
          "expected text in UTF-8");
    }
  }

  private static InputException wrong(String name, String what, String expected) {
    return new InputException(Location.of(name), what, expected);
  }
}
