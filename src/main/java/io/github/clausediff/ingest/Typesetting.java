package io.github.clausediff.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How a document is set.
 *
 * @param size of the type of most of its text, in points
 * @param pitch from one line to the next within a paragraph, in sizes of the type
 * @param headings sizes of larger type, the largest first
 * @param words that stand whole somewhere in the text, in small letters
 */
record Typesetting(double size, double pitch, List<Double> headings, Set<String> words) {

  /** Type is larger than that of the text from this factor on. */
  private static final double LARGER = 1.12;

  /** Where no two lines follow one another. */
  private static final double USUAL_PITCH = 1.2;

  static Typesetting of(List<Line> lines) {
    Map<Double, Integer> letters = new HashMap<>();
    lines.forEach(l -> letters.merge(l.size(), l.plain().length(), Integer::sum));
    double size =
        letters.entrySet().stream()
            .max(
                Map.Entry.<Double, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .orElse(0.0);
    List<Double> headings =
        letters.keySet().stream()
            .filter(other -> other > size * LARGER)
            .sorted(Comparator.reverseOrder())
            .toList();
    return new Typesetting(size, pitch(lines, size), headings, words(lines));
  }

  private static double pitch(List<Line> lines, double size) {
    List<Double> gaps = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      Line above = lines.get(i - 1);
      Line line = lines.get(i);
      double gap = (line.base() - above.base()) / line.size();
      if (line.page() == above.page() && line.size() == size && gap > 0.5 && gap < 4) {
        gaps.add(gap);
      }
    }
    gaps.sort(Double::compare);
    return gaps.isEmpty() ? USUAL_PITCH : gaps.get(gaps.size() / 3);
  }

  private static Set<String> words(List<Line> lines) {
    Set<String> words = new HashSet<>();
    for (Line line : lines) {
      String[] parts = line.plain().toLowerCase(Locale.ROOT).split("[^\\p{L}-]+");
      for (int i = 0; i < parts.length; i++) {
        boolean cut = i == parts.length - 1 && parts[i].endsWith("-");
        if (!cut && !parts[i].isEmpty()) {
          words.add(parts[i]);
        }
      }
    }
    return words;
  }

  /** The rank of a line's type among the headings, from 1; 0 for the type of the text. */
  int rank(Line line) {
    return Math.min(headings.indexOf(line.size()) + 1, 6);
  }
}
