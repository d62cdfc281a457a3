package io.github.clausediff.ingest;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Names for files, made of whatever a title or an address says: letters, digits and single dashes,
 * so that a name leads into no other folder and means nothing to a shell; short enough for every
 * file system.
 */
public final class StatementName {

  /** File systems take 255 bytes; a date, an ending and a draft's mark come on top. */
  private static final int MOST_BYTES = 150;

  /** Devices on Windows, whatever the ending. */
  private static final Pattern RESERVED = Pattern.compile("con|prn|aux|nul|(com|lpt)\\d");

  private StatementName() {}

  /** A name made of a text; an empty one where the text has neither letter nor digit. */
  public static String of(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    String dashed = plain.replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-");
    return trimmed(shortened(trimmed(dashed)));
  }

  /** Whether a text can be the name of a file or folder as it is. */
  public static boolean is(String text) {
    return text.equals(shortened(text))
        && text.matches("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}_-]*")
        && !RESERVED.matcher(text.toLowerCase(Locale.ROOT)).matches();
  }

  private static String trimmed(String text) {
    return text.replaceAll("^-|-$", "");
  }

  private static String shortened(String text) {
    int end = 0;
    int bytes = 0;
    while (end < text.length()) {
      int next = text.offsetByCodePoints(end, 1);
      bytes += text.substring(end, next).getBytes(StandardCharsets.UTF_8).length;
      if (bytes > MOST_BYTES) {
        break;
      }
      end = next;
    }
    return text.substring(0, end);
  }
}
