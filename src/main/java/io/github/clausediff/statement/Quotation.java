package io.github.clausediff.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody quotes of a clause: its whole text, or parts of it with "…" for what is left out.
 * White space and the shape of quotation marks do not count: whoever copies a text may get others.
 */
final class Quotation {

  private static final Pattern ELLIPSIS = Pattern.compile("…|\\.\\.\\.");

  /** What stands before, between and behind the ellipses. */
  private final List<String> parts = new ArrayList<>();

  Quotation(String text) {
    Matcher ellipsis = ELLIPSIS.matcher(text);
    int end = 0;
    while (ellipsis.find()) {
      parts.add(fold(text.substring(end, ellipsis.start())));
      end = ellipsis.end();
    }
    parts.add(fold(text.substring(end)));
  }

  /** Whether a text reads so. */
  boolean fits(String text) {
    String whole = fold(text);
    String last = parts.get(parts.size() - 1);
    if (parts.size() == 1 || !whole.startsWith(parts.get(0))) {
      return whole.equals(last);
    }
    int at = 0;
    for (String part : parts.subList(0, parts.size() - 1)) {
      int found = whole.indexOf(part, at);
      if (found < 0) {
        return false;
      }
      at = found + part.length();
    }
    return whole.length() - last.length() >= at && whole.endsWith(last);
  }

  private static String fold(String text) {
    return Passage.fold(text).replaceAll("[‘’]", "'").replaceAll("[“”„]", "\"");
  }
}
