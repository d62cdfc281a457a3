package io.github.clausediff.ingest;

import io.github.clausediff.text.InputException;
import io.github.clausediff.text.Location;
import java.io.IOException;
import java.net.URI;

/** Why an answer is not taken, found while it arrives; becomes an {@link InputException}. */
final class Refusal extends IOException {

  private static final long serialVersionUID = 1L;

  private final String expected;

  Refusal(String what, String expected) {
    super(what);
    this.expected = expected;
  }

  static Refusal tooLong(int bytes) {
    return new Refusal("is longer than " + bytes + " bytes", "no statement is; not fetched");
  }

  InputException at(URI uri) {
    return new InputException(Location.of(uri.toString()), String.valueOf(getMessage()), expected);
  }
}
