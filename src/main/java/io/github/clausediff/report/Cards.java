package io.github.clausediff.report;

import io.github.clausediff.align.Confidence;
import io.github.clausediff.change.Specific;
import io.github.clausediff.report.ChangeCard.NearestCard;
import io.github.clausediff.statement.Clause;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the cards of a page. */
final class Cards {

  private final Words words;
  private final Columns columns;
  private final Anchors anchors;
  private final Weight weight;
  private final Past past;
  private final Map<String, SeenView> first = new HashMap<>();

  Cards(ReportModel model, Weight weight, Words words) {
    this.words = words;
    this.columns = new Columns(words);
    this.anchors = new Anchors(model);
    this.weight = weight;
    past = model.past();
    model.first().forEach(seen -> first.put(seen.clause(), seen));
  }

  ChangeCard of(ChangeView change) {
    return new ChangeCard(
        change,
        words.named("kind", change.group().toString()),
        marks(change),
        Badge.of(change, words),
        specifics(change),
        words.decision(change.evidence()),
        about(change),
        change.runs().stream().map(r -> new Piece(r.op(), Printable.of(r.text()))).toList(),
        columns.earlier(change),
        columns.later(change),
        nearest(change).stream().toList(),
        far(change),
        change.joins() && change.evidence().confidence() != Confidence.TO_REVIEW
            ? past.stood(change).map(stood -> words.stood("stood", stood)).orElse("")
            : "");
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
    String fate = words.get(change.later().isEmpty() ? "no-longer" : "now-named");
    for (String topic : weight.wholeTopics(change)) {
      marks.add(new Label("topic", words.say("topic-is", words.named("topic", topic), fate), ""));
    }
    seen(change).forEach(marks::add);
    if (change.later().isEmpty()) {
      past.stood(change)
          .map(stood -> new Label("stood", words.stood("stood.gone", stood), ""))
          .ifPresent(marks::add);
    }
    return marks;
  }

  /** What is first in the documents loaded, or was last seen long ago; where that was asked for. */
  private List<Label> seen(ChangeView change) {
    return change.later().clauses().stream()
        .flatMap(clause -> Stream.ofNullable(first.get(clause.id())))
        .map(seen -> words.seen(seen.seen()))
        .distinct()
        .map(said -> new Label("first", said, ""))
        .toList();
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

  private Optional<NearestCard> nearest(ChangeView change) {
    return change.nearest().filter(NearestView::isNear).map(near -> nearest(change, near));
  }

  private NearestCard nearest(ChangeView change, NearestView near) {
    Clause clause = near.clause().clauses().get(0);
    return new NearestCard(
        Quote.plain(words.place(clause), clause.text()),
        near.similarity().toPlainString(),
        anchors.target(change.group() == Group.NEW, clause));
  }

  /** That nothing is near, if nothing is; an empty string otherwise. */
  private String far(ChangeView change) {
    String name = change.later().isEmpty() ? "far.later" : "far.earlier";
    return change
        .nearest()
        .filter(near -> !near.isNear())
        .map(near -> words.say(name, near.similarity().toPlainString()))
        .orElse("");
  }
}
