package io.github.clausediff.history;

import io.github.clausediff.align.Alignment;
import io.github.clausediff.align.Confidence;
import io.github.clausediff.align.Link;
import io.github.clausediff.normal.NormalizedClause;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the forms before the last one say of a clause: a doubtful link from the last form counts if
 * an earlier form of the same lineage is surely linked with the same clause.
 */
final class Support {

  private final Map<Integer, IdentityHashMap<NormalizedClause, Link>> links = new TreeMap<>();

  void add(int back, Alignment alignment) {
    IdentityHashMap<NormalizedClause, Link> byLater = new IdentityHashMap<>();
    for (Link link : alignment.links()) {
      if (link.joins() && link.evidence().confidence() != Confidence.TO_REVIEW) {
        link.later().forEach(later -> byLater.put(later, link));
      }
    }
    links.put(back, byLater);
  }

  /**
   * The confidence of a link from the last form, raised from doubtful to medium where it may be.
   */
  Confidence raise(Growing lineage, NormalizedClause later, Confidence confidence) {
    return confidence == Confidence.TO_REVIEW && of(lineage, later)
        ? Confidence.MEDIUM
        : confidence;
  }

  private boolean of(Growing lineage, NormalizedClause later) {
    return links.entrySet().stream()
        .filter(entry -> entry.getKey() != lineage.last().place())
        .anyMatch(entry -> holds(entry.getValue().get(later), lineage.at(entry.getKey())));
  }

  private static boolean isIn(NormalizedClause clause, List<NormalizedClause> earlier) {
    return earlier.stream().anyMatch(one -> one.clause().id().equals(clause.clause().id()));
  }

  private static boolean holds(@Nullable Link link, List<NormalizedClause> form) {
    return link != null && form.stream().anyMatch(clause -> isIn(clause, link.earlier()));
  }
}
