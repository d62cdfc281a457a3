package io.github.clausediff.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;

/** The summary of a job, and what hostile text does to it: nothing. */
class CheckMarkdownRendererTest {

  private final CheckMarkdownRenderer renderer = new CheckMarkdownRenderer(Checks.REPOSITORY);

  @Test
  void theVerdictComesFirstThenWhatCountsThenWhatIsExcused() {
    assertThat(renderer.render(Checks.everything("words")))
        .isEqualTo(
            """
            ## clausediff: failed

            1 error, 3 warnings, 1 notice, 1 waived: the newest statement of each series

            ### tarn: 2030 → 2031

            - Compared with the overview before
            - Policy: statements/tarn/policy.yaml (3 limits, 1 formula)

            ### Findings (5)

            - **error** `aaaaaaaaaaaa` no-drops: not found in 2031: “words”  \n  statements/tarn/2031 b.md:9; it stood at statements/tarn/2030.md:17
            - **warning** `cccccccccccc` few-new: 21 changes, at most 20  \n  statements/tarn/2031 b.md:5
            - **notice** `dddddddddddd` strait: not there  \n  statements/tarn/2031 b.md:5
            - **warning** `eeeeeeeeeeee` short: 3 clauses after 12  \n  statements/tarn/2031 b.md:1
            - **warning** `ffffffffffff` nothing answers to it  \n  statements/tarn/waivers.yaml:3

            ### Waived (1)

            - **error** `bbbbbbbbbbbb` no-drops: not found in 2031: “words”  \n  statements/tarn/2031 b.md:9; it stood at statements/tarn/2030.md:17  \n  waived: words; by Ann; 2031-05-06; to be looked at again on 2032-01-01

            ### First here, or back: 2031

            - first in the documents loaded: words

            Dropped means not found in the later statement; it does not mean withdrawn.
            """);
  }

  @Test
  void hostileTextBecomesNeitherMarkupNorAnAddress() {
    String hostile =
        "<img src=x> ![p](https://evil.example/p.png) [l](javascript:x)\n\n# h\n\n```\n@team #12"
            + " https://evil.example <!-- </details> | --- |";
    String markdown = renderer.render(Checks.everything(hostile));
    Node document =
        Parser.builder().extensions(List.of(TablesExtension.create())).build().parse(markdown);
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(HtmlBlock node) {
            throw new AssertionError(node.getLiteral());
          }

          @Override
          public void visit(HtmlInline node) {
            throw new AssertionError(node.getLiteral());
          }

          @Override
          public void visit(Image node) {
            throw new AssertionError(node.getDestination());
          }

          @Override
          public void visit(Link node) {
            throw new AssertionError(node.getDestination());
          }
        });
    assertThat(markdown).doesNotContain("@team", "#12", "https://evil");
    assertThat(markdown.lines().filter(line -> line.startsWith("#")))
        .containsExactly(
            "## clausediff: failed",
            "### tarn: 2030 → 2031",
            "### Findings (5)",
            "### Waived (1)",
            "### First here, or back: 2031");
  }
}
