package io.github.clausediff.report;

import io.github.clausediff.statement.Clause;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Where clauses that were left out stand in the later statement. Each stands beside the answer of
 * its nearest neighbour in the earlier statement that has one: of the same part if there is any,
 * then by the number of clauses between them, then the one in front. It stands behind the answer of
 * a neighbour in front, before that of one behind. Links that moved or are to review show no place,
 * unless there are no others.
 */
final class Omissions {

  private final List<Clause> earlier;
  private final List<String> parts;
  private final List<ChangeView> changes;
  private final List<Integer> anchors;
  private final Map<String, List<Clause>> before = new HashMap<>();
  private final Map<String, List<Clause>> behind = new HashMap<>();
  private final List<Clause> homeless = new ArrayList<>();

  /**
   * @param earlier all clauses of the earlier statement, in order
   * @param change in which a clause of it stands
   */
  Omissions(List<Clause> earlier, Function<Clause, ChangeView> change) {
    this.earlier = earlier;
    Sections sections = Sections.of(earlier);
    this.parts = earlier.stream().map(sections::name).toList();
    this.changes = earlier.stream().map(change).toList();
    List<Integer> joined = places().filter(i -> changes.get(i).joins()).boxed().toList();
    List<Integer> sure =
        joined.stream().filter(i -> !changes.get(i).moved() && !changes.get(i).doubtful()).toList();
    this.anchors = sure.isEmpty() ? joined : sure;
    places().filter(i -> changes.get(i).group() == Group.DROPPED).forEach(this::place);
  }

  private IntStream places() {
    return IntStream.range(0, earlier.size());
  }

  private void place(int at) {
    Comparator<Integer> nearest =
        Comparator.comparing((Integer i) -> !parts.get(i).equals(parts.get(at)))
            .thenComparing(i -> Math.abs(i - at))
            .thenComparing(i -> i > at);
    anchors.stream()
        .min(nearest)
        .ifPresentOrElse(i -> beside(i, at), () -> homeless.add(earlier.get(at)));
  }

  private void beside(int anchor, int at) {
    List<Clause> answers = changes.get(anchor).later().clauses();
    boolean front = anchor < at;
    Clause answer = answers.get(front ? answers.size() - 1 : 0);
    (front ? behind : before)
        .computeIfAbsent(answer.id(), id -> new ArrayList<>())
        .add(earlier.get(at));
  }

  /** Those before all others: nothing answers anything. */
  List<Clause> homeless() {
    return homeless;
  }

  /** Those right before a later clause, in order. */
  List<Clause> before(Clause later) {
    return before.getOrDefault(later.id(), List.of());
  }

  /** Those right behind a later clause, in order. */
  List<Clause> behind(Clause later) {
    return behind.getOrDefault(later.id(), List.of());
  }
}
