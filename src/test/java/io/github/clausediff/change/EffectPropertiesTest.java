package io.github.clausediff.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.clausediff.align.Link;
import io.github.clausediff.normal.Normalizer;
import io.github.clausediff.statement.Phrasebook;
import io.github.clausediff.statement.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** What holds of effects between any two sides, over generated sentences with a fixed seed. */
class EffectPropertiesTest {

  private static final int ROUNDS = 40;
  private static final int LINKS = 25;

  private static final Map<String, String> MIRROR =
      Map.of(
          "strengthened", "softened",
          "softened", "strengthened",
          "widened", "narrowed",
          "narrowed", "widened",
          "actor-changed", "actor-changed");

  private static final List<String> SUBJECTS =
      List.of("The Ministers", "They", "Japan", "The U.S. side", "Both sides", "We");

  private static final List<String> ACTS =
      List.of(
          "condemned",
          "strongly opposed",
          "noted with concern",
          "expressed deep concern about",
          "will expand",
          "intend to expand",
          "no longer intend to hold",
          "committed to renewing",
          "reaffirmed their intent to hold",
          "urged Brannoch to end",
          "welcomed the start of",
          "reiterated the vital importance of",
          "discussed",
          "will suspend",
          "pledged to protect");

  private static final List<String> CONTENTS =
      List.of(
          "the joint drills in the Bight",
          "the sea border in the Narrows",
          "harbor pilots",
          "the survey ship and its crew",
          "the raids on Skelling, Lowen, and Cape Ruddy",
          "the working group on tides",
          "two patrol boats off the Voskan Peninsula");

  private static final List<String> TAILS =
      List.of(
          "",
          ", where appropriate",
          " by 2036",
          " anywhere in the world",
          ", including nuclear",
          " as the only solution",
          ", as well as the League of Ports",
          " and urged a return to talks");

  private final EffectRules rules = new EffectRules(Phrasebook.standard());
  private final Normalizer normalizer = new Normalizer(Series.standard());

  private static String one(List<String> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }

  private static List<String> side(Random random) {
    List<String> clauses = new ArrayList<>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      clauses.add(
          one(SUBJECTS, random)
              + " "
              + one(ACTS, random)
              + " "
              + one(CONTENTS, random)
              + one(TAILS, random)
              + ".");
    }
    return clauses;
  }

  private List<String> lines(Link link) {
    return rules.of(link).stream()
        .map(e -> e.type() + " " + e.rule() + " " + e.evidence())
        .toList();
  }

  @RepeatedTest(ROUNDS)
  void exchangingTheSidesGivesTheMirrorAndASideAgainstItselfNothing(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    for (int i = 0; i < LINKS; i++) {
      Link link = Links.link(normalizer, side(random), side(random));
      Link exchanged = new Link(link.later(), link.earlier(), link.evidence());
      assertThat(mirrored(exchanged)).isEqualTo(plain(link));
      assertThat(lines(link)).isEqualTo(lines(link)).doesNotHaveDuplicates();
      assertThat(rules.of(new Link(link.earlier(), link.earlier(), link.evidence()))).isEmpty();
    }
  }

  private List<String> plain(Link link) {
    return rules.of(link).stream()
        .filter(e -> MIRROR.containsKey(e.type()))
        .map(e -> e.type() + " " + e.rule() + " " + e.evidence())
        .sorted()
        .toList();
  }

  private List<String> mirrored(Link link) {
    return rules.of(link).stream()
        .filter(e -> MIRROR.containsKey(e.type()))
        .map(e -> new Effect(MIRROR.get(e.type()), e.rule(), e.later(), e.earlier()))
        .map(e -> e.type() + " " + e.rule() + " " + e.evidence())
        .sorted()
        .toList();
  }
}
