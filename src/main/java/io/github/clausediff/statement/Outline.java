package io.github.clausediff.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The section path at the point that reading has reached. A level is recognized as the sibling of
 * one before by its number, whatever its rank in Markdown: "#### 4." after "### 3." is its equal.
 */
final class Outline {

  /**
   * One heading or number that is in force.
   *
   * @param rank of a heading, 1 (outermost) to 8; 0 for a numbered paragraph
   * @param mark its number, or null
   * @param label as shown in section paths
   * @param depth of the list it stands in
   */
  private record Level(int rank, @Nullable Enumerator mark, String label, int depth) {}

  /** Ranks of Markdown headings end here; bold and plain lines follow. */
  static final int MARKDOWN = 6;

  private final List<Level> levels = new ArrayList<>();

  List<String> path() {
    return levels.stream().map(Level::label).toList();
  }

  /** A heading; {@code rank} decides only where its number does not. */
  void heading(int rank, @Nullable Enumerator mark, String label) {
    int sibling = mark == null ? -1 : siblingOf(mark, true);
    if (sibling < 0) {
      sibling = firstEndedBy(rank, mark == null);
    }
    cut(sibling);
    levels.add(new Level(rank, mark, label, 0));
  }

  /** A numbered paragraph. */
  void number(Enumerator mark, int depth) {
    cut(siblingOf(mark, false));
    levels.add(new Level(0, mark, mark.label(), depth));
  }

  /** A paragraph that stands in {@code depth} lists: numbers of lists it has left are over. */
  void paragraphAt(int depth) {
    for (int i = 0; i < levels.size(); i++) {
      if (levels.get(i).depth() > depth) {
        cut(i);
      }
    }
  }

  /** Whether {@code mark} goes on counting where a level in force stopped. */
  boolean continues(Enumerator mark) {
    return levels.stream().anyMatch(level -> follows(level, mark));
  }

  private void cut(int from) {
    if (from >= 0 && from < levels.size()) {
      levels.subList(from, levels.size()).clear();
    }
  }

  private int siblingOf(Enumerator mark, boolean heading) {
    int same = -1;
    for (int i = levels.size() - 1; i >= 0; i--) {
      Level level = levels.get(i);
      if (level.rank() > 0 == heading
          && level.mark() != null
          && level.mark().style() == mark.style()) {
        if (follows(level, mark)) {
          return i;
        }
        same = same < 0 ? i : same;
      }
    }
    return mark.value() == 1 && !heading ? -1 : same;
  }

  private static boolean follows(Level level, Enumerator mark) {
    Enumerator before = level.mark();
    return before != null && before.style() == mark.style() && before.value() + 1 == mark.value();
  }

  /**
   * Outermost level that a heading without a sibling ends. Every heading ends numbered paragraphs.
   * Markdown ranks end what is not above them; bold and plain headings end only one another, since
   * a heading without a number may stand under a numbered one and the other way round.
   */
  private int firstEndedBy(int rank, boolean bare) {
    for (int i = 0; i < levels.size(); i++) {
      Level level = levels.get(i);
      boolean ended = level.rank() >= rank && (rank <= MARKDOWN || bare && level.mark() == null);
      if (ended || level.rank() == 0) {
        return i;
      }
    }
    return -1;
  }
}
