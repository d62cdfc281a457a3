package io.github.clausediff.evaluate;

import io.github.clausediff.align.Moves;
import io.github.clausediff.align.Moves.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What became of a clause, as scored; printed in small letters. */
public enum ClauseClass {
  UNCHANGED,
  REWORDED,
  MOVED,
  SPLIT,
  MERGED,
  NEW,
  DROPPED;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The clauses of a pair that are of this class by some links, each as a name of its own. */
  List<String> members(GoldPair pair, List<GoldLink> links) {
    return switch (this) {
      case NEW ->
          alone("later ", pair.later().size(), links.stream().map(GoldLink::later).toList());
      case DROPPED ->
          alone("earlier ", pair.earlier().size(), links.stream().map(GoldLink::earlier).toList());
      case MOVED -> moved(links);
      default ->
          links.stream()
              .filter(link -> kind(pair, link) == this)
              .flatMap(link -> names(link).stream())
              .toList();
    };
  }

  private static List<String> alone(String side, int size, List<List<Integer>> linked) {
    List<String> alone = new ArrayList<>();
    for (int place = 0; place < size; place++) {
      int clause = place;
      if (linked.stream().noneMatch(places -> places.contains(clause))) {
        alone.add(side + place);
      }
    }
    return alone;
  }

  private static List<String> moved(List<GoldLink> links) {
    List<Place> places =
        links.stream()
            .map(
                link ->
                    new Place(
                        link.earlier().get(0),
                        link.later().get(0),
                        link.earlier().size() + link.later().size(),
                        0))
            .toList();
    List<Boolean> moved = Moves.moved(places);
    List<String> names = new ArrayList<>();
    for (int k = 0; k < links.size(); k++) {
      if (moved.get(k)) {
        names.addAll(names(links.get(k)));
      }
    }
    return names;
  }

  private static ClauseClass kind(GoldPair pair, GoldLink link) {
    int earlier = link.earlier().size();
    int later = link.later().size();
    if (earlier == 1 && later == 1) {
      return pair.same(link.cells().get(0)) ? UNCHANGED : REWORDED;
    }
    return later > earlier ? SPLIT : MERGED;
  }

  private static List<String> names(GoldLink link) {
    List<String> names = new ArrayList<>();
    link.earlier().forEach(place -> names.add("earlier " + place));
    link.later().forEach(place -> names.add("later " + place));
    return names;
  }
}
