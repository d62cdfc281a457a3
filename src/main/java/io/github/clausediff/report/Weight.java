package io.github.clausediff.report;

import io.github.clausediff.align.Confidence;
import io.github.clausediff.normal.NormalizedClause;
import io.github.clausediff.statement.WordList;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much a change of a comparison weighs, by points: what happened, a topic that leaves or enters
 * the whole text, a commitment, a named topic, how long what is gone had stood; a doubtful link
 * counts less, and so does an omission or addition with a near neighbour. The order is an editorial
 * judgement, told to every reader; see decision 11 in the documentation.
 */
final class Weight {

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
  private static final int DOUBT = 3;
  private static final int NEIGHBOUR = 2;
  private static final int STANDING = 2;
  private static final int MOST_FOR_STANDING = 8;
  private static final BigDecimal NEAR = new BigDecimal("0.50");

  private static final Set<String> COURTESIES =
      Set.copyOf(WordList.read(Weight.class, "courtesies.txt"));

  private final Past past;
  private final Set<String> lasting;
  private final Set<String> committed = new HashSet<>();
  private final Map<String, Integer> sizes = new HashMap<>();

  Weight(ReportModel model) {
    this.past = model.past();
    this.lasting = new HashSet<>(model.earlier().topics());
    this.lasting.retainAll(model.later().topics());
    model.earlier().clauses().forEach(this::count);
    model.later().clauses().forEach(this::count);
  }

  private void count(NormalizedClause clause) {
    if (!COURTESIES.containsAll(clause.reading().acts())) {
      committed.add(clause.clause().id());
      clause.reading().topics().forEach(topic -> sizes.merge(topic, 1, Integer::sum));
    }
  }

  /**
   * Points; 0 where nothing happened.
   *
   * @param told topics that count no more
   */
  int points(ChangeView change, Set<String> told) {
    int points = happened(change);
    if (points == 0) {
      return 0;
    }
    points +=
        wholeTopics(change).stream()
            .filter(topic -> !told.contains(topic))
            .mapToInt(this::weight)
            .max()
            .orElse(0);
    points += isCommitment(change) ? COMMITMENT : 0;
    points += change.topics().isEmpty() ? 0 : 1;
    points += stood(change);
    return Math.max(1, points - doubt(change));
  }

  /** For each statement in a row before the last that had what is gone. */
  private int stood(ChangeView change) {
    if (!change.later().isEmpty()) {
      return 0;
    }
    int before = past.stood(change).map(StoodView::statements).orElse(1) - 1;
    return Math.min(MOST_FOR_STANDING, STANDING * before);
  }

  /** What effects say counts nothing where it is not sure that the clauses belong together. */
  private static int happened(ChangeView change) {
    int strongest =
        change.doubtful()
            ? 0
            : change.effects().stream()
                .mapToInt(e -> EFFECTS.getOrDefault(e.type(), 1))
                .max()
                .orElse(0);
    boolean differs = change.group() != Group.UNCHANGED && change.group() != Group.MOVED;
    return Math.max(strongest, change.joins() ? differs ? 1 : 0 : APPEARS);
  }

  /** Topics that stand on one side of the comparison only, the weightiest first. */
  List<String> wholeTopics(ChangeView change) {
    return change.joins()
        ? List.of()
        : change.topics().stream()
            .filter(topic -> !lasting.contains(topic))
            .sorted(Comparator.comparing(topic -> -weight(topic)))
            .toList();
  }

  /** The more attitudes and promises of either statement name a topic, the more it weighs. */
  private int weight(String topic) {
    return Math.min(MOST_FOR_A_TOPIC, WHOLE_TOPIC + sizes.getOrDefault(topic, 0));
  }

  /** Attitudes and promises; thanks and greetings are none. */
  private boolean isCommitment(ChangeView change) {
    return change.earlier().clauses().stream().anyMatch(c -> committed.contains(c.id()))
        || change.later().clauses().stream().anyMatch(c -> committed.contains(c.id()));
  }

  private static int doubt(ChangeView change) {
    if (change.joins()) {
      Confidence confidence = change.evidence().confidence();
      return change.doubtful() ? DOUBT : confidence == Confidence.MEDIUM ? 1 : 0;
    }
    boolean near = change.nearest().filter(n -> n.similarity().compareTo(NEAR) >= 0).isPresent();
    return near ? NEIGHBOUR : 0;
  }

  /** Where an omission or addition stands among its like. */
  Tier tier(ChangeView change) {
    if (change.joins()) {
      return Tier.PLAIN;
    }
    if (!wholeTopics(change).isEmpty()) {
      return Tier.TOPIC;
    }
    return change.topics().isEmpty() && !isCommitment(change) ? Tier.LIGHT : Tier.PLAIN;
  }

  /**
   * Omissions and additions by tier, those of one topic together, then by points; links by what
   * they do. Equals stay as they stand.
   */
  Comparator<ChangeView> order() {
    return Comparator.comparing(this::tier)
        .thenComparing(c -> -weight(first(c)))
        .thenComparing(this::first)
        .thenComparing(EffectOrder::of)
        .thenComparing(c -> c.joins() ? 0 : -points(c, Set.of()));
  }

  private String first(ChangeView change) {
    List<String> whole = wholeTopics(change);
    return whole.isEmpty() ? "" : whole.get(0);
  }
}
