package io.github.clausediff.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What kind of document bytes are: by their first ones, else what the server says, else the name.
 */
enum Format {
  HTML,
  PDF,
  TEXT;

  /**
   * A reader of PDF accepts its mark within so many bytes (ISO 32000-1, implementation note 13).
   */
  private static final int HEAD = 1024;

  private static final Pattern TAG =
      Pattern.compile(
          "(?is)\\A\\W*?(<\\?xml[^>]*>\\s*)?(<!--.*?-->\\s*)*<(!doctype\\s+html|html)\\b.*");

  static Format of(Document document) {
    String head = head(document);
    if (head.contains("%PDF-")) {
      return PDF;
    }
    if (TAG.matcher(head).matches()) {
      return HTML;
    }
    String type = document.mediaType();
    if (type.equals("application/pdf")) {
      return PDF;
    }
    if (type.equals("text/html") || type.equals("application/xhtml+xml")) {
      return HTML;
    }
    return type.startsWith("text/") ? TEXT : byEnding(document.ending());
  }

  private static Format byEnding(String ending) {
    return switch (ending) {
      case "pdf" -> PDF;
      case "html", "htm", "xhtml" -> HTML;
      default -> TEXT;
    };
  }

  private static String head(Document document) {
    byte[] bytes = document.bytes();
    return new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1)
        .toLowerCase(Locale.ROOT)
        .replace("%pdf-", "%PDF-");
  }
}
