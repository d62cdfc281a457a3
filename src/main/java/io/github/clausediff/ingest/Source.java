package io.github.clausediff.ingest;

import io.github.clausediff.statement.StatementFile;
import io.github.clausediff.text.InputException;
import io.github.clausediff.text.SourceText;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;

/**
 * A document as it was found.
 *
 * @param text its content, under its file name, which may tell the date and the id
 * @param sha256 of its bytes, in small hex digits
 * @param retrieved the day on which it was taken over
 */
public record Source(SourceText text, String sha256, LocalDate retrieved) {

  /**
   * Reads a file.
   *
   * @throws InputException if it is no text
   */
  public static Source of(Path file, LocalDate retrieved) {
    byte[] bytes = StatementFile.bytes(file, file.toString());
    return new Source(StatementFile.decode(bytes, file.toString()), sha256(bytes), retrieved);
  }

  /** The name of the file without folder and ending. */
  String stem() {
    return text.name().replaceFirst("^.*[/\\\\]", "").replaceFirst("\\.[A-Za-z]+$", "");
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
