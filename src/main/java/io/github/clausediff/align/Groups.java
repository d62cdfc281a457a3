package io.github.clausediff.align;

import java.util.ArrayList;
import java.util.List;

/** Links as they grow. A group that is closed takes no further clauses. */
final class Groups {

  private final Group[] ofEarlier;
  private final Group[] ofLater;
  private final Pinned pinned;

  /** Every clause alone. */
  Groups(int earlierSize, int laterSize, Pinned pinned) {
    this.pinned = pinned;
    ofEarlier = new Group[earlierSize];
    ofLater = new Group[laterSize];
    for (int i = 0; i < earlierSize; i++) {
      ofEarlier[i] = Group.ofEarlier(i);
    }
    for (int j = 0; j < laterSize; j++) {
      ofLater[j] = Group.ofLater(j);
    }
  }

  /** What people decided. */
  Pinned pinned() {
    return pinned;
  }

  Group ofEarlier(int i) {
    return ofEarlier[i];
  }

  Group ofLater(int j) {
    return ofLater[j];
  }

  /** Makes one group of the groups of two clauses, unless a person keeps some of them apart. */
  void join(int i, int j, String matcher, boolean closed) {
    if (pinned.separates(ofEarlier[i], ofLater[j])) {
      return;
    }
    Group joined = ofEarlier[i].with(ofLater[j], matcher, closed);
    joined.earlier().forEach(place -> ofEarlier[place] = joined);
    joined.later().forEach(place -> ofLater[place] = joined);
  }

  /** Groups with a later clause, by the first of them. */
  List<Group> withLater() {
    List<Group> groups = new ArrayList<>();
    for (int j = 0; j < ofLater.length; j++) {
      if (ofLater[j].later().get(0) == j) {
        groups.add(ofLater[j]);
      }
    }
    return groups;
  }

  /** The group of each earlier clause. */
  List<Group> byEarlier() {
    return List.of(ofEarlier);
  }
}
