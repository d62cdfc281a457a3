package io.github.clausediff.change;

import java.util.ArrayList;
import java.util.List;

/**
 * A phrase that says on what something rests: a word of the list "bases" with a thing of another
 * list behind it, "under Article V", "in accordance with relevant resolutions".
 *
 * @param from first word
 * @param to behind the word of the other list
 */
record BasisPhrase(int from, int to) {

  /** Words between the two: "under our Treaty of Mutual Aid", "under the Tarsk-Ollery Treaty". */
  private static final int REACH = 7;

  /** Those of a side, in order; {@code things} is the list of what they name. */
  static List<BasisPhrase> in(Difference.Half half, Vocabulary vocabulary, String things) {
    List<BasisPhrase> found = new ArrayList<>();
    for (int i = 0; i < half.side().size(); i++) {
      int length = vocabulary.length("bases", half.side(), i);
      int thing = length == 0 ? -1 : thing(half, vocabulary, things, i + length);
      if (thing >= 0) {
        found.add(new BasisPhrase(i, thing + 1));
        i = thing;
      }
    }
    return List.copyOf(found);
  }

  private static int thing(Difference.Half half, Vocabulary vocabulary, String things, int from) {
    Side side = half.side();
    for (int i = from; i < side.size() && i < from + REACH && joins(side, from, i); i++) {
      if (new Instruments(half, vocabulary, things).isOne(i)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a word belongs to the phrase: in its clause, with no comma in front. */
  private static boolean joins(Side side, int from, int at) {
    boolean clause = side.words().get(at).clause() == side.words().get(from - 1).clause();
    return clause && side.gap(at).text().chars().noneMatch(c -> ",;:(".indexOf(c) >= 0);
  }
}
