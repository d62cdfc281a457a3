package io.github.clausediff.change;

import java.util.ArrayList;
import java.util.List;

/** Phrases of a list that the later side has and the earlier one lacks. */
final class Hits {

  /**
   * Where a phrase stands in the later side.
   *
   * @param at first word
   * @param to behind the last word
   */
  record Hit(int at, int to) {}

  private final Vocabulary vocabulary;
  private final Difference difference;

  Hits(Vocabulary vocabulary, Difference difference) {
    this.vocabulary = vocabulary;
    this.difference = difference;
  }

  /** In order; none if the earlier side has any phrase of the list. */
  List<Hit> of(String list) {
    return difference.before().holds(vocabulary, list) ? List.of() : all(list);
  }

  /** In order, whatever the earlier side has. */
  List<Hit> all(String list) {
    List<Hit> hits = new ArrayList<>();
    Side side = difference.after().side();
    for (int i = 0; i < side.size(); i++) {
      int length = vocabulary.length(list, side, i);
      if (length > 0) {
        hits.add(new Hit(i, i + length));
        i += length - 1;
      }
    }
    return List.copyOf(hits);
  }

  /** The first of the phrases that belongs to something both sides have, as a finding. */
  List<Finding> rooted(String list) {
    for (Hit hit : of(list)) {
      if (difference.isRooted(hit.at())) {
        return List.of(new Finding("", difference.after().text(hit.at(), hit.to())));
      }
    }
    return List.of();
  }
}
