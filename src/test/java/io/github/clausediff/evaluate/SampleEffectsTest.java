package io.github.clausediff.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.clausediff.align.Aligner;
import io.github.clausediff.align.Link;
import io.github.clausediff.change.Effect;
import io.github.clausediff.change.EffectRules;
import io.github.clausediff.normal.NormalizedClause;
import io.github.clausediff.normal.Normalizer;
import io.github.clausediff.statement.Clause;
import io.github.clausediff.statement.Corpus;
import io.github.clausediff.statement.Phrasebook;
import io.github.clausediff.statement.Series;
import io.github.clausediff.statement.Statement;
import io.github.clausediff.statement.StatementFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every link of the sample does what its gold file says, and its mirror the opposite. */
class SampleEffectsTest {

  /** A gold file and a statement of the series it is about. */
  private record Sample(Path gold, String statement) {}

  private static final Sample ENGLISH =
      new Sample(Path.of("src/test/resources/gold/sample.json"), "sample/2031-05-12-overview");

  private static final Sample JAPANESE =
      new Sample(
          Path.of("src/test/resources/gold/sample-ja.json"), "sample-ja/2041-04-18-overview");

  private static final Map<String, String> MIRROR =
      Map.of(
          "strengthened", "softened",
          "softened", "strengthened",
          "widened", "narrowed",
          "narrowed", "widened",
          "actor-changed", "actor-changed");

  /**
   * What reads the effects of a sample.
   *
   * @param normalizer with what is known of the series
   * @param rules with its phrasebook
   */
  private record Reader(Normalizer normalizer, EffectRules rules) {

    static Reader of(Sample sample) {
      Statement first = new Corpus(Path.of("statements")).find(sample.statement());
      Series series = Corpus.seriesOf(first, first);
      return new Reader(
          new Normalizer(series), new EffectRules(series.phrasebook().over(Phrasebook.standard())));
    }
  }

  @TestFactory
  Stream<DynamicTest> effectsAreAsReadersSawThem() {
    return Stream.of(ENGLISH, JAPANESE).flatMap(this::effects);
  }

  private Stream<DynamicTest> effects(Sample sample) {
    Reader reader = Reader.of(sample);
    GoldFile gold = GoldReader.read(StatementFile.read(sample.gold(), sample.gold().toString()));
    return gold.pairs().stream()
        .flatMap(
            pair ->
                pair.effects().stream()
                    .map(
                        effect ->
                            DynamicTest.dynamicTest(
                                pair.id() + " " + effect.link() + " " + effect.effect(),
                                () -> check(reader, pair, effect))));
  }

  private void check(Reader reader, GoldPair pair, GoldEffect gold) {
    Link link = link(reader, pair, gold.link());
    List<String> found = types(reader, link);
    List<String> back = types(reader, new Link(link.later(), link.earlier(), link.evidence()));
    if (gold.effect().equals(GoldEffect.NONE)) {
      assertThat(found).isEmpty();
      assertThat(back).isEmpty();
    } else {
      assertThat(found).contains(gold.effect());
    }
    List<String> mirrored =
        found.stream().filter(MIRROR::containsKey).map(MIRROR::get).sorted().toList();
    assertThat(back.stream().filter(MIRROR::containsKey).sorted().toList()).isEqualTo(mirrored);
  }

  private static List<String> types(Reader reader, Link link) {
    return reader.rules().of(link).stream().map(Effect::type).toList();
  }

  private static Link link(Reader reader, GoldPair pair, GoldLink places) {
    List<NormalizedClause> earlier = clauses(reader, "earlier", pair.earlier());
    List<NormalizedClause> later = clauses(reader, "later", pair.later());
    List<NormalizedClause> one = List.of(earlier.get(0));
    return new Link(
        places.earlier().stream().map(earlier::get).toList(),
        places.later().stream().map(later::get).toList(),
        new Aligner().align(one, one).links().get(0).evidence());
  }

  private static List<NormalizedClause> clauses(Reader reader, String owner, List<String> texts) {
    List<Clause> clauses = new ArrayList<>();
    texts.forEach(text -> clauses.add(Clause.loose(owner, clauses.size() + 1, text)));
    return reader.normalizer().normalize(clauses);
  }
}
