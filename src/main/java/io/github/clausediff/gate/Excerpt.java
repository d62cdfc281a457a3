package io.github.clausediff.gate;

import io.github.clausediff.normal.NormalizedClause;
import java.util.List;
import java.util.stream.Collectors;

/** The beginning of clauses, quoted. */
final class Excerpt {

  private static final int LENGTH = 120;

  private Excerpt() {}

  static String of(List<NormalizedClause> clauses) {
    String text = clauses.stream().map(c -> c.clause().text()).collect(Collectors.joining(" "));
    int most = Math.min(LENGTH, text.codePointCount(0, text.length()));
    int end = text.offsetByCodePoints(0, most);
    return "“" + text.substring(0, end) + (end < text.length() ? "…" : "") + "”";
  }
}
