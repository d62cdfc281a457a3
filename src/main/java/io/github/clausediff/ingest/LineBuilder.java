package io.github.clausediff.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.text.TextPosition;

/** Puts the words of one printed line together. */
final class LineBuilder {

  private final Glyphs glyphs = new Glyphs();
  private final Map<Double, Integer> sizes = new HashMap<>();
  private double left;
  private double right;
  private double base;
  private boolean upright;
  private boolean empty = true;

  void add(String text, List<TextPosition> positions, boolean bold) {
    TextPosition first = positions.get(0);
    TextPosition last = positions.get(positions.size() - 1);
    double start = first.getXDirAdj();
    double end = last.getXDirAdj() + last.getWidthDirAdj();
    left = empty ? start : Math.min(left, start);
    right = empty ? end : Math.max(right, end);
    base = empty ? first.getYDirAdj() : base;
    upright = first.getDir() == 0;
    empty = false;
    double size = Math.round(first.getFontSizeInPt() * 10) / 10.0;
    sizes.merge(size, text.length(), Integer::sum);
    glyphs.append(text, bold);
  }

  void space() {
    glyphs.append(" ", false);
  }

  /** Whether a word at {@code x} is further off than so many times the size of the type. */
  boolean isFarFrom(double x, double times) {
    return !empty && x - right > times * size();
  }

  private double size() {
    return sizes.entrySet().stream()
        .max(Map.Entry.<Double, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(0.0);
  }

  /** The line, if there is a word in it; the builder is empty afterwards. */
  Optional<Line> take(int page) {
    Inline text = glyphs.take();
    double size = size();
    sizes.clear();
    boolean nothing = empty || text.isBlank();
    empty = true;
    return nothing
        ? Optional.empty()
        : Optional.of(new Line(page, text, left, right, base, size, upright));
  }
}
