package io.github.clausediff.gate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.clausediff.align.Confidence;
import io.github.clausediff.change.ChangeSet;
import io.github.clausediff.text.SourceText;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One case a limit, an effect, a severity, an outcome, with the exact words of each message. */
class GateTest {

  /** What the later side softens, drops and narrows, its mirror strengthens, adds and widens. */
  static final Pair PAIR =
      new Pair()
          .with(
              "The Ministers condemned the raids on the ports of Brannoch.",
              "The Ministers expressed concern about the raids on the ports of Brannoch.")
          .with(
              "Tarsk and Ollery will share data on the tides.",
              "Tarsk and Ollery intend to share data on the tides.",
              Confidence.TO_REVIEW,
              true)
          .with("Tarsk reaffirmed freedom of passage through the Narrows.", "")
          .with("The hall was full.", "")
          .with("The Ministers thanked the city.", "The Ministers thanked the city.")
          .with(
              "The Ministers welcomed the visit.",
              "The Ministers welcomed the visit.",
              Confidence.HIGH,
              true)
          .with(
              "They opposed any attempt to close the Narrows or the Sound.",
              "They opposed any attempt to close the Narrows.")
          .with(
              "The Ministers praised the pilots. | The Ministers praised the crews.",
              "The Ministers praised the pilots and crews.")
          .with(
              "Tarsk reaffirmed that the accord covers the Hollow Islands.",
              "The two sides reaffirmed that the accord covers the Hollow Islands.",
              Confidence.MEDIUM,
              false)
          .with(
              "Tarsk and Ollery will convene a forum on the repair of ships.",
              "Tarsk and Ollery welcomed the first meeting of the forum on the repair of ships.",
              Confidence.MEDIUM,
              false);

  static Policy policy(String yaml) {
    return PolicyReader.read(new SourceText("policy.yaml", yaml), Pair.SERIES);
  }

  static Gate.Outcome check(ChangeSet changes, String yaml) {
    return new Gate(Pair.SERIES, policy(yaml), Waivers.NONE).compare(changes);
  }

  static List<String> lines(Gate.Outcome outcome) {
    return outcome.violations().stream()
        .map(
            v -> v.severity() + " " + v.place().file() + ":" + v.place().line() + " " + v.message())
        .toList();
  }

  private static final String RAIDS =
      "The Ministers expressed concern about the raids on the ports of Brannoch.”";
  private static final String DATA = "Tarsk and Ollery intend to share data on the tides.”";

  static Stream<Arguments> limits() {
    return Stream.of(
        Arguments.of(
            "{kind: dropped}",
            List.of(
                "error s/2031-01-01.md:13 dropped: not found in 2032-02-02: “Tarsk reaffirmed"
                    + " freedom of passage through the Narrows.”",
                "error s/2031-01-01.md:14 dropped: not found in 2032-02-02: “The hall was full.”")),
        Arguments.of("{kind: new}", List.of()),
        Arguments.of(
            "{kind: reworded, at-most: 2}",
            List.of("error s/2032-02-02.md:11 reworded: 5 changes, at most 2")),
        Arguments.of("{kind: reworded, at-most: 5}", List.of()),
        Arguments.of("{kind: split}", List.of()),
        Arguments.of(
            "{kind: merged}",
            List.of(
                "error s/2032-02-02.md:16 merged: merged: “The Ministers praised the pilots and"
                    + " crews.”")),
        Arguments.of(
            "{kind: moved}",
            List.of(
                "error s/2032-02-02.md:12 moved: reworded and moved, by a link to review: “" + DATA,
                "error s/2032-02-02.md:14 moved: unchanged and moved: “The Ministers welcomed the"
                    + " visit.”")),
        Arguments.of(
            "{effect: softened}",
            List.of(
                "error s/2032-02-02.md:11 softened: softened (condemned → expressed concern): “"
                    + RAIDS,
                "error s/2032-02-02.md:12 softened: softened (will share → intend), by a link to"
                    + " review: “"
                    + DATA)),
        Arguments.of("{effect: strengthened}", List.of()),
        Arguments.of(
            "{effect: narrowed}",
            List.of(
                "error s/2032-02-02.md:15 narrowed: narrowed (left out: the Sound): “They opposed"
                    + " any attempt to close the Narrows.”")),
        Arguments.of("{effect: widened}", List.of()),
        Arguments.of(
            "{effect: actor-changed}",
            List.of(
                "error s/2032-02-02.md:17 actor-changed: actor-changed (Tarsk → both sides): “The"
                    + " two sides reaffirmed that the accord covers the Hollow Islands.”")),
        Arguments.of(
            "{effect: delivered}",
            List.of(
                "error s/2032-02-02.md:18 delivered: delivered (will convene a forum → welcomed the first"
                    + " meeting of the forum): “Tarsk and Ollery welcomed the first meeting of the forum on the"
                    + " repair of ships.”")),
        Arguments.of(
            "{topic: ports, effect: softened, severity: warning, why: watched}",
            List.of(
                "warning s/2032-02-02.md:11 softened ports: softened (condemned → expressed"
                    + " concern): “"
                    + RAIDS
                    + " (watched)")),
        Arguments.of(
            "{actor: ollery, kind: reworded, confidence: to review, severity: notice, id: doubt}",
            List.of(
                "notice s/2032-02-02.md:12 doubt: reworded and moved, by a link to review: “"
                    + DATA)),
        Arguments.of("{actor: ollery, kind: dropped}", List.of()),
        Arguments.of("{kind: dropped, confidence: [high, medium, to review]}", List.of()),
        Arguments.of("{kind: dropped, topic: narrows, documents: overview}", List.of()),
        Arguments.of(
            "{kind: [dropped, new], commitments: true, documents: [overview, joint-statement]}",
            List.of(
                "error s/2031-01-01.md:13 dropped new: not found in 2032-02-02: “Tarsk reaffirmed"
                    + " freedom of passage through the Narrows.”")));
  }

  @ParameterizedTest
  @MethodSource("limits")
  void aLimitCountsWhatItNamesAndNothingElse(String limit, List<String> expected) {
    assertThat(lines(check(PAIR.changes(), "limits: [" + limit + "]"))).isEqualTo(expected);
  }

  static Stream<Arguments> mirrored() {
    return Stream.of(
        Arguments.of("{kind: dropped}", "{kind: new}"),
        Arguments.of("{kind: merged}", "{kind: split}"),
        Arguments.of("{kind: moved}", "{kind: moved}"),
        Arguments.of("{kind: reworded}", "{kind: reworded}"),
        Arguments.of("{effect: softened}", "{effect: strengthened}"),
        Arguments.of("{effect: narrowed}", "{effect: widened}"),
        Arguments.of("{effect: actor-changed}", "{effect: actor-changed}"),
        Arguments.of("{kind: dropped, commitments: true}", "{kind: new, commitments: true}"),
        Arguments.of("{kind: dropped, topic: narrows}", "{kind: new, topic: narrows}"));
  }

  @ParameterizedTest
  @MethodSource("mirrored")
  void thePolicyOfTheMirrorFindsAsMuchInTheMirroredPair(String limit, String mirror) {
    int found = check(PAIR.changes(), "limits: [" + limit + "]").violations().size();
    ChangeSet mirrored = PAIR.mirrored().changes();
    assertThat(check(mirrored, "limits: [" + mirror + "]").violations()).hasSize(found);
    assertThat(found).isPositive();
    if (!limit.equals(mirror)) {
      assertThat(check(mirrored, "limits: [" + limit + "]").violations()).isEmpty();
    }
  }

  @Test
  void inTheMirroredPairTheSamePolicySaysNewWhereItSaidDropped() {
    String policy = "limits: [{kind: dropped}, {kind: new, severity: notice}, {effect: softened}]";
    assertThat(lines(check(PAIR.mirrored().changes(), policy)))
        .containsExactly(
            "notice s/2032-02-02.md:13 new: new in 2032-02-02: “Tarsk reaffirmed freedom of passage"
                + " through the Narrows.”",
            "notice s/2032-02-02.md:14 new: new in 2032-02-02: “The hall was full.”");
  }

  @Test
  void aViolationNamesItsChangesAndWhereToLookInTheLaterStatement() {
    ChangeSet changes = PAIR.changes();
    Violation dropped = check(changes, "limits: [{kind: dropped}]").violations().get(1);
    assertThat(dropped.id()).isEqualTo(changes.changes().get(3).id());
    assertThat(dropped.change()).isEqualTo(dropped.id());
    assertThat(dropped.rule()).isEqualTo("dropped");
    assertThat(dropped.place()).isEqualTo(new Place("s/2031-01-01.md", 14));
    assertThat(dropped.later()).isEqualTo(new Place("s/2032-02-02.md", 12));
    Violation many = check(changes, "limits: [{kind: dropped, at-most: 1}]").violations().get(0);
    assertThat(many.changes())
        .containsExactly(changes.changes().get(2).id(), changes.changes().get(3).id());
    assertThat(many.change()).isEmpty();
    assertThat(many.id()).matches("[0-9a-f]{12}").isNotIn(many.changes());
    assertThat(many.place()).isEqualTo(new Place("s/2031-01-01.md", 13));
    assertThat(many.later()).isEqualTo(new Place("s/2032-02-02.md", 12));
  }

  @Test
  void whatIsDroppedAtTheVeryBeginningPointsToTheHeadOfTheLaterStatement() {
    ChangeSet changes = new Pair().with("The hall was full.", "").with("", "It rained.").changes();
    Violation dropped = check(changes, "limits: [{kind: dropped}]").violations().get(0);
    assertThat(dropped.later()).isEqualTo(Place.of("s/2032-02-02.md"));
  }

  @Test
  void aChangeIsToldUnderTheGravestOfItsLimitsAlone() {
    String policy =
        "limits: [{kind: dropped, severity: notice}, {kind: dropped, topic: narrows, id: a},"
            + " {kind: dropped, topic: narrows, id: b}]";
    assertThat(check(PAIR.changes(), policy).violations())
        .extracting(Violation::rule)
        .containsExactly("dropped", "a", "b");
  }

  @Test
  void aLongClauseIsCutAfter120Characters() {
    String text = "The hall was full of people" + " and people".repeat(20) + ".";
    Gate.Outcome outcome =
        check(new Pair().with("", text).with("A.", "A.").changes(), "limits: [{kind: new}]");
    assertThat(outcome.violations().get(0).message())
        .isEqualTo("new: new in 2032-02-02: “" + text.substring(0, 120) + "…”");
    String whole = text.substring(0, 120);
    Gate.Outcome fits =
        check(new Pair().with("", whole).with("A.", "A.").changes(), "limits: [{kind: new}]");
    assertThat(fits.violations().get(0).message())
        .isEqualTo("new: new in 2032-02-02: “" + whole + "”");
  }

  @Test
  void wordsOfAnOptionAreLimitsWithoutAPolicy() {
    Policy policy = Policy.NONE.failingOn(List.of("dropped", "softened"));
    assertThat(policy.names()).containsExactly("--fail-on dropped,softened");
    Gate.Outcome outcome = new Gate(Pair.SERIES, policy, Waivers.NONE).compare(PAIR.changes());
    assertThat(outcome.violations())
        .extracting(Violation::rule)
        .containsExactly("dropped", "dropped", "softened", "softened");
    assertThat(Policy.NONE.failingOn(List.of())).isSameAs(Policy.NONE);
    assertThat(Policy.NONE.isEmpty()).isTrue();
    assertThat(policy.isEmpty()).isFalse();
  }
}
