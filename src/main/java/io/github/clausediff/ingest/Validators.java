package io.github.clausediff.ingest;

import java.net.http.HttpHeaders;
import java.util.regex.Pattern;

/**
 * What a server said of the version of a document that it sent (RFC 9110, section 8.8). Given back
 * with the next request, it spares sending the same version again. Empty where nothing was said.
 *
 * @param etag as sent, with quotes
 * @param lastModified as sent
 */
public record Validators(String etag, String lastModified) {

  private static final Pattern PRINTABLE = Pattern.compile("[\\x20-\\x7e]{1,200}");

  /** Of a document that was never fetched. */
  public static final Validators NONE = new Validators("", "");

  /** What cannot be sent back as it is, is forgotten. */
  public Validators {
    etag = PRINTABLE.matcher(etag).matches() ? etag : "";
    lastModified = PRINTABLE.matcher(lastModified).matches() ? lastModified : "";
  }

  static Validators of(HttpHeaders headers) {
    return new Validators(
        headers.firstValue("ETag").orElse(""), headers.firstValue("Last-Modified").orElse(""));
  }
}
