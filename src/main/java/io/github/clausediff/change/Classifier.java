package io.github.clausediff.change;

import io.github.clausediff.align.Alignment;
import io.github.clausediff.align.Link;
import io.github.clausediff.align.Nearest;
import io.github.clausediff.normal.NormalizedClause;
import io.github.clausediff.statement.Statement;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says of every link of an alignment what became of its clauses. */
public final class Classifier {

  private final Function<Link, List<Effect>> effects;
  private final Differ differ = new Differ();

  /** Names no effects. */
  public Classifier() {
    this.effects = link -> List.of();
  }

  /** Names the effects that {@code rules} find. */
  public Classifier(EffectRules rules) {
    this.effects = rules::of;
  }

  /** One change a link, in the order of the links. */
  public ChangeSet classify(Statement earlier, Statement later, Alignment alignment) {
    IdentityHashMap<NormalizedClause, Nearest> nearest = new IdentityHashMap<>();
    alignment.nearest().forEach(n -> nearest.put(n.of(), n));
    Fingerprints fingerprints = new Fingerprints();
    List<NormalizedClause> before = clauses(alignment, Link::earlier);
    List<NormalizedClause> after = clauses(alignment, Link::later);
    SpecificsReader things =
        new SpecificsReader(Stream.concat(before.stream(), after.stream()).toList());
    List<Change> changes =
        alignment.links().stream()
            .map(link -> change(link, fingerprints, nearest, things))
            .toList();
    Turnover turnover = Turnover.of(before, after, things);
    return new ChangeSet(earlier, later, changes, turnover, Warnings.of(earlier, later, changes));
  }

  /** Clauses in the order of their statement: links stand in another one. */
  private static List<NormalizedClause> clauses(
      Alignment alignment, Function<Link, List<NormalizedClause>> side) {
    return alignment.links().stream()
        .flatMap(link -> side.apply(link).stream())
        .sorted(Comparator.comparingInt(clause -> clause.clause().position().ordinal()))
        .toList();
  }

  private Change change(
      Link link,
      Fingerprints fingerprints,
      IdentityHashMap<NormalizedClause, Nearest> nearest,
      SpecificsReader things) {
    Kind kind = kind(link);
    List<Edit> edits = differ.diff(link);
    NormalizedClause first = (link.earlier().isEmpty() ? link.later() : link.earlier()).get(0);
    return new Change(
        fingerprints.next(kind, link),
        kind,
        link,
        link.joins() && kind != Kind.UNCHANGED ? effects.apply(link) : List.of(),
        link.joins() ? specifics(link, things) : Specifics.NONE,
        edits,
        link.joins() ? null : nearest.get(first));
  }

  private static Specifics specifics(Link link, SpecificsReader things) {
    return Specifics.of(things.read(link.earlier()), things.read(link.later()));
  }

  private static Kind kind(Link link) {
    if (!link.joins()) {
      return link.earlier().isEmpty() ? Kind.NEW : Kind.DROPPED;
    }
    if (words(link.earlier()).equals(words(link.later()))) {
      return Kind.UNCHANGED;
    }
    int more = link.later().size() - link.earlier().size();
    boolean single = link.earlier().size() == 1 && more == 0;
    return single ? Kind.REWORDED : more > 0 ? Kind.SPLIT : Kind.MERGED;
  }

  private static String words(List<NormalizedClause> clauses) {
    return clauses.stream()
        .map(NormalizedClause::normalText)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" "));
  }
}
