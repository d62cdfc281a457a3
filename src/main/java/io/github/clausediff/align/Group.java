package io.github.clausediff.align;

import java.util.List;
import java.util.stream.Stream;

/**
 * Clauses that belong together.
 *
 * @param earlier places, ascending
 * @param later places, ascending
 * @param matcher who began it; empty for a clause alone
 * @param closed whether it takes no further clauses
 */
record Group(List<Integer> earlier, List<Integer> later, String matcher, boolean closed) {

  static Group ofEarlier(int i) {
    return new Group(List.of(i), List.of(), "", false);
  }

  static Group ofLater(int j) {
    return new Group(List.of(), List.of(j), "", false);
  }

  boolean alone() {
    return earlier.isEmpty() || later.isEmpty();
  }

  /** Whether both are one and the same: no clause stands in two groups. */
  boolean is(Group other) {
    return !earlier.isEmpty() && !other.earlier.isEmpty() && first() == other.first();
  }

  /** The first earlier clause, which tells a group from all others; it must have one. */
  int first() {
    return earlier.get(0);
  }

  /** Both in one. The name of a matcher that came before stays. */
  Group with(Group other, String by, boolean close) {
    String began = alone() ? other.alone() ? by : other.matcher : matcher;
    return new Group(
        union(earlier, other.earlier), union(later, other.later), began, close || closed);
  }

  private static List<Integer> union(List<Integer> some, List<Integer> others) {
    return Stream.concat(some.stream(), others.stream()).sorted().distinct().toList();
  }

  int[] earlierPlaces() {
    return earlier.stream().mapToInt(Integer::intValue).toArray();
  }

  int[] laterPlaces() {
    return later.stream().mapToInt(Integer::intValue).toArray();
  }
}
