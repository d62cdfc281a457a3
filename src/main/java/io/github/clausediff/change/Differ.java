package io.github.clausediff.change;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import io.github.clausediff.align.Link;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares the two sides of a link word for word. Only what normalization compares can differ:
 * punctuation and space belong to the words around them.
 */
public final class Differ {

  /**
   * The edit script of a link, in reading order, a deletion before the insertion that takes its
   * place. Equal and deleted runs rebuild the earlier clauses joined by a space, equal and inserted
   * runs the later ones, character for character.
   */
  public List<Edit> diff(Link link) {
    Side earlier = Side.of(link.earlier());
    Side later = Side.of(link.later());
    return EditScript.write(earlier, later, regions(earlier, later));
  }

  private static List<Region> regions(Side earlier, Side later) {
    return new Phrases(earlier, later).of(minimal(earlier, later));
  }

  /** Where two sides differ in the fewest words, before it is made readable. */
  static List<Region> minimal(Side earlier, Side later) {
    List<Region> differing = new ArrayList<>();
    for (AbstractDelta<String> delta :
        DiffUtils.diff(normals(earlier), normals(later)).getDeltas()) {
      differing.add(region(delta));
    }
    return differing;
  }

  private static List<String> normals(Side side) {
    return side.words().stream().map(Side.Word::normal).toList();
  }

  private static Region region(AbstractDelta<String> delta) {
    int earlier = delta.getSource().getPosition();
    int later = delta.getTarget().getPosition();
    return new Region(
        earlier, earlier + delta.getSource().size(), later, later + delta.getTarget().size());
  }
}
