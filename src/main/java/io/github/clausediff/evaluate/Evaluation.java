package io.github.clausediff.evaluate;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Scores of found links against gold ones, added up over pairs.
 *
 * @param pair every earlier clause with every later clause inside a link
 * @param changed the same, without clauses that read the same
 * @param group links of which both sides are exactly right
 * @param classes by what became of each clause
 */
public record Evaluation(Tally pair, Tally changed, Tally group, Map<ClauseClass, Tally> classes) {

  public static final Evaluation NOTHING =
      new Evaluation(Tally.NOTHING, Tally.NOTHING, Tally.NOTHING, Map.of());

  public Evaluation {
    classes = Map.copyOf(classes);
  }

  /** Scores the links found in one pair. */
  public static Evaluation of(GoldPair gold, List<GoldLink> found) {
    Set<Cell> cells = new TreeSet<>();
    found.forEach(link -> cells.addAll(link.cells()));
    Set<Cell> neither = new TreeSet<>(gold.optional());
    neither.removeAll(gold.required());
    cells.removeAll(neither);
    Map<ClauseClass, Tally> classes = new EnumMap<>(ClauseClass.class);
    for (ClauseClass value : ClauseClass.values()) {
      classes.put(value, Tally.of(value.members(gold, found), value.members(gold, gold.links())));
    }
    return new Evaluation(
        Tally.of(cells, gold.required()),
        Tally.of(changed(gold, cells), changed(gold, gold.required())),
        Tally.of(names(found), names(gold.links())),
        classes);
  }

  private static List<Cell> changed(GoldPair gold, Collection<Cell> cells) {
    return cells.stream().filter(cell -> !gold.same(cell)).toList();
  }

  private static List<String> names(List<GoldLink> links) {
    return links.stream().map(GoldLink::toString).toList();
  }

  /** Of a class; empty before anything was scored. */
  public Tally of(ClauseClass value) {
    return classes.getOrDefault(value, Tally.NOTHING);
  }

  Evaluation plus(Evaluation other) {
    Map<ClauseClass, Tally> sum = new EnumMap<>(ClauseClass.class);
    for (ClauseClass value : ClauseClass.values()) {
      sum.put(value, of(value).plus(other.of(value)));
    }
    return new Evaluation(
        pair.plus(other.pair), changed.plus(other.changed), group.plus(other.group), sum);
  }
}
