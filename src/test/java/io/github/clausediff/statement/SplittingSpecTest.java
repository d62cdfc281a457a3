package io.github.clausediff.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.clausediff.spec.SpecFile;
import io.github.clausediff.text.Span;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The examples of spec/sentences.md and spec/clauses.md. */
class SplittingSpecTest {

  private final ClauseSplitter splitter = new ClauseSplitter(ActLexicon.load());

  @TestFactory
  Stream<DynamicTest> sentences() {
    SentenceSplitter sentences = new SentenceSplitter(Abbreviations.load());
    return Stream.of("sentences.md", "japanese.md")
        .flatMap(file -> SpecFile.read(file, "sentences").stream())
        .map(
            example ->
                DynamicTest.dynamicTest(
                    example.name(),
                    () ->
                        assertThat(texts(sentences.split(example.input()), example.input()))
                            .isEqualTo(example.expected())));
  }

  @TestFactory
  Stream<DynamicTest> clauses() {
    return Stream.of("clauses.md", "japanese.md")
        .flatMap(file -> SpecFile.read(file, "clauses").stream())
        .map(
            example ->
                DynamicTest.dynamicTest(
                    example.name(),
                    () -> {
                      List<Span> spans =
                          splitter.split(example.input()).stream().flatMap(List::stream).toList();
                      assertThat(texts(spans, example.input())).isEqualTo(example.expected());
                    }));
  }

  private static List<String> texts(List<Span> spans, String text) {
    return spans.stream().map(span -> span.of(text).strip()).toList();
  }
}
