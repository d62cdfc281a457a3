package io.github.clausediff.report;

import io.github.clausediff.align.Confidence;
import io.github.clausediff.change.Effect;
import io.github.clausediff.change.Specific;
import io.github.clausediff.report.ChangeCard.NearestCard;
import io.github.clausediff.statement.Clause;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the cards of a page. */
final class Cards {

  /** Below this, the nearest clause of another statement is mostly about something else. */
  private static final BigDecimal NEAR = new BigDecimal("0.20");

  private static final int SHORT = 140;

  private final Words words;
  private final Columns columns;
  private final Anchors anchors;

  Cards(ReportModel model, Words words) {
    this.words = words;
    this.columns = new Columns(words);
    this.anchors = new Anchors(model);
  }

  ChangeCard of(ChangeView change) {
    return new ChangeCard(
        change,
        words.named("kind", change.group().toString()),
        marks(change),
        effects(change),
        specifics(change),
        words.decision(change.evidence()),
        about(change),
        change.runs().stream().map(r -> new Piece(r.op(), Printable.of(r.text()))).toList(),
        columns.earlier(change),
        columns.later(change),
        nearest(change).stream().toList());
  }

  private List<Label> marks(ChangeView change) {
    List<Label> marks = new ArrayList<>();
    if (change.moved() && change.group() != Group.MOVED) {
      marks.add(new Label("moved", words.get("kind.moved"), ""));
    }
    Confidence found = change.evidence().confidence();
    Confidence confidence = change.contradictory() ? Confidence.TO_REVIEW : found;
    if (change.joins() && change.group() != Group.UNCHANGED && confidence != Confidence.HIGH) {
      String id = Anchors.word(confidence);
      marks.add(new Label(id, words.get("sure." + id), ""));
    }
    return marks;
  }

  private List<Label> effects(ChangeView change) {
    return change.effects().stream()
        .map(e -> new Label(e.type(), words.named("effect", e.type()), note(e)))
        .toList();
  }

  /** The words, and the rule that found them. */
  private static String note(Effect effect) {
    return Printable.of(effect.evidence()) + " (" + effect.rule() + ")";
  }

  /** Of a change with both sides: where one is alone, all that it names is gained or lost. */
  private List<Label> specifics(ChangeView change) {
    List<Label> labels = new ArrayList<>();
    if (change.joins()) {
      add(labels, "gained", change.specifics().gained());
      add(labels, "lost", change.specifics().lost());
    }
    return labels;
  }

  private void add(List<Label> labels, String id, List<Specific> specifics) {
    if (!specifics.isEmpty()) {
      List<String> texts = specifics.stream().map(Specific::text).toList();
      labels.add(new Label(id, words.get(id), Printable.of(String.join(" · ", texts))));
    }
  }

  private String about(ChangeView change) {
    List<String> names = new ArrayList<>();
    change.actors().forEach(actor -> names.add(words.named("actor", actor)));
    change.topics().forEach(topic -> names.add(words.named("topic", topic)));
    return String.join(" · ", names);
  }

  /** What is far is shown in short: it is there to be looked up, not to be read. */
  private Quote near(NearestView near) {
    Clause clause = near.clause().clauses().get(0);
    boolean far = near.similarity().compareTo(NEAR) < 0;
    return Quote.plain(
        words.place(clause), far ? Excerpt.cut(clause.text(), SHORT) : clause.text());
  }

  private Optional<NearestCard> nearest(ChangeView change) {
    boolean earlier = change.group() == Group.NEW;
    return change
        .nearest()
        .map(
            near ->
                new NearestCard(
                    near(near),
                    near.similarity().toPlainString(),
                    anchors.target(earlier, near.clause().clauses().get(0))));
  }
}
