package io.github.clausediff.normal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.clausediff.spec.SpecFile;
import io.github.clausediff.statement.Clause;
import io.github.clausediff.statement.Series;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The examples of spec/normal-form.md. */
class NormalFormSpecTest {

  private final Normalizer normalizer = new Normalizer(Series.standard());

  @TestFactory
  Stream<DynamicTest> same() {
    return Stream.of("normal-form.md", "japanese.md")
        .flatMap(file -> SpecFile.read(file, "same").stream())
        .map(example -> DynamicTest.dynamicTest(example.name(), () -> same(example)));
  }

  private void same(SpecFile.Example example) {
    List<NormalizedClause> both = both(example);
    assertThat(both.get(0).normalText()).isEqualTo(both.get(1).normalText());
    TreeSet<String> fired = new TreeSet<>(both.get(0).rules());
    fired.addAll(both.get(1).rules());
    assertThat(fired).containsAll(example.expected());
  }

  @TestFactory
  Stream<DynamicTest> different() {
    return Stream.of("normal-form.md", "japanese.md")
        .flatMap(file -> SpecFile.read(file, "different").stream())
        .map(
            example ->
                DynamicTest.dynamicTest(
                    example.name(),
                    () -> {
                      List<NormalizedClause> both = both(example);
                      assertThat(both.get(0).normalText()).isNotEqualTo(both.get(1).normalText());
                    }));
  }

  @TestFactory
  Stream<DynamicTest> words() {
    return SpecFile.read("japanese.md", "words").stream()
        .map(
            example ->
                DynamicTest.dynamicTest(
                    example.name(),
                    () ->
                        assertThat(Tokenizer.tokenize(example.input()).stream().map(Token::surface))
                            .containsExactly(example.expected().get(0).split("\\|", -1))));
  }

  private List<NormalizedClause> both(SpecFile.Example example) {
    List<String> texts = example.input().lines().toList();
    return List.of(one(texts.get(0)), one(texts.get(1)));
  }

  private NormalizedClause one(String text) {
    return normalizer.normalize(List.of(Clause.loose("test", 1, text))).get(0);
  }
}
