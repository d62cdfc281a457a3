package io.github.clausediff.ingest;

import io.github.clausediff.statement.StatementFile;
import io.github.clausediff.text.InputException;
import io.github.clausediff.text.Sha256;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A document as it was found: its bytes, and what is known of them before they are read. */
public final class Document {

  private static final Pattern CHARSET =
      Pattern.compile("(?i);\\s*charset\\s*=\\s*[\"']?([\\w.:-]+)");

  private final String name;
  private final byte[] bytes;
  private final LocalDate retrieved;
  private final String address;
  private final String contentType;

  private Document(
      String name, byte[] bytes, LocalDate retrieved, String address, String contentType) {
    this.name = name;
    this.bytes = bytes;
    this.retrieved = retrieved;
    this.address = address;
    this.contentType = contentType;
  }

  /**
   * A document without an address.
   *
   * @param name of the file, with its ending; it stands in messages, and may tell date and id
   * @param retrieved the day on which it was taken over
   */
  public Document(String name, byte[] bytes, LocalDate retrieved) {
    this(name, bytes.clone(), retrieved, "", "");
  }

  /**
   * Reads a file.
   *
   * @throws InputException if it is missing or too large
   */
  public static Document of(Path file, LocalDate retrieved) {
    return new Document(
        file.toString(), StatementFile.bytes(file, file.toString()), retrieved, "", "");
  }

  /** The same bytes, served from an address; {@code contentType} is the whole header, or empty. */
  public Document from(String from, String type) {
    return new Document(name, bytes, retrieved, from, type);
  }

  public String name() {
    return name;
  }

  /** What is read. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** Number of bytes. */
  int size() {
    return bytes.length;
  }

  /** The day on which it was taken over. */
  public LocalDate retrieved() {
    return retrieved;
  }

  /** Where it was published, or an empty string. */
  public String address() {
    return address;
  }

  /** What the server calls it, in small letters without parameters, or an empty string. */
  String mediaType() {
    return contentType.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
  }

  /** The charset that the server names, or an empty string. */
  String charset() {
    Matcher matcher = CHARSET.matcher(contentType);
    return matcher.find() ? matcher.group(1) : "";
  }

  /** Hash of the bytes, in small hex digits. */
  public String sha256() {
    return Sha256.hex(bytes);
  }

  /** The name without folder and ending. */
  String stem() {
    return name.replaceFirst("^.*[/\\\\]", "").replaceFirst("\\.[A-Za-z]+$", "");
  }

  /** The ending for a file with these bytes: "html", "pdf", "md" or "txt". */
  public String kept() {
    return switch (Format.of(this)) {
      case HTML -> "html";
      case PDF -> "pdf";
      case TEXT -> ending().equals("md") ? "md" : "txt";
    };
  }

  /** The ending of the name in small letters, without its dot, or an empty string. */
  String ending() {
    Matcher matcher = Pattern.compile("\\.([A-Za-z]+)$").matcher(name);
    return matcher.find() ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
  }
}
