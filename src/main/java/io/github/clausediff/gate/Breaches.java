package io.github.clausediff.gate;

import io.github.clausediff.align.Confidence;
import io.github.clausediff.change.Change;
import io.github.clausediff.change.ChangeSet;
import io.github.clausediff.change.Effect;
import io.github.clausediff.change.Kind;
import io.github.clausediff.normal.NormalizedClause;
import io.github.clausediff.statement.Statement;
import java.util.List;
import java.util.stream.Collectors;

/** Says in words how a limit was broken, and where. */
final class Breaches {

  private final ChangeSet set;

  Breaches(ChangeSet set) {
    this.set = set;
  }

  /** The violations of a limit by the changes that count against it; often none. */
  List<Violation> of(Limit limit, List<Change> counted) {
    if (counted.size() <= limit.atMost()) {
      return List.of();
    }
    return limit.atMost() == 0
        ? counted.stream().map(change -> one(limit, change)).toList()
        : List.of(all(limit, counted));
  }

  /** By one change. */
  Violation one(Limit limit, Change change) {
    String message =
        limit.id()
            + ": "
            + what(limit, change)
            + doubt(change)
            + ": "
            + excerpt(change)
            + why(limit);
    Place later = later(change);
    Place place = change.kind() == Kind.DROPPED ? earlier(change) : later;
    return new Violation(
        change.id(), limit.id(), limit.severity(), message, List.of(change.id()), place, later);
  }

  /** By more changes than are allowed. */
  private Violation all(Limit limit, List<Change> counted) {
    List<String> ids = counted.stream().map(Change::id).toList();
    String message =
        limit.id() + ": " + counted.size() + " changes, at most " + limit.atMost() + why(limit);
    Place later = later(counted.get(0));
    Place place = counted.get(0).kind() == Kind.DROPPED ? earlier(counted.get(0)) : later;
    String id = Ids.of("limit", limit.id(), set.earlier().id(), set.later().id());
    return new Violation(id, limit.id(), limit.severity(), message, ids, place, later);
  }

  private String what(Limit limit, Change change) {
    List<String> effects = limit.selection().effects();
    String found =
        change.effects().stream()
            .filter(effect -> effects.contains(effect.type()))
            .map(Breaches::words)
            .collect(Collectors.joining("; "));
    return found.isEmpty() ? kind(change) : found;
  }

  private static String doubt(Change change) {
    boolean doubtful = change.link().evidence().confidence() == Confidence.TO_REVIEW;
    return change.link().joins() && doubtful ? ", by a link to review" : "";
  }

  private static String words(Effect effect) {
    return effect.type() + " (" + effect.evidence() + ")";
  }

  private String kind(Change change) {
    return switch (change.kind()) {
      case DROPPED -> "not found in " + set.later().id();
      case NEW -> "new in " + set.later().id();
      default -> change.moved() ? change.kind() + " and moved" : change.kind().toString();
    };
  }

  private static String excerpt(Change change) {
    return Excerpt.of(
        change.kind() == Kind.DROPPED ? change.link().earlier() : change.link().later());
  }

  private static String why(Limit limit) {
    return limit.why().isEmpty() ? "" : " (" + limit.why() + ")";
  }

  private Place earlier(Change change) {
    return place(set.earlier(), change.link().earlier().get(0));
  }

  /** For a dropped clause, behind what stands before it in the order of the changes. */
  private Place later(Change change) {
    if (!change.link().later().isEmpty()) {
      return place(set.later(), change.link().later().get(0));
    }
    int at = set.changes().indexOf(change);
    while (at >= 0 && set.changes().get(at).link().later().isEmpty()) {
      at--;
    }
    return at < 0
        ? Place.of(set.later().source().name())
        : place(set.later(), set.changes().get(at).link().later().get(0));
  }

  private static Place place(Statement statement, NormalizedClause clause) {
    return new Place(statement.source().name(), clause.clause().position().line());
  }
}
