package io.github.clausediff.report;

import io.github.clausediff.change.Mention;
import io.github.clausediff.change.Specific;
import io.github.clausediff.change.Specifics;
import io.github.clausediff.change.Turnover;
import io.github.clausediff.statement.Series;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Words for what comes and goes: in a change, and between two statements. */
final class TurnoverLines {

  /** More names than these are counted only; JSON has them all. */
  private static final int SHOWN = 12;

  private TurnoverLines() {}

  /** "gained: the Sound of Tesk (place); lost: 2036 (date)"; empty where there is nothing. */
  static String of(Specifics specifics) {
    List<String> parts = new ArrayList<>();
    add(parts, "gained", specifics.gained());
    add(parts, "lost", specifics.lost());
    return String.join("; ", parts);
  }

  private static void add(List<String> parts, String word, List<Specific> specifics) {
    if (!specifics.isEmpty()) {
      List<String> texts =
          specifics.stream()
              .map(
                  s -> s.kind() == Specific.Kind.NAME ? s.text() : s.text() + " (" + s.kind() + ")")
              .toList();
      parts.add(word + ": " + String.join(", ", texts));
    }
  }

  /** One line a kind and direction: "Topics entering (2): Taiwan, Cyber". */
  static List<String> of(Turnover turnover) {
    List<String> lines = new ArrayList<>();
    lines(lines, "entering", turnover.entering());
    lines(lines, "leaving", turnover.leaving());
    return lines;
  }

  private static void lines(List<String> lines, String direction, List<Mention> mentions) {
    Map<String, List<String>> byKind = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      String name = mention.kind().equals("topic") ? Series.name(mention.name()) : mention.name();
      byKind.computeIfAbsent(mention.kind(), kind -> new ArrayList<>()).add(name);
    }
    byKind.forEach((kind, names) -> lines.add(line(Wording.title(kind) + "s " + direction, names)));
  }

  private static String line(String title, List<String> names) {
    int shown = Math.min(SHOWN, names.size());
    String rest = names.size() > shown ? " and " + (names.size() - shown) + " more" : "";
    return title + " (" + names.size() + "): " + String.join(", ", names.subList(0, shown)) + rest;
  }
}
