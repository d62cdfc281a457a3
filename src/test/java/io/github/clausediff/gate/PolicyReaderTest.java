package io.github.clausediff.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.clausediff.gate.IntegrityFinding.Check;
import io.github.clausediff.text.InputException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Policies as they are written, and every way to write one wrong. */
class PolicyReaderTest {

  private static void wrong(String yaml, String... messages) {
    assertThatThrownBy(() -> GateTest.policy(yaml))
        .isInstanceOf(InputException.class)
        .hasMessage(String.join("\n", messages));
  }

  @Test
  void everythingThatCanBeSaidIsRead() {
    Policy policy =
        GateTest.policy(
            """
            limits:
              - id: lines
                kind: [dropped, moved]
                effect: softened
                topic: ports
                actor: both-sides
                confidence: to review
                commitments: true
                at-most: 3
                documents: overview
                severity: notice
                why: for a reason
            must-hold:
              - id: strait
                phrase: the  Narrows
                at-least: strongly oppose
                documents: [overview, other]
                severity: warning
                why: always
              - topic: narrows
            integrity:
              short: error
              source-unknown: warning
            stale-waivers: error
            """);
    Selection selection =
        new Selection(
            List.of("dropped", "moved"),
            List.of("softened"),
            List.of("ports"),
            List.of("both-sides"),
            List.of("to review"),
            true);
    assertThat(policy.limits())
        .containsExactly(
            new Limit("lines", selection, 3, List.of("overview"), Severity.NOTICE, "for a reason"));
    assertThat(policy.formulas())
        .containsExactly(
            new Formula(
                "strait",
                "phrase:the Narrows",
                "strongly oppose",
                List.of("overview", "other"),
                Severity.WARNING,
                "always"),
            new Formula("narrows", "topic:narrows", "", List.of(), Severity.ERROR, ""));
    assertThat(policy.weight(Check.SHORT)).isEqualTo(Severity.ERROR);
    assertThat(policy.weight(Check.SOURCE_UNKNOWN)).isEqualTo(Severity.WARNING);
    assertThat(policy.weight(Check.ALTERED)).isEqualTo(Severity.ERROR);
    assertThat(policy.staleWaivers()).isEqualTo(Severity.ERROR);
    assertThat(policy.names()).containsExactly("policy.yaml");
  }

  @Test
  void whatIsNotSaidHasItsUsualValue() {
    Limit limit = GateTest.policy("limits: [{kind: dropped, topic: ports}]").limits().get(0);
    assertThat(limit.id()).isEqualTo("dropped ports");
    assertThat(limit.atMost()).isZero();
    assertThat(limit.severity()).isEqualTo(Severity.ERROR);
    assertThat(limit.selection().commitments()).isFalse();
    assertThat(GateTest.policy("# nothing yet\n").isEmpty()).isTrue();
    assertThat(GateTest.policy("# nothing yet\n").staleWaivers()).isEqualTo(Severity.WARNING);
  }

  @Test
  void anUnknownKeyIsAnErrorWithItsPlace() {
    wrong(
        "limits:\n  - kind: dropped\n    atmost: 3\n",
        "policy.yaml:3:5: unknown key \"atmost\"; expected a limit with kind, effect, topic, actor,"
            + " confidence, commitments, at-most, documents, severity, id or why");
    wrong(
        "must-hold:\n  - phrases: x\n",
        "policy.yaml:2:5: unknown key \"phrases\"; expected a formula with phrase or topic,"
            + " at-least, documents, severity, id or why");
    wrong(
        "limit: []\n",
        "policy.yaml:1:1: unknown key \"limit\"; expected limits, must-hold, integrity or"
            + " stale-waivers");
    wrong(
        "integrity:\n  hash: error\n",
        "policy.yaml:2:3: unknown key \"hash\"; expected hash-mismatch, source-mismatch,"
            + " source-missing, source-unknown, unverified, duplicate-id, altered,"
            + " front-matter-altered, deleted, renamed, short");
  }

  @Test
  void wrongWordsAreNamedAllTogether() {
    wrong(
        """
        limits:
          - kind: [dropped, gone]
            effect: stronger
            topic: moon
            actor: nobody
            confidence: low
            at-most: -1
            commitments: maybe
            documents: letter
            severity: fatal
        must-hold:
          - phrase: the Narrows
            at-least: reaffirm
        """,
        "policy.yaml:2:25: no kind \"gone\"; expected one of dropped, new, reworded, split, merged,"
            + " moved",
        "policy.yaml:3:13: no effect \"stronger\"; expected one of strengthened, softened, widened,"
            + " narrowed, actor-changed, delivered",
        "policy.yaml:4:12: no topic \"moon\"; expected one of " + ids(Words.topics(Pair.SERIES)),
        "policy.yaml:5:12: no actor \"nobody\"; expected one of " + ids(Words.actors(Pair.SERIES)),
        "policy.yaml:6:17: no confidence \"low\"; expected one of high, medium, to review",
        "policy.yaml:7:14: \"-1\" is no number of changes; expected 0, or how many may be",
        "policy.yaml:8:18: \"maybe\" is neither; expected true or false",
        "policy.yaml:9:16: no kind of document \"letter\"; expected one of joint-statement, overview,"
            + " fact-sheet, press-statement, other",
        "policy.yaml:10:15: no severity \"fatal\"; expected one of error, warning, notice",
        "policy.yaml:13:15: \"reaffirm\" stands on no ladder; expected an act such as \"oppose\" or"
            + " \"strongly condemn\"");
    assertThat(Words.actors(Pair.SERIES)).contains("tarsk", "both-sides");
  }

  private static String ids(List<String> ids) {
    return String.join(", ", ids);
  }

  @Test
  void aLimitOfNothingAndAFormulaOfTwoThingsAreErrors() {
    wrong(
        "limits:\n  - severity: notice\n    commitments: true\n",
        "policy.yaml:2:5: a limit of nothing; expected kind, effect, topic, actor or confidence");
    wrong(
        "must-hold:\n  - phrase: a\n    topic: ports\n",
        "policy.yaml:2:5: a formula of 2 queries; expected phrase or topic");
    wrong(
        "must-hold:\n  - severity: notice\n",
        "policy.yaml:2:5: a formula of 0 queries; expected phrase or topic");
    wrong(
        "must-hold:\n  - phrase: \"…\"\n",
        "policy.yaml:2:13: a phrase without a word; expected words of the statement");
  }

  @Test
  void twoOfOneNameAreAnError() {
    wrong(
        "limits:\n  - kind: dropped\n  - kind: dropped\n    severity: notice\n",
        "policy.yaml:3:5: \"dropped\" stands here twice; expected an id of its own");
    wrong(
        "limits: [{kind: new, id: ports}]\nmust-hold: [{topic: ports}]\n",
        "policy.yaml:2:13: \"ports\" stands here twice; expected an id of its own");
  }

  @Test
  void whatIsNoPolicyIsAnError() {
    wrong(
        "- kind: dropped\n",
        "policy.yaml:1:1: something else stands here; expected limits, must-hold, integrity or"
            + " stale-waivers");
    wrong("limits: dropped\n", "policy.yaml:1:9: something else stands here; expected a list");
    wrong(
        "limits: []\n---\nlimits: []\n",
        "policy.yaml:3:1: something else stands here; expected one document, and nothing behind it");
    assertThatThrownBy(() -> GateTest.policy("stale-waivers: error\nstale-waivers: notice\n"))
        .hasMessageStartingWith("policy.yaml:2:14: no YAML: Duplicate field 'stale-waivers'");
  }
}
