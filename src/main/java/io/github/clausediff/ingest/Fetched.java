package io.github.clausediff.ingest;

import java.net.URI;
import java.time.LocalDate;

/** A document as a server sent it, decompressed. */
public final class Fetched {

  private final URI address;
  private final byte[] bytes;
  private final String contentType;
  private final Validators validators;

  Fetched(URI address, byte[] bytes, String contentType, Validators validators) {
    this.address = address;
    this.bytes = bytes.clone();
    this.contentType = contentType;
    this.validators = validators;
  }

  /** Where it was found at last, behind redirects. */
  public URI address() {
    return address;
  }

  byte[] bytes() {
    return bytes.clone();
  }

  /** The whole header, which may name a wrong charset; empty where there was none. */
  String contentType() {
    return contentType;
  }

  /** What the server said of this version. */
  public Validators validators() {
    return validators;
  }

  /** The document to be read; {@code name} stands for it in messages. */
  public Document document(String name, LocalDate retrieved) {
    return new Document(name, bytes, retrieved).from(address.toString(), contentType);
  }
}
