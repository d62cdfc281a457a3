package io.github.clausediff.statement;

import io.github.clausediff.text.Sha256;
import io.github.clausediff.text.SourceText;

/**
 * The hash by which a statement's text is known again: SHA-256 of what stands behind the front
 * matter, as UTF-8, with the line ends of Unix and without white space at both ends. So neither an
 * editor's last line feed nor a checkout with other line ends makes another text of it.
 */
public final class TextHash {

  private TextHash() {}

  /** That of a statement file, in small hex digits. */
  public static String of(SourceText file) {
    return ofText(body(file));
  }

  /** What stands behind the front matter of a statement file. */
  public static String body(SourceText file) {
    return file.text().substring(FrontMatter.read(file).end());
  }

  /** That of a text without front matter. */
  public static String ofText(String text) {
    String plain = text.replace("\r\n", "\n").replace('\r', '\n').strip();
    return Sha256.hex(plain);
  }
}
