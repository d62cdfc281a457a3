package io.github.clausediff.ingest;

import io.github.clausediff.text.InputException;
import io.github.clausediff.text.Location;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Bytes that are text in some encoding. No byte is ever replaced.
 *
 * @param name of the document, for messages
 * @param bytes its content
 */
@SuppressWarnings("ArrayRecordComponent")
record Encoded(String name, byte[] bytes) {

  /** Labels that mean another encoding than they say (Encoding Standard, section 4.2). */
  private static final Map<String, String> MEANT =
      Map.of(
          "iso-8859-1", "windows-1252",
          "latin1", "windows-1252",
          "us-ascii", "windows-1252",
          "ascii", "windows-1252",
          "shift_jis", "windows-31j",
          "shift-jis", "windows-31j",
          "x-sjis", "windows-31j",
          "sjis", "windows-31j");

  /** The encoding that a label means, if it is a known one. */
  static Optional<Charset> charset(String label) {
    String small = label.toLowerCase(Locale.ROOT);
    try {
      return Optional.of(Charset.forName(MEANT.getOrDefault(small, small)));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  boolean startsWith(int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  boolean isAscii() {
    for (byte b : bytes) {
      if (b < 0) {
        return false;
      }
    }
    return true;
  }

  /** All bytes as characters of the same number: for looking at marks only. */
  String latin() {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  /** The text, if the bytes from {@code start} on are of that encoding throughout. */
  Optional<String> as(Charset charset, int start) {
    try {
      return Optional.of(decode(charset, ByteBuffer.wrap(bytes, start, bytes.length - start)));
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /**
   * The text in that encoding.
   *
   * @throws InputException that names the first byte which is not of it
   */
  String only(Charset charset, int start) {
    ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
    try {
      return decode(charset, in);
    } catch (CharacterCodingException e) {
      int line = 1;
      for (int i = 0; i < in.position(); i++) {
        line += bytes[i] == '\n' ? 1 : 0;
      }
      throw new InputException(
          new Location(name, line, 0),
          "not " + charset.name() + " at byte " + in.position(),
          "expected a page in the encoding that it names");
    }
  }

  private static String decode(Charset charset, ByteBuffer in) throws CharacterCodingException {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(in)
        .toString();
  }
}
