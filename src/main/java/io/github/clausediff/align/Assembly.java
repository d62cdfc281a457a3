package io.github.clausediff.align;

import io.github.clausediff.align.Moves.Place;
import io.github.clausediff.normal.NormalizedClause;
import io.github.clausediff.statement.Pin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes an {@link Alignment} of groups of places. */
final class Assembly {

  private final List<NormalizedClause> earlier;
  private final List<NormalizedClause> later;
  private final Comparison comparison;
  private final Scores scores;

  Assembly(
      List<NormalizedClause> earlier,
      List<NormalizedClause> later,
      Comparison comparison,
      Scores scores) {
    this.earlier = earlier;
    this.later = later;
    this.comparison = comparison;
    this.scores = scores;
  }

  Alignment assemble(Groups groups) {
    List<Group> ordered = inOrder(groups);
    Iterator<Boolean> moved = moved(ordered).iterator();
    List<Link> links = new ArrayList<>();
    List<Nearest> nearest = new ArrayList<>();
    for (Group group : ordered) {
      boolean joins = !group.alone();
      links.add(link(group, evidence(group, joins && moved.next(), groups.pinned())));
      if (!joins) {
        nearest(group).ifPresent(nearest::add);
      }
    }
    return new Alignment(links, nearest);
  }

  /** By the first later clause; an omission behind the group of the earlier clause before it. */
  private static List<Group> inOrder(Groups groups) {
    List<Group> ordered = new ArrayList<>();
    Map<Integer, List<Group>> omissions = new HashMap<>();
    List<Group> behind = ordered;
    for (Group group : groups.byEarlier()) {
      if (group.later().isEmpty()) {
        behind.add(group);
      } else {
        behind = omissions.computeIfAbsent(group.first(), key -> new ArrayList<>());
      }
    }
    for (Group group : groups.withLater()) {
      ordered.add(group);
      int first = group.earlier().isEmpty() ? -1 : group.first();
      ordered.addAll(omissions.getOrDefault(first, List.of()));
    }
    return ordered;
  }

  private List<Boolean> moved(List<Group> ordered) {
    List<Place> places = new ArrayList<>();
    for (Group group : ordered) {
      if (!group.alone()) {
        int clauses = group.earlier().size() + group.later().size();
        int first = group.earlier().get(0);
        int second = group.later().get(0);
        places.add(new Place(first, second, clauses, similarity(group), wording(group)));
      }
    }
    return Moves.moved(places);
  }

  /** Longer texts first; texts of one length by what they say, the two sides counting alike. */
  private long wording(Group group) {
    long wording = 0;
    for (int i : group.earlier()) {
      wording += wording(earlier.get(i).normalText());
    }
    for (int j : group.later()) {
      wording += wording(later.get(j).normalText());
    }
    return wording;
  }

  private static long wording(String text) {
    return ((long) text.length() << Integer.SIZE) + (text.hashCode() & 0xFFFF_FFFFL);
  }

  private Evidence evidence(Group group, boolean moved, Pinned pinned) {
    Pin decided = pinned.decisionOn(group).orElse(null);
    if (group.alone()) {
      return new Evidence(0, Confidence.HIGH, "none", false, decided);
    }
    Confidence confidence = new Doubt(scores, pinned).of(group);
    return new Evidence(similarity(group), confidence, group.matcher(), moved, decided);
  }

  private double similarity(Group group) {
    boolean identical = group.closed() && group.matcher().equals(IdenticalMatcher.NAME);
    return identical ? 1 : comparison.likeness(group.earlierPlaces(), group.laterPlaces());
  }

  private Link link(Group group, Evidence evidence) {
    return new Link(
        group.earlier().stream().map(earlier::get).toList(),
        group.later().stream().map(later::get).toList(),
        evidence);
  }

  private Optional<Nearest> nearest(Group alone) {
    boolean dropped = alone.later().isEmpty();
    Candidates candidates = scores.candidates();
    int best =
        scores.best(
            dropped
                ? candidates.ofEarlier(alone.earlier().get(0))
                : candidates.ofLater(alone.later().get(0)));
    if (best < 0) {
      return Optional.empty();
    }
    int i = candidates.earlier(best);
    int j = candidates.later(best);
    double score = comparison.likeness(new int[] {i}, new int[] {j});
    return Optional.of(
        dropped
            ? new Nearest(earlier.get(i), later.get(j), score)
            : new Nearest(later.get(j), earlier.get(i), score));
  }
}
