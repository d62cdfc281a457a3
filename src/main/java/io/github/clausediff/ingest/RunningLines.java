package io.github.clausediff.ingest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells what stands at the edge of the pages from the text: lines that return once digits are
 * masked, and numbers of pages.
 *
 * @param rest the lines of the text, in order
 * @param omitted the others
 */
record RunningLines(List<Line> rest, List<Omission> omitted) {

  /** Running heads stand in the outer eighth of a page. */
  private static final double EDGE = 0.125;

  /** Lines of the head may change between chapters, or from left to right pages. */
  private static final double SHARE = 0.3;

  /** Two pages print the same head at the same height, within so many points. */
  private static final double SAME_HEIGHT = 6;

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?i)[\\p{Pd}\\s|]*(?:page|p\\.)?\\s*\\d{1,4}(?:\\s*(?:of|/)\\s*\\d{1,4})?[\\p{Pd}\\s|]*");

  /** Masked text with the lines that it stands for. */
  private static final class Returning {
    private final List<Line> lines = new ArrayList<>();
  }

  static RunningLines of(List<Sheet> sheets) {
    Set<Line> edge = Collections.newSetFromMap(new IdentityHashMap<>());
    Map<String, Returning> groups = new HashMap<>();
    for (Sheet sheet : sheets) {
      for (Line line : sheet.lines()) {
        if (isAtEdge(sheet, line)) {
          groups.computeIfAbsent(mask(line), key -> new Returning()).lines.add(line);
        }
      }
    }
    groups.forEach(
        (mask, group) -> {
          if (returns(mask, group.lines, sheets.size())) {
            edge.addAll(group.lines);
          }
        });
    return split(sheets, edge);
  }

  private static boolean isAtEdge(Sheet sheet, Line line) {
    double edge = EDGE * sheet.height();
    return line.upright() && (line.base() < edge || line.base() > sheet.height() - edge);
  }

  /** Digits masked, and the height in steps, so that a line of the text does not join a head. */
  private static String mask(Line line) {
    String words = line.plain().toLowerCase(Locale.ROOT).replaceAll("\\d+", "#");
    return NUMBER.matcher(line.plain()).matches() ? "#" : words;
  }

  private static boolean returns(String mask, List<Line> lines, int pages) {
    long onPages = lines.stream().mapToInt(Line::page).distinct().count();
    if (mask.equals("#")) {
      return isCounting(lines, pages);
    }
    return onPages > 1 && onPages >= SHARE * pages && areLevel(lines);
  }

  /** Whether each line has another one at its height. */
  private static boolean areLevel(List<Line> lines) {
    List<Double> heights = lines.stream().map(Line::base).sorted().toList();
    for (int i = 0; i < heights.size(); i++) {
      boolean above = i > 0 && heights.get(i) - heights.get(i - 1) < SAME_HEIGHT;
      boolean below = i + 1 < heights.size() && heights.get(i + 1) - heights.get(i) < SAME_HEIGHT;
      if (!above && !below) {
        return false;
      }
    }
    return true;
  }

  /** Numbers of pages go up with the pages. */
  private static boolean isCounting(List<Line> lines, int pages) {
    List<Line> ordered = new ArrayList<>(lines);
    ordered.sort(Comparator.comparingInt(Line::page));
    for (int i = 1; i < ordered.size(); i++) {
      if (number(ordered.get(i)) <= number(ordered.get(i - 1))) {
        return false;
      }
    }
    return ordered.size() > 1 || number(ordered.get(0)) == ordered.get(0).page() && pages < 3;
  }

  private static int number(Line line) {
    return Integer.parseInt(line.plain().replaceFirst("^\\D*(\\d+).*$", "$1"));
  }

  private static RunningLines split(List<Sheet> sheets, Set<Line> edge) {
    List<Line> rest = new ArrayList<>();
    List<Omission> omitted = new ArrayList<>();
    for (Sheet sheet : sheets) {
      for (Line line : sheet.lines()) {
        if (edge.contains(line)) {
          boolean number = NUMBER.matcher(line.plain()).matches();
          omitted.add(
              new Omission(number ? Reason.PAGE_NUMBER : Reason.RUNNING_HEAD, line.plain()));
        } else if (line.upright()) {
          rest.add(line);
        } else {
          omitted.add(new Omission(Reason.ASIDE, line.plain()));
        }
      }
    }
    return new RunningLines(List.copyOf(rest), List.copyOf(omitted));
  }
}
