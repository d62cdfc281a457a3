package io.github.clausediff.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.clausediff.align.Link;
import io.github.clausediff.normal.Normalizer;
import io.github.clausediff.spec.SpecFile;
import io.github.clausediff.statement.Phrasebook;
import io.github.clausediff.statement.Series;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The examples of spec/effects-*.md and of the rules themselves, each also exchanged. */
class EffectSpecTest {

  private static final Map<String, String> MIRROR =
      Map.of(
          "strengthened", "softened",
          "softened", "strengthened",
          "widened", "narrowed",
          "narrowed", "widened",
          "actor-changed", "actor-changed",
          "delivered", "");

  private static final Series SERIES =
      new Series(
              "spec",
              "",
              List.of(
                  new Series.Party("tarsk", List.of("Tarsk", "Tarskan side")),
                  new Series.Party("ollery", List.of("Ollery", "Olleran side"))),
              List.of(List.of("Brannoch", "Free State of Brannoch", "FSB")),
              List.of(),
              Phrasebook.EMPTY,
              false)
          .over(Series.standard());

  private final EffectRules rules = new EffectRules(Phrasebook.standard());
  private final Normalizer normalizer = new Normalizer(SERIES);

  private static Stream<SpecFile.Example> examples() {
    return Stream.of("effects-acts.md", "effects-content.md", "japanese.md")
        .flatMap(file -> SpecFile.read(file, "effects").stream());
  }

  @TestFactory
  Stream<DynamicTest> examplesOfTheSpec() {
    return examples().map(example -> DynamicTest.dynamicTest(example.name(), () -> check(example)));
  }

  private void check(SpecFile.Example example) {
    Link link = link(sides(example, "E: "), sides(example, "L: "));
    List<String> found = rules.of(link).stream().map(EffectSpecTest::line).toList();
    assertThat(found.isEmpty() ? List.of("nothing") : found).isEqualTo(example.expected());
    checkMirror(link);
  }

  private static List<String> sides(SpecFile.Example example, String mark) {
    return example
        .input()
        .lines()
        .filter(line -> line.startsWith(mark))
        .map(line -> line.substring(mark.length()))
        .toList();
  }

  private static String line(Effect effect) {
    return effect.type() + " [" + effect.rule() + "] " + effect.evidence();
  }

  /** Exchanged, every effect is its mirror, with the same words. */
  private void checkMirror(Link link) {
    List<String> wanted =
        rules.of(link).stream()
            .filter(effect -> !MIRROR.getOrDefault(effect.type(), "").isEmpty())
            .map(EffectSpecTest::mirrored)
            .sorted()
            .toList();
    Link exchanged = new Link(link.later(), link.earlier(), link.evidence());
    List<String> found =
        rules.of(exchanged).stream()
            .filter(effect -> !effect.type().equals("delivered"))
            .map(EffectSpecTest::line)
            .sorted()
            .toList();
    assertThat(found).isEqualTo(wanted);
  }

  private static String mirrored(Effect effect) {
    return line(
        new Effect(MIRROR.get(effect.type()), effect.rule(), effect.later(), effect.earlier()));
  }

  private Link link(List<String> earlier, List<String> later) {
    return Links.link(normalizer, earlier, later);
  }

  @TestFactory
  Stream<DynamicTest> everyRuleDoesWhatItSaysOfItself() {
    return rules.notes().stream()
        .map(note -> DynamicTest.dynamicTest(note.id(), () -> checkNote(note)));
  }

  private void checkNote(RuleNote note) {
    Link example = link(List.of(note.example().earlier()), List.of(note.example().later()));
    List<Effect> found =
        rules.of(example).stream().filter(e -> e.rule().equals(note.id())).toList();
    assertThat(found).isNotEmpty().allMatch(e -> e.type().equals(note.direction().gain()));
    Link exchanged = new Link(example.later(), example.earlier(), example.evidence());
    assertThat(rules.of(exchanged).stream().filter(e -> e.rule().equals(note.id())))
        .allMatch(e -> e.type().equals(note.direction().loss()))
        .hasSameSizeAs(note.direction().loss().isEmpty() ? List.of() : found);
    Link near = link(List.of(note.nearMiss().earlier()), List.of(note.nearMiss().later()));
    assertThat(rules.of(near)).noneMatch(e -> e.rule().equals(note.id()));
  }

  @Test
  void everyRuleHasExamplesAndAThirdOfAllShowsNothing() {
    List<SpecFile.Example> all = examples().toList();
    assertThat(all).hasSizeGreaterThanOrEqualTo(150);
    assertThat(all.stream().filter(e -> e.expected().equals(List.of("nothing"))).count())
        .isGreaterThanOrEqualTo(all.size() / 3);
    for (RuleNote note : rules.notes()) {
      String mark = "[" + note.id() + "]";
      assertThat(all.stream().filter(e -> e.expected().toString().contains(mark)).count())
          .as(note.id())
          .isGreaterThanOrEqualTo(3);
    }
  }
}
