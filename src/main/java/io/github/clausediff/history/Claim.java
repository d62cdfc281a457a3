package io.github.clausediff.history;

import io.github.clausediff.align.Confidence;
import io.github.clausediff.align.Link;
import io.github.clausediff.normal.NormalizedClause;
import java.util.Collections;
import java.util.List;

/**
 * A link that claims to carry a lineage on.
 *
 * @param lineage whose form is linked
 * @param earlier a clause of its last form
 * @param later the clause that may carry it on
 * @param link what links them
 * @param confidence that of the link; a doubtful one for which an earlier form speaks is medium
 * @param between the statements they stand in
 */
record Claim(
    Growing lineage,
    NormalizedClause earlier,
    NormalizedClause later,
    Link link,
    Confidence confidence,
    Between between) {

  /**
   * The two statements.
   *
   * @param back place of the earlier one
   * @param gap whether statements without the commitment lie between
   * @param earlier the words of the earlier one
   * @param later the words of the later one
   */
  record Between(int back, boolean gap, ClauseWords earlier, ClauseWords later) {}

  boolean gap() {
    return between.gap();
  }

  /** Whether another clause of the two statements has all of some words. */
  boolean othersHave(int[] some) {
    return between.earlier().othersHave(some, earlier) || between.later().othersHave(some, later);
  }

  /** The words around the earlier clause. */
  int[] aroundEarlier() {
    return between.earlier().around(earlier);
  }

  /** The words around the later clause. */
  int[] aroundLater() {
    return between.later().around(later);
  }

  /** A part of a doubtful group that holds by itself is of medium confidence. */
  Confidence asPart() {
    return confidence == Confidence.TO_REVIEW ? Confidence.MEDIUM : confidence;
  }

  /** Whether a person said so. */
  boolean pinned() {
    return link.evidence().matcher().equals("pin");
  }

  /** Whether the link joins several clauses, so that its confidence is that of the least sure. */
  boolean group() {
    return link.earlier().size() + link.later().size() > 2;
  }

  boolean shareTopic() {
    return !Collections.disjoint(earlier.reading().topics(), later.reading().topics());
  }

  /** Whether one is about a known topic that the other is not about. */
  boolean topicsDiffer() {
    List<String> topics = earlier.reading().topics();
    List<String> others = later.reading().topics();
    return !(topics.isEmpty() && others.isEmpty()) && !shareTopic();
  }
}
