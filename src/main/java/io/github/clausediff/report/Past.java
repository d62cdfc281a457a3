package io.github.clausediff.report;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the documents loaded of a series tell about two of its statements.
 *
 * @param first what the later one has that the one before it in the series has not
 * @param stood by the id of a clause: how long its commitment has stood, up to the later statement,
 *     or up to the last that has it; where that is two statements in a row or more
 */
public record Past(List<SeenView> first, Map<String, StoodView> stood) {

  /** Where nobody asked. */
  public static final Past UNKNOWN = new Past(List.of(), Map.of());

  public Past {
    first = List.copyOf(first);
    stood = Collections.unmodifiableMap(new LinkedHashMap<>(stood));
  }

  /** How long a change's commitment has stood: the longest of its later, else its earlier side. */
  Optional<StoodView> stood(ChangeView change) {
    SideView side = change.later().isEmpty() ? change.earlier() : change.later();
    return side.clauses().stream()
        .flatMap(clause -> Stream.ofNullable(stood.get(clause.id())))
        .max(Comparator.comparingInt(StoodView::statements));
  }
}
