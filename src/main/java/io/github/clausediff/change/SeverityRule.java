package io.github.clausediff.change;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The same thing is called worse. */
final class SeverityRule implements EffectRule {

  /** An adjective stands at most so many words in front of its noun. */
  private static final int REACH = 3;

  private final Vocabulary vocabulary;

  SeverityRule(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  @Override
  public RuleNote note() {
    return new RuleNote(
        "severity",
        Direction.STRENGTH,
        "A word that stays gets an adjective that makes it worse: strain, severe strain; attempts"
            + " that are opposed, intensifying attempts.",
        new RuleNote.Pair(
            "They opposed any attempts to close the Narrows.",
            "They opposed any intensifying attempts to close the Narrows."),
        new RuleNote.Pair(
            "They opposed the brutal attempts to close the Narrows.",
            "They opposed the unlawful attempts to close the Narrows."),
        "Lists \"grim\" and \"mounting\": plain usage.");
  }

  @Override
  public List<Finding> gains(Difference difference) {
    List<Finding> found = new ArrayList<>();
    Difference.Half after = difference.after();
    for (int i = 0; i + 1 < after.side().size(); i++) {
      boolean grim = vocabulary.has("grim", after.side(), i);
      boolean mounting = vocabulary.has("mounting", after.side(), i) && disapproved(after, i);
      int head = head(after, i);
      boolean worse = (grim && !isAct(after, i) || mounting) && !after.kept().get(i);
      if (worse && head > 0 && isBare(difference.before(), after, head)) {
        found.add(new Finding(after.text(head, head + 1), after.text(i, head + 1)));
      }
    }
    return List.copyOf(found);
  }

  private static boolean isAct(Difference.Half half, int word) {
    Stance above = half.above(word);
    return above != null && word < above.to() && !above.rungs().isEmpty();
  }

  private static boolean disapproved(Difference.Half half, int word) {
    Stance above = half.above(word);
    return above != null && above.on("attitudes").isPresent();
  }

  /** The word that the adjective stands in front of: of "growing Brannoch-Tarsk trade" the last. */
  private int head(Difference.Half half, int adjective) {
    Content content = new Content(half.side());
    int reach = adjective + REACH;
    for (int i = adjective + 1; i < half.side().size() && i <= reach; i++) {
      if (half.isCapital(i)) {
        reach++;
      } else if (content.at(i) && !isAdjective(half.side(), i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isAdjective(Side side, int at) {
    return vocabulary.has("grim", side, at) || vocabulary.has("mounting", side, at);
  }

  /**
   * Whether the earlier side has the word without an adjective of this sort more often than the
   * later one, and nowhere one in front of any of the same words: "deepening Russia-Brannoch ties",
   * "growing Brannoch-Russia ties".
   */
  private boolean isBare(Difference.Half before, Difference.Half after, int head) {
    Content content = new Content(after.side());
    Set<String> behind = stems(after, head);
    for (int i = 0; i < before.side().size(); i++) {
      boolean adjective = isAdjective(before.side(), i) && !isActOf(before, i);
      if (adjective && stems(before, i + 1).stream().anyMatch(behind::contains)) {
        return false;
      }
    }
    String stem = content.stem(head);
    return bare(before, stem) > bare(after, stem);
  }

  /** How often a word stands without such an adjective; several in front of it are one. */
  private int bare(Difference.Half half, String stem) {
    Content content = new Content(half.side());
    BitSet qualified = new BitSet();
    for (int i = 0; i < half.side().size(); i++) {
      boolean adjective = isAdjective(half.side(), i) && !isActOf(half, i);
      int head = adjective ? head(half, i) : -1;
      if (head > 0) {
        qualified.set(head);
      }
    }
    return (int)
        IntStream.range(0, half.side().size())
            .filter(i -> content.stem(i).equals(stem) && !qualified.get(i))
            .count();
  }

  private static Set<String> stems(Difference.Half half, int from) {
    int end = Math.min(half.side().size(), from + REACH + 2);
    return new Content(half.side()).stems(Math.min(from, end), end);
  }

  private boolean isActOf(Difference.Half half, int word) {
    return isAct(half, word) && !vocabulary.has("mounting", half.side(), word);
  }
}
