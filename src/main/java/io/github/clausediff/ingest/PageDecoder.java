package io.github.clausediff.ingest;

import io.github.clausediff.text.InputException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns the bytes of a page into text: by its byte order mark, else as what the server says, else
 * as what the page says (Encoding Standard, section 4.2). What is said is not trusted: bytes that
 * are UTF-8 are read as UTF-8, and no byte is replaced.
 */
final class PageDecoder {

  private static final int HEAD = 4096;
  private static final Charset UTF_8 = StandardCharsets.UTF_8;
  private static final Charset WESTERN = Charset.forName("windows-1252");

  private static final Pattern META =
      Pattern.compile(
          "(?is)<(?:meta\\b[^>]*?charset|\\?xml\\b[^>]*?encoding)\\s*=\\s*[\"']?([\\w.:-]+)");

  /** Japanese text in seven bits switches its characters by these. */
  private static final Pattern SWITCHES = Pattern.compile("\u001B[$(][BJ@]");

  /** What letters and quotation marks of UTF-8 look like when they are read as Western. */
  private static final Pattern TORN = Pattern.compile("Ã[\u0080-¿]|â€.");

  private final Encoded page;

  private PageDecoder(Encoded page) {
    this.page = page;
  }

  /**
   * Reads the bytes.
   *
   * @throws InputException if they are in no encoding that is said or likely
   */
  static Decoded decode(Document document) {
    Encoded page = new Encoded(document.name(), document.bytes());
    PageDecoder decoder = new PageDecoder(page);
    if (page.startsWith(0xEF, 0xBB, 0xBF)) {
      return new Decoded(page.only(UTF_8, 3), List.of());
    }
    if (page.startsWith(0xFE, 0xFF)) {
      return new Decoded(page.only(StandardCharsets.UTF_16BE, 2), List.of());
    }
    if (page.startsWith(0xFF, 0xFE)) {
      return new Decoded(page.only(StandardCharsets.UTF_16LE, 2), List.of());
    }
    return decoder.decode(document.charset());
  }

  private Decoded decode(String served) {
    String latin = page.latin();
    Matcher meta = META.matcher(latin.substring(0, Math.min(HEAD, latin.length())));
    String label = served.isEmpty() && meta.find() ? meta.group(1) : served;
    if (label.isEmpty()) {
      return guess("the page does not say its encoding");
    }
    Optional<Charset> said = Encoded.charset(label);
    if (said.isEmpty()) {
      return guess("the page says its encoding is \"" + label + "\", which is unknown");
    }
    return SWITCHES.matcher(latin).find()
        ? new Decoded(page.only(said.get(), 0), List.of())
        : check(said.get());
  }

  private Decoded check(Charset said) {
    Optional<String> utf8 = page.as(UTF_8, 0);
    String claim = "the page says its encoding is " + said.name() + ", and it is not";
    if (utf8.isPresent()) {
      boolean lie = !said.equals(UTF_8) && !page.isAscii();
      return new Decoded(utf8.get(), lie ? List.of(claim + ": read as UTF-8") : List.of());
    }
    return said.equals(UTF_8) ? guess(claim) : new Decoded(page.only(said, 0), List.of());
  }

  /** UTF-8 if it is that, else the encoding of old Western pages, unless some of it is UTF-8. */
  private Decoded guess(String why) {
    Optional<String> utf8 = page.as(UTF_8, 0);
    if (utf8.isPresent()) {
      return new Decoded(utf8.get(), page.isAscii() ? List.of() : List.of(why + ": read as UTF-8"));
    }
    Optional<String> western = page.as(WESTERN, 0).filter(text -> !TORN.matcher(text).find());
    String text = western.isPresent() ? western.get() : page.only(UTF_8, 0);
    return new Decoded(
        text, List.of(why + ": read as windows-1252; look at quotation marks and accents"));
  }
}
