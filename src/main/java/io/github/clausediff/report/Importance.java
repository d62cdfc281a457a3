package io.github.clausediff.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which changes matter most: the weightiest, no topic told twice, two of a sort at most. */
final class Importance {

  /**
   * A change with the reason why it is among the first.
   *
   * @param topics that leave or enter the text with it
   */
  record Pick(ChangeView change, List<String> topics) {}

  private static final int MOST_OF_A_SORT = 2;

  private final Weight weight;
  private final Set<String> told = new HashSet<>();
  private final List<String> sorts = new ArrayList<>();

  private Importance(Weight weight) {
    this.weight = weight;
  }

  /** The {@code most} weightiest changes, no more than two of a sort, the weightiest first. */
  static List<Pick> of(ReportModel model, int most) {
    Importance importance = new Importance(new Weight(model));
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
    picks.add(
        new Pick(best, weight.wholeTopics(best).stream().filter(t -> !told.contains(t)).toList()));
    told.addAll(best.topics());
    sorts.add(sort(best));
    return true;
  }

  /** 0 for what is not to be shown: nothing happened, or enough of its sort is there. */
  private int points(ChangeView change) {
    long same = sorts.stream().filter(sort(change)::equals).count();
    return same >= MOST_OF_A_SORT ? 0 : weight.points(change, told);
  }

  private static String sort(ChangeView change) {
    return change.effects().isEmpty() ? change.kind().toString() : change.effects().get(0).type();
  }
}
