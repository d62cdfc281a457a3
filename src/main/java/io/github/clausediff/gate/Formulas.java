package io.github.clausediff.gate;

import io.github.clausediff.change.Strength;
import io.github.clausediff.change.Strengths;
import io.github.clausediff.history.Chronicle;
import io.github.clausediff.history.Query;
import io.github.clausediff.history.QueryReader;
import io.github.clausediff.history.Witness;
import io.github.clausediff.normal.NormalizedClause;
import io.github.clausediff.normal.Normalizer;
import io.github.clausediff.statement.Clause;
import io.github.clausediff.statement.Series;
import io.github.clausediff.statement.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Looks for formulas in a statement, and says in words where one is missing or weaker. */
final class Formulas {

  private final Normalizer normalizer;
  private final Strengths strengths;
  private final Witness later;
  private final List<Witness> earlier;
  private final QueryReader reader;

  /** {@code earlier} is the statement before, or none; it only tells where a formula stood. */
  Formulas(Series series, Statement later, Optional<Statement> earlier) {
    this.normalizer = new Normalizer(series);
    this.strengths = new Strengths(series);
    this.later = witness(later);
    this.earlier = earlier.stream().map(this::witness).toList();
    List<Witness> all = new ArrayList<>(this.earlier);
    all.add(this.later);
    this.reader = QueryReader.of(new Chronicle(series.id(), series, all));
  }

  private Witness witness(Statement statement) {
    return new Witness(statement, normalizer.normalize(statement.clauses()));
  }

  /** What is wrong with a formula; nothing where it holds. */
  Optional<Violation> breach(Formula formula) {
    Query.Test meant = reader.read(formula.query()).meant();
    List<NormalizedClause> found = later.clauses().stream().filter(meant::of).toList();
    if (found.isEmpty()) {
      return Optional.of(missing(formula, meant));
    }
    Optional<Strength> least = strengths.ofAct(formula.atLeast());
    if (least.isEmpty()) {
      return Optional.empty();
    }
    List<Strength> acts = new ArrayList<>();
    found.forEach(clause -> acts.addAll(governing(clause, meant)));
    return acts.stream().anyMatch(act -> act.isAtLeast(least.get()))
        ? Optional.empty()
        : Optional.of(weaker(formula, found.get(0), acts));
  }

  /** The acts that govern what is meant; all acts of the clause where none does by itself. */
  private List<Strength> governing(NormalizedClause clause, Query.Test meant) {
    List<Strength> all = strengths.of(clause);
    List<Strength> own = all.stream().filter(act -> meant.of(alone(act.text()))).toList();
    return own.isEmpty() ? all : own;
  }

  private NormalizedClause alone(String text) {
    return normalizer.normalize(List.of(Clause.loose("act", 1, text))).get(0);
  }

  private Violation missing(Formula formula, Query.Test meant) {
    Optional<Place> stood =
        earlier.stream()
            .flatMap(w -> w.clauses().stream().filter(meant::of).map(c -> place(w, c)))
            .findFirst();
    String before =
        stood.isEmpty() || earlier.isEmpty() ? "" : "; it stood in " + earlier.get(0).id();
    String message = "not found in " + later.id() + ": " + words(formula) + before;
    Place head = Place.of(later.statement().source().name());
    return violation(formula, message, stood.orElse(head), head);
  }

  private Violation weaker(Formula formula, NormalizedClause clause, List<Strength> acts) {
    String acting =
        acts.isEmpty()
            ? "no act of any ladder"
            : acts.stream()
                .map(act -> "“" + act.act() + "”")
                .distinct()
                .collect(Collectors.joining(", "));
    String message =
        "weaker than “"
            + formula.atLeast()
            + "” in "
            + later.id()
            + ": "
            + acting
            + " on "
            + words(formula)
            + ": "
            + Excerpt.of(List.of(clause));
    Place place = place(later, clause);
    return violation(formula, message, place, place);
  }

  private static String words(Formula formula) {
    String[] parts = formula.query().split(":", 2);
    return parts[0] + " “" + parts[1] + "”";
  }

  private Violation violation(Formula formula, String message, Place place, Place at) {
    String why = formula.why().isEmpty() ? "" : " (" + formula.why() + ")";
    String id = Ids.of("formula", formula.id(), later.id());
    return new Violation(
        id,
        formula.id(),
        formula.severity(),
        formula.id() + ": " + message + why,
        List.of(),
        place,
        at);
  }

  private static Place place(Witness witness, NormalizedClause clause) {
    return new Place(witness.statement().source().name(), clause.clause().position().line());
  }
}
