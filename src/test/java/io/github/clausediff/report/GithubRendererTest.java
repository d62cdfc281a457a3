package io.github.clausediff.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Annotations: whatever a statement says stays text. */
class GithubRendererTest {

  private final GithubRenderer renderer = new GithubRenderer(Checks.REPOSITORY);

  @Test
  void theGravestStandFirstAndWaivedOnesStayVisible() {
    assertThat(renderer.render(Checks.everything("words")))
        .isEqualTo(
            """
            ::error file=statements/tarn/2031 b.md,line=9,title=clausediff%3A tarn/no-drops aaaaaaaaaaaa::no-drops: not found in 2031: “words”; it stood at statements/tarn/2030.md:17
            ::warning file=statements/tarn/2031 b.md,line=5,title=clausediff%3A tarn/few-new cccccccccccc::few-new: 21 changes, at most 20
            ::warning file=statements/tarn/2031 b.md,line=1,title=clausediff%3A integrity/short eeeeeeeeeeee::short: 3 clauses after 12
            ::warning file=statements/tarn/waivers.yaml,line=3,title=clausediff%3A waiver/unused ffffffffffff::nothing answers to it
            ::notice file=statements/tarn/2031 b.md,line=5,title=clausediff%3A tarn/strait dddddddddddd::strait: not there
            ::notice file=statements/tarn/2031 b.md,line=9,title=clausediff%3A tarn/no-drops bbbbbbbbbbbb%3A waived::no-drops: not found in 2031: “words”; it stood at statements/tarn/2030.md:17; waived: words; by Ann; 2031-05-06; to be looked at again on 2032-01-01
            ::notice title=clausediff::failed: 1 error, 3 warnings, 1 notice, 1 waived
            """);
  }

  @Test
  void hostileTextStaysTextWithinItsCommand() {
    String hostile = "%0A::error::x\r\n::stop-commands::t\n##[error] %25,title=a:b";
    assertThat(renderer.render(Checks.everything(hostile)).lines())
        .hasSize(7)
        .allMatch(
            line -> line.matches("::(error|warning|notice) (file=[^:,]+,line=\\d+,)?title=.*"))
        .element(0)
        .asString()
        .endsWith(
            "::no-drops: not found in 2031: “%250A::error::x%0D%0A::stop-commands::t%0A##[error]"
                + " %2525,title=a:b”; it stood at statements/tarn/2030.md:17");
  }

  @Test
  void aFileWithAColonOrACommaStaysOneProperty() {
    Repository repository = new Repository(java.nio.file.Path.of("/r"));
    assertThat(repository.path("/r/a,b:c%.md")).isEqualTo("a,b:c%.md");
    assertThat(GithubRenderer.property("a,b:c%.md\n")).isEqualTo("a%2Cb%3Ac%25.md%0A");
  }

  @Test
  void whereNothingWasComparedThatIsSaid() {
    assertThat(renderer.render(Checks.uncompared()))
        .isEqualTo(
            """
            ::notice file=statements/tarn/2031 b.md,line=1,title=clausediff::2031: nothing to compare it with: no statement of the series is earlier
            ::notice title=clausediff::nothing to check: 0 errors, 0 warnings, 0 notices, 0 waived
            """);
  }
}
