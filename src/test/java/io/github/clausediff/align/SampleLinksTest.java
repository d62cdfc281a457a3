package io.github.clausediff.align;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.clausediff.normal.NormalizedClause;
import io.github.clausediff.normal.Normalizer;
import io.github.clausediff.statement.Corpus;
import io.github.clausediff.statement.Statement;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How statements of the sample are linked, as reviewed: the links with what speaks for them, what
 * comes nearest to clauses without one, and for every seventh link all that its explanation says.
 * Rewritten with {@code -Dgolden.update=true}.
 */
class SampleLinksTest {

  private static final Path FOLDER = Path.of("src/test/resources/links");
  private static final int EVERY = 7;

  @ParameterizedTest
  @ValueSource(strings = {"2031-2032", "2032-2034", "2034-2035", "2035-2031"})
  void linksAreAsReviewed(String pair) throws IOException {
    Corpus corpus = new Corpus(Path.of("statements"));
    Statement earlier = corpus.find("sample/" + pair.substring(0, 4));
    Statement later = corpus.find("sample/" + pair.substring(5));
    Normalizer normalizer = new Normalizer(Corpus.seriesOf(earlier, later));
    Explainer explainer =
        new Aligner()
            .explain(
                normalizer.normalize(earlier.clauses()), normalizer.normalize(later.clauses()));
    String text = text(explainer);
    Path file = FOLDER.resolve(pair + ".txt");
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, text);
    }
    assertThat(text).isEqualTo(Files.readString(file));
  }

  private static String text(Explainer explainer) {
    StringBuilder out = new StringBuilder();
    int joined = 0;
    for (Link link : explainer.alignment().links()) {
      link(out, link);
      if (link.joins() && joined++ % EVERY == 0) {
        explanation(out, explainer, link);
      }
    }
    for (Nearest nearest : explainer.alignment().nearest()) {
      out.append(id(nearest.of())).append(" nearest ").append(id(nearest.to())).append(' ');
      out.append(rounded(nearest.score())).append('\n');
    }
    return out.toString();
  }

  private static void link(StringBuilder out, Link link) {
    out.append(ids(link.earlier())).append(" > ").append(ids(link.later()));
    Evidence evidence = link.evidence();
    out.append(' ').append(evidence.matcher()).append(' ').append(evidence.confidence());
    out.append(' ').append(rounded(evidence.similarity()));
    out.append(evidence.moved() ? " moved\n" : "\n");
  }

  private static void explanation(StringBuilder out, Explainer explainer, Link link) {
    PairExplanation pair = explainer.explain(link.earlier().get(0), link.later().get(0));
    out.append("  ").append(pair.outcome()).append(' ').append(rounded(pair.probability()));
    out.append(" likeness ").append(rounded(pair.likeness())).append('\n');
    for (Stage stage : pair.stages()) {
      out.append("  stage ").append(rounded(stage.logOdds())).append(':');
      stage
          .parts()
          .forEach(p -> out.append(' ').append(p.feature()).append(' ').append(rounded(p.value())));
      out.append('\n');
    }
    for (Partner rival : pair.earlierRivals()) {
      out.append("  rather ").append(id(rival.clause())).append(' ');
      out.append(rounded(rival.probability())).append(' ');
      out.append(explainer.explain(pair.earlier(), rival.clause()).outcome()).append('\n');
    }
    for (Partner rival : pair.laterRivals()) {
      out.append("  rather ").append(id(rival.clause())).append(' ');
      out.append(rounded(rival.probability())).append(' ');
      out.append(explainer.explain(rival.clause(), pair.later()).outcome()).append('\n');
    }
  }

  private static String ids(List<NormalizedClause> clauses) {
    return clauses.stream().map(SampleLinksTest::id).collect(Collectors.joining(" "));
  }

  private static String id(NormalizedClause clause) {
    String id = clause.clause().id();
    return id.substring(0, 4) + id.substring(id.lastIndexOf('/'));
  }

  /** Two digits, whatever the last bits of a sum are. */
  private static String rounded(double value) {
    return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_EVEN).toPlainString();
  }
}
