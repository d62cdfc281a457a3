package io.github.clausediff.ingest;

import io.github.clausediff.text.InputException;
import io.github.clausediff.text.Location;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks at the bytes of a PDF before a library does, and refuses what would unpack to more than
 * there is room for: too many objects, and streams that grow beyond all measure. Nothing that is
 * unpacked here is kept.
 */
final class PdfGuard {

  /** The longest real documents have 10,000. */
  private static final int MOST_OBJECTS = 100_000;

  /** A page of pictures at 300 dots an inch has 26 MB. */
  private static final long MOST_IN_STREAM = 64L << 20;

  private static final long MOST_IN_ALL = 1L << 30;

  /** What cannot be measured here grows at most by the factor 1365 (LZW), to under 64 MB. */
  private static final int MOST_UNMEASURED = 48 << 10;

  private static final int DICTIONARY = 2048;

  /** Packed by the one way that nearly all are, and by it alone. */
  private static final Pattern DEFLATED =
      Pattern.compile("/Filter\\s*\\[?\\s*/(Fl|FlateDecode)\\b");

  private static final Pattern OBJECT = Pattern.compile("\\d\\s+obj\\b");
  private static final Pattern STREAM = Pattern.compile("(?<!end)stream\\s");
  private static final Pattern GROWS =
      Pattern.compile("/(Fl|FlateDecode|LZW|LZWDecode|RL|RunLengthDecode|Crypt)\\b");
  private static final Pattern WRAPS =
      Pattern.compile("/(A85|ASCII85Decode|AHx|ASCIIHexDecode)\\b");
  private static final Pattern HEX = Pattern.compile("#([0-9A-Fa-f]{2})");

  private final Document document;
  private final byte[] bytes;
  private final String text;
  private final boolean encrypted;
  private final AtomicLong total = new AtomicLong();
  private final AtomicInteger torn = new AtomicInteger();

  private PdfGuard(Document document) {
    this.document = document;
    this.bytes = document.bytes();
    this.text = new String(bytes, StandardCharsets.ISO_8859_1);
    this.encrypted = text.contains("/Encrypt");
  }

  /**
   * Checks a file.
   *
   * @return how many of its streams break off
   * @throws InputException if it is cut off, or reading it would take too much memory or time
   */
  static int check(Document document) {
    PdfGuard guard = new PdfGuard(document);
    if (guard.text.lastIndexOf("%%EOF") < 0) {
      throw new InputException(
          Location.of(document.name()),
          "PDF breaks off: its end is missing",
          "expected a whole file");
    }
    guard.countObjects();
    guard.measureStreams();
    return guard.torn.get();
  }

  private void countObjects() {
    int count = 0;
    Matcher object = OBJECT.matcher(text);
    while (object.find()) {
      if (++count > MOST_OBJECTS) {
        throw refused("PDF has more than " + MOST_OBJECTS + " objects");
      }
    }
  }

  private void measureStreams() {
    Matcher stream = STREAM.matcher(text);
    while (stream.find()) {
      int data = stream.end() - 1;
      while (data < bytes.length && Character.isWhitespace(bytes[data] & 0xFF)) {
        data++;
      }
      check(dictionaryBefore(stream.start()), data);
    }
  }

  private String dictionaryBefore(int stream) {
    String before = text.substring(Math.max(0, stream - DICTIONARY), stream);
    int object = before.lastIndexOf(" obj");
    return HEX.matcher(before.substring(Math.max(object, 0)))
        .replaceAll(
            m -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(m.group(1), 16))));
  }

  /** The data may be packed whatever its dictionary says; it is only told to be so there. */
  private void check(String dictionary, int data) {
    boolean whole = measure(data);
    long growing = GROWS.matcher(dictionary).results().count();
    boolean unmeasured =
        dictionary.contains("/LZW") || growing > 0 && WRAPS.matcher(dictionary).find();
    if (growing > 1) {
      throw refused("PDF has a stream that is packed twice");
    }
    if (!whole && growing == 1 && !encrypted && DEFLATED.matcher(dictionary).find()) {
      torn.incrementAndGet();
    }
    int end = text.indexOf("endstream", data);
    int length = (end < 0 ? bytes.length : end) - data;
    if (unmeasured && length > MOST_UNMEASURED && !dictionary.contains("/Image")) {
      throw refused("PDF has a stream of " + length + " bytes that is packed in an old way");
    }
  }

  /**
   * Unpacks as a lenient reader does: two bytes of head, whatever they are, then data. Tells
   * whether the data came to an end of its own.
   */
  private boolean measure(int data) {
    if (data + 2 >= bytes.length) {
      return false;
    }
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(bytes, data + 2, bytes.length - data - 2);
      unpack(inflater);
      return inflater.finished();
    } catch (DataFormatException e) {
      return false;
    } finally {
      inflater.end();
    }
  }

  private void unpack(Inflater inflater) throws DataFormatException {
    byte[] sink = new byte[1 << 16];
    int count = 1;
    while (count > 0 && !inflater.finished()) {
      count = inflater.inflate(sink);
      total.addAndGet(count);
      if (inflater.getBytesWritten() > MOST_IN_STREAM) {
        throw refused("PDF has a stream that unpacks to more than " + MOST_IN_STREAM + " bytes");
      }
      if (total.get() > MOST_IN_ALL) {
        throw refused("PDF unpacks to more than " + MOST_IN_ALL + " bytes");
      }
    }
  }

  private InputException refused(String what) {
    return new InputException(
        Location.of(document.name()), what, "expected the PDF of a statement");
  }
}
