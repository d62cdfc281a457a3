package io.github.clausediff.evaluate;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;

/**
 * Pairs of clauses that were missed or linked wrongly, by what else is known of their clauses.
 *
 * @param missedAlone missed; neither clause was linked with anything
 * @param missedBeside missed; a clause of them was linked with others
 * @param falseAlone linked; people linked neither clause with anything
 * @param falseBeside linked; people linked a clause of them with others
 */
record Mistakes(int missedAlone, int missedBeside, int falseAlone, int falseBeside) {

  static Mistakes of(GoldFile file, List<List<GoldLink>> found) {
    Mistakes sum = new Mistakes(0, 0, 0, 0);
    for (int p = 0; p < found.size(); p++) {
      sum = sum.plus(of(file.pairs().get(p), found.get(p)));
    }
    return sum;
  }

  private static Mistakes of(GoldPair gold, List<GoldLink> links) {
    Set<Cell> found = new TreeSet<>();
    links.forEach(link -> found.addAll(link.cells()));
    Set<Cell> wanted = new TreeSet<>(gold.required());
    Set<Cell> missed = without(wanted, found);
    Set<Cell> wrong = without(without(found, wanted), gold.optional());
    int missedBeside = beside(missed, found);
    int falseBeside = beside(wrong, wanted);
    return new Mistakes(
        missed.size() - missedBeside, missedBeside, wrong.size() - falseBeside, falseBeside);
  }

  private static Set<Cell> without(Collection<Cell> cells, Collection<Cell> others) {
    Set<Cell> rest = new TreeSet<>(cells);
    rest.removeAll(new TreeSet<>(others));
    return rest;
  }

  /** How many of some pairs share a clause with others. */
  private static int beside(Set<Cell> cells, Set<Cell> others) {
    Set<Integer> earlier = places(others, Cell::earlier);
    Set<Integer> later = places(others, Cell::later);
    return (int)
        cells.stream()
            .filter(cell -> earlier.contains(cell.earlier()) || later.contains(cell.later()))
            .count();
  }

  private static Set<Integer> places(Set<Cell> cells, ToIntFunction<Cell> side) {
    Set<Integer> places = new HashSet<>();
    cells.forEach(cell -> places.add(side.applyAsInt(cell)));
    return places;
  }

  private Mistakes plus(Mistakes other) {
    return new Mistakes(
        missedAlone + other.missedAlone,
        missedBeside + other.missedBeside,
        falseAlone + other.falseAlone,
        falseBeside + other.falseBeside);
  }
}
