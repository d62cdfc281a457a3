package io.github.clausediff.report;

import io.github.clausediff.change.Change;
import io.github.clausediff.history.Branch;
import io.github.clausediff.history.History;
import io.github.clausediff.history.Joint;
import io.github.clausediff.history.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A wording of a commitment, with what differs from the one before.
 *
 * @param passage the wording
 * @param history it stands in
 * @param links where clauses are
 * @param words for all that is said
 */
record WordingView(Passage passage, History history, PageLinks links, Words words) {

  View view() {
    List<Label> effects =
        passage.change().stream()
            .flatMap(change -> change.effects().stream())
            .map(e -> new Label(e.type(), words.named("effect", e.type()), words.evidence(e)))
            .toList();
    return new Members(
        Map.of(
            "pieces", pieces(),
            "places", places(),
            "how", how(),
            "effects", effects,
            "branches", branches()));
  }

  private List<View> pieces() {
    List<Run> runs = passage.change().map(Change::edits).map(Run::of).orElse(List.of());
    if (runs.isEmpty()) {
      return List.of(piece("kept", passage.step().text()));
    }
    List<View> pieces = new ArrayList<>();
    runs.forEach(
        run ->
            pieces.add(
                piece(
                    switch (run.op()) {
                      case EQUAL -> "kept";
                      case DELETE -> "deleted";
                      case INSERT -> "inserted";
                    },
                    run.text())));
    return pieces;
  }

  private static View piece(String kind, String text) {
    return new Members(
        Map.of(
            "kept", kind.equals("kept"),
            "deleted", kind.equals("deleted"),
            "inserted", kind.equals("inserted"),
            "text", Printable.of(text)));
  }

  private List<View> places() {
    return passage.step().clauses().stream()
        .<View>map(
            c ->
                new Members(
                    Map.of(
                        "link", links.clause(c.clause().id()),
                        "word", words.place(c.clause()))))
        .toList();
  }

  private String how() {
    if (passage.change().isEmpty() || passage.step().joint().isEmpty()) {
      return words.get("lineage.begins");
    }
    Joint joint = passage.step().joint().get();
    return words.say(
        "lineage.how",
        words.named("kind", passage.change().get().kind().toString()),
        Wording.rounded(joint.similarity()).toPlainString(),
        words.named("sure", joint.confidence().toString()),
        words.date(history.entries().get(joint.from()).witness().date()));
  }

  private List<View> branches() {
    List<View> branches = new ArrayList<>();
    for (Branch branch : passage.lineage().branches()) {
      if (branch.place() == passage.step().place()) {
        branches.add(
            new Members(
                Map.of(
                    "word", words.get("branch." + branch.relation().id()),
                    "link", links.clause(branch.lineage()),
                    "name", Printable.of(branch.lineage()))));
      }
    }
    return branches;
  }
}
