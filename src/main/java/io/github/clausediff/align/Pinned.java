package io.github.clausediff.align;

import io.github.clausediff.normal.NormalizedClause;
import io.github.clausediff.statement.Pin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What people decided about two statements, by the places of the clauses. */
final class Pinned {

  /**
   * One decision.
   *
   * @param pin what was decided
   * @param earlier places of the earlier clauses, ascending
   * @param later places of the later clauses, ascending
   */
  record Decision(Pin pin, List<Integer> earlier, List<Integer> later) {

    boolean joins() {
      return pin.kind() != Pin.Kind.SEPARATE;
    }

    /** Whether it is about the clauses of a group: it made the group, or keeps from it. */
    private boolean concerns(Group group) {
      return joins()
          ? group.earlier().containsAll(earlier) && group.later().containsAll(later)
          : earlier.stream().anyMatch(group.earlier()::contains)
              || later.stream().anyMatch(group.later()::contains);
    }
  }

  private final List<Decision> decisions = new ArrayList<>();

  /** Clauses of a pin that the statements do not have are left out: other statements are meant. */
  Pinned(List<Pin> pins, List<NormalizedClause> earlier, List<NormalizedClause> later) {
    Map<String, Integer> before = pins.isEmpty() ? Map.of() : places(earlier);
    Map<String, Integer> after = pins.isEmpty() ? Map.of() : places(later);
    for (Pin pin : pins) {
      decisions.add(new Decision(pin, places(pin, before), places(pin, after)));
    }
  }

  private static Map<String, Integer> places(List<NormalizedClause> clauses) {
    Map<String, Integer> places = new HashMap<>();
    clauses.forEach(clause -> places.put(clause.clause().id(), places.size()));
    return places;
  }

  private static List<Integer> places(Pin pin, Map<String, Integer> places) {
    Set<Integer> found = new TreeSet<>();
    for (Pin.Quote quote : pin.clauses()) {
      Optional.ofNullable(places.get(quote.clause())).ifPresent(found::add);
    }
    return List.copyOf(found);
  }

  /** Decisions that make links, in the order of the file. */
  List<Decision> joining() {
    return decisions.stream().filter(Decision::joins).toList();
  }

  /** Whether a group of both would hold clauses that a person keeps apart. */
  boolean separates(Group one, Group other) {
    return decisions.stream()
        .filter(decision -> !decision.joins())
        .anyMatch(
            decision ->
                decision.earlier().stream().anyMatch(i -> has(one.earlier(), other.earlier(), i))
                    && decision.later().stream().anyMatch(j -> has(one.later(), other.later(), j)));
  }

  private static boolean has(List<Integer> some, List<Integer> others, int place) {
    return some.contains(place) || others.contains(place);
  }

  /** What was decided about a group; what made it counts before what keeps from it. */
  Optional<Pin> decisionOn(Group group) {
    Optional<Decision> made =
        decisions.stream().filter(Decision::joins).filter(d -> d.concerns(group)).findFirst();
    return made.or(() -> decisions.stream().filter(d -> d.concerns(group)).findFirst())
        .map(Decision::pin);
  }

  /** Whether a person put an earlier or a later clause, the other being -1, into its link. */
  boolean vouches(int earlier, int later) {
    return decisions.stream()
        .filter(Decision::joins)
        .anyMatch(d -> d.earlier().contains(earlier) || d.later().contains(later));
  }
}
