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

  private static final Path GOLD = Path.of("src/test/resources/gold/sample.json");

  private static final Map<String, String> MIRROR =
      Map.of(
          "strengthened", "softened",
          "softened", "strengthened",
          "widened", "narrowed",
          "narrowed", "widened",
          "actor-changed", "actor-changed");

  private final Series series = sample();
  private final Normalizer normalizer = new Normalizer(series);
  private final EffectRules rules =
      new EffectRules(series.phrasebook().over(Phrasebook.standard()));

  private static Series sample() {
    Statement first = new Corpus(Path.of("statements")).find("sample/2031-05-12-overview");
    return Corpus.seriesOf(first, first);
  }

  @TestFactory
  Stream<DynamicTest> effectsAreAsReadersSawThem() {
    GoldFile gold = GoldReader.read(StatementFile.read(GOLD, GOLD.toString()));
    return gold.pairs().stream()
        .flatMap(
            pair ->
                pair.effects().stream()
                    .map(
                        effect ->
                            DynamicTest.dynamicTest(
                                pair.id() + " " + effect.link() + " " + effect.effect(),
                                () -> check(pair, effect))));
  }

  private void check(GoldPair pair, GoldEffect gold) {
    Link link = link(pair, gold.link());
    List<String> found = types(link);
    List<String> back = types(new Link(link.later(), link.earlier(), link.evidence()));
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

  private List<String> types(Link link) {
    return rules.of(link).stream().map(Effect::type).toList();
  }

  private Link link(GoldPair pair, GoldLink places) {
    List<NormalizedClause> earlier = clauses("earlier", pair.earlier());
    List<NormalizedClause> later = clauses("later", pair.later());
    List<NormalizedClause> one = List.of(earlier.get(0));
    return new Link(
        places.earlier().stream().map(earlier::get).toList(),
        places.later().stream().map(later::get).toList(),
        new Aligner().align(one, one).links().get(0).evidence());
  }

  private List<NormalizedClause> clauses(String owner, List<String> texts) {
    List<Clause> clauses = new ArrayList<>();
    texts.forEach(text -> clauses.add(Clause.loose(owner, clauses.size() + 1, text)));
    return normalizer.normalize(clauses);
  }
}
