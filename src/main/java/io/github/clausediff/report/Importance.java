package io.github.clausediff.report;

import io.github.clausediff.align.Confidence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which changes matter most, by points: what happened, a topic that leaves or enters the whole
 * text, a commitment, a named topic; a doubtful link counts less, and so does an omission or
 * addition with a near neighbour. The order is an editorial judgement, told to every reader; see
 * decision 11 in the documentation.
 */
final class Importance {

  /**
   * A change with the reason why it is among the first.
   *
   * @param topics that leave or enter the text with it
   */
  record Pick(ChangeView change, List<String> topics) {}

  private static final Map<String, Integer> EFFECTS =
      Map.of(
          "softened", 6,
          "strengthened", 6,
          "actor-changed", 4,
          "narrowed", 3,
          "widened", 3,
          "delivered", 3);

  private static final int APPEARS = 4;
  private static final int WHOLE_TOPIC = 3;
  private static final int MOST_FOR_A_TOPIC = 10;
  private static final int COMMITMENT = 2;
  private static final int MOST_OF_A_SORT = 2;
  private static final int DOUBT = 3;
  private static final int NEIGHBOUR = 2;
  private static final BigDecimal NEAR = new BigDecimal("0.50");

  private final Set<String> lasting;
  private final Set<String> committed;
  private final Map<String, Integer> sizes = new HashMap<>();
  private final Set<String> told = new HashSet<>();
  private final List<String> sorts = new ArrayList<>();

  private Importance(ReportModel model) {
    this.lasting = new HashSet<>(model.earlier().topics());
    this.lasting.retainAll(model.later().topics());
    for (StatementView side : List.of(model.earlier(), model.later())) {
      side.clauses()
          .forEach(c -> c.reading().topics().forEach(t -> sizes.merge(t, 1, Integer::sum)));
    }
    this.committed = new HashSet<>(model.earlier().commitments());
    this.committed.addAll(model.later().commitments());
  }

  /** The {@code most} weightiest changes, no more than two of a sort, the weightiest first. */
  static List<Pick> of(ReportModel model, int most) {
    Importance importance = new Importance(model);
    List<Pick> picks = new ArrayList<>();
    List<ChangeView> left = new ArrayList<>(model.changes());
    while (picks.size() < most && importance.pick(left, picks)) {}
    return picks;
  }

  private boolean pick(List<ChangeView> left, List<Pick> picks) {
    int at = -1;
    int points = 0;
    for (int k = 0; k < left.size(); k++) {
      int its = points(left.get(k));
      at = its > points ? k : at;
      points = Math.max(its, points);
    }
    if (at < 0) {
      return false;
    }
    ChangeView best = left.remove(at);
    picks.add(new Pick(best, wholeTopics(best)));
    told.addAll(best.topics());
    sorts.add(sort(best));
    return true;
  }

  /** 0 for what is not to be shown: nothing happened, or enough of its sort is there. */
  private int points(ChangeView change) {
    int points = happened(change);
    long same = sorts.stream().filter(sort(change)::equals).count();
    if (points == 0 || same >= MOST_OF_A_SORT) {
      return 0;
    }
    points += wholeTopics(change).stream().mapToInt(this::weight).max().orElse(0);
    points += isCommitment(change) ? COMMITMENT : 0;
    points += change.topics().isEmpty() ? 0 : 1;
    return Math.max(1, points - doubt(change));
  }

  private static int happened(ChangeView change) {
    int strongest =
        change.effects().stream().mapToInt(e -> EFFECTS.getOrDefault(e.type(), 1)).max().orElse(0);
    boolean differs = change.group() != Group.UNCHANGED && change.group() != Group.MOVED;
    return Math.max(strongest, change.joins() ? differs ? 1 : 0 : APPEARS);
  }

  private static String sort(ChangeView change) {
    return change.effects().isEmpty() ? change.kind().toString() : change.effects().get(0).type();
  }

  /** Topics that stand on one side of the comparison only, and were not told of before. */
  private List<String> wholeTopics(ChangeView change) {
    return change.joins()
        ? List.of()
        : change.topics().stream().filter(t -> !lasting.contains(t) && !told.contains(t)).toList();
  }

  /** The more clauses of either statement named a topic, the more it weighs. */
  private int weight(String topic) {
    return Math.min(MOST_FOR_A_TOPIC, WHOLE_TOPIC + sizes.getOrDefault(topic, 1));
  }

  private boolean isCommitment(ChangeView change) {
    return change.earlier().clauses().stream().anyMatch(c -> committed.contains(c.id()))
        || change.later().clauses().stream().anyMatch(c -> committed.contains(c.id()));
  }

  private static int doubt(ChangeView change) {
    if (change.joins()) {
      Confidence confidence = change.evidence().confidence();
      return confidence == Confidence.TO_REVIEW ? DOUBT : confidence == Confidence.MEDIUM ? 1 : 0;
    }
    boolean near = change.nearest().filter(n -> n.similarity().compareTo(NEAR) >= 0).isPresent();
    return near ? NEIGHBOUR : 0;
  }
}
