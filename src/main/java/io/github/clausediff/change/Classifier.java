package io.github.clausediff.change;

import io.github.clausediff.align.Alignment;
import io.github.clausediff.align.Link;
import io.github.clausediff.align.Nearest;
import io.github.clausediff.normal.NormalizedClause;
import io.github.clausediff.statement.Statement;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

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
    List<Change> changes =
        alignment.links().stream().map(link -> change(link, fingerprints, nearest)).toList();
    return new ChangeSet(earlier, later, changes, Warnings.of(earlier, later, changes));
  }

  private Change change(
      Link link, Fingerprints fingerprints, IdentityHashMap<NormalizedClause, Nearest> nearest) {
    Kind kind = kind(link);
    List<Edit> edits = differ.diff(link);
    NormalizedClause first = (link.earlier().isEmpty() ? link.later() : link.earlier()).get(0);
    return new Change(
        fingerprints.next(kind, link),
        kind,
        link,
        link.joins() && kind != Kind.UNCHANGED ? effects.apply(link) : List.of(),
        edits,
        link.joins() ? null : nearest.get(first));
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
