package io.github.clausediff.change;

import io.github.clausediff.align.Link;
import io.github.clausediff.normal.NormalizedClause;
import io.github.clausediff.text.Sha256;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Names the changes of one comparison: 12 hex digits of a SHA-256 over kind and both texts, white
 * space folded. Where the same change occurs again, its number among its likes goes in too.
 */
final class Fingerprints {

  /** White space to Java, so that it never stands in folded text. */
  private static final char SEPARATOR = '\u001F';

  private static final int DIGITS = 12;

  private final Map<String, Integer> seen = new HashMap<>();

  /** To be asked once for each change, in the order of the changes. */
  String next(Kind kind, Link link) {
    String facts =
        kind.toString() + SEPARATOR + text(link.earlier()) + SEPARATOR + text(link.later());
    int occurrence = seen.merge(facts, 1, Integer::sum);
    return digest(occurrence == 1 ? facts : facts + SEPARATOR + occurrence);
  }

  private static String text(List<NormalizedClause> clauses) {
    String joined = clauses.stream().map(c -> c.clause().text()).collect(Collectors.joining(" "));
    StringBuilder folded = new StringBuilder();
    joined
        .codePoints()
        .map(c -> Character.isWhitespace(c) ? ' ' : c)
        .filter(c -> c != ' ' || !folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ')
        .forEachOrdered(folded::appendCodePoint);
    return folded.toString();
  }

  private static String digest(String facts) {
    return Sha256.hex(facts).substring(0, DIGITS);
  }
}
