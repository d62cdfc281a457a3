package io.github.clausediff.align;

import java.util.List;

/**
 * All links between two statements: every clause of either stands in exactly one.
 *
 * @param links in the order of the later statement; omissions stand behind the link of the clause
 *     before them in the earlier statement
 * @param nearest for every omission and addition that has any likeness on the other side, in the
 *     order of the links
 */
public record Alignment(List<Link> links, List<Nearest> nearest) {

  public Alignment {
    links = List.copyOf(links);
    nearest = List.copyOf(nearest);
  }
}
