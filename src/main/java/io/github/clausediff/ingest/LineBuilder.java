package io.github.clausediff.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.text.TextPosition;

/** Puts the words of one printed line together. */
final class LineBuilder {

  /** A word: its first letter, where it ends, and how many letters it has. */
  private record Word(TextPosition first, double end, int letters) {

    /** Size of the type in tenths of a point. */
    long tenths() {
      return Math.round(first.getFontSizeInPt() * 10);
    }
  }

  private final Glyphs glyphs = new Glyphs();
  private final List<Word> words = new ArrayList<>();

  void add(String text, List<TextPosition> positions, boolean bold) {
    TextPosition last = positions.get(positions.size() - 1);
    double end = last.getXDirAdj() + last.getWidthDirAdj();
    words.add(new Word(positions.get(0), end, text.length()));
    glyphs.append(text, bold);
  }

  /** A gap that may be a space; the one behind an opening bracket is none. */
  void space() {
    if (!glyphs.endsInOpening()) {
      glyphs.append(" ", false);
    }
  }

  /** Whether a word at {@code x} is further off than so many times the size of the type. */
  boolean isFarFrom(double x, double times) {
    if (words.isEmpty()) {
      return false;
    }
    Word last = words.get(words.size() - 1);
    return x - last.end() > times * last.tenths() / 10.0;
  }

  /** The size in which most of the line is set. */
  private double size() {
    Map<Long, Integer> letters = new HashMap<>();
    words.forEach(word -> letters.merge(word.tenths(), word.letters(), Integer::sum));
    return letters.entrySet().stream()
            .max(
                Map.Entry.<Long, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .orElse(0L)
        / 10.0;
  }

  /** The line, if there is a word in it; the builder is empty afterwards. */
  Optional<Line> take(int page) {
    Inline text = glyphs.take();
    if (words.isEmpty() || text.isBlank()) {
      words.clear();
      return Optional.empty();
    }
    TextPosition first = words.get(0).first();
    double left = words.stream().mapToDouble(word -> word.first().getXDirAdj()).min().orElse(0);
    boolean upright = first.getDir() == 0;
    double right = words.stream().mapToDouble(Word::end).max().orElse(0);
    Line line = new Line(page, text, left, right, first.getYDirAdj(), size(), upright);
    words.clear();
    return Optional.of(line);
  }
}
