package io.github.clausediff.ingest;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a server says that it sends (RFC 9110, section 8.3).
 *
 * @param name as "text/html", in small letters; empty where it says nothing
 */
record MediaType(String name) {

  private static final Set<String> READ =
      Set.of(
          "",
          "text/html",
          "application/xhtml+xml",
          "application/pdf",
          "application/x-pdf",
          "text/plain",
          "text/markdown",
          "text/x-markdown",
          "application/octet-stream",
          "binary/octet-stream");

  private static final Pattern FORM =
      Pattern.compile("\\s*([\\w.+-]{1,80}/[\\w.+-]{1,80})\\s*(;.*)?");

  /** Reads the header; what is no media type is taken for nothing said. */
  static MediaType of(String header) {
    Matcher form = FORM.matcher(header);
    return new MediaType(form.matches() ? form.group(1).toLowerCase(Locale.ROOT) : "");
  }

  /** Whether it may hold a statement. */
  boolean isRead() {
    return READ.contains(name);
  }
}
