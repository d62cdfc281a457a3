package io.github.clausediff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.clausediff.ingest.TestServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way: a ministry's page on a server, its statement on the disk, a comparison. */
class FromPageToReportTest {

  private static final Path PAGE = Path.of("src/test/resources/pages/mofa-brackets.html");

  @TempDir private Path root;

  private String imported(TestServer server, String date) {
    Run run =
        WebRun.of(
            "import",
            server.url("/" + date + ".html"),
            "--series=harbour",
            "--kind=overview",
            "--date=" + date,
            "--keep-source",
            "--statements",
            root.toString());
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.err()).startsWith("words: ").contains(" left out (");
    return run.out().strip();
  }

  @Test
  void pagesOfAMinistryAreFetchedReadAndCompared() throws IOException {
    String first = Files.readString(PAGE);
    String second = first.replace("They strongly opposed", "They opposed");
    assertThat(second).isNotEqualTo(first);
    TestServer.Page pages =
        (request, out) ->
            TestServer.page(
                    "200 OK",
                    "Content-Type: text/html; charset=utf-8\r\n",
                    request.startsWith("GET /2031-") ? first : second)
                .answer(request, out);
    try (TestServer server = new TestServer(pages)) {
      String earlier = imported(server, "2031-05-12");
      String later = imported(server, "2032-06-03");

      assertThat(earlier).isEqualTo(root.resolve("harbour/2031-05-12-overview.md").toString());
      assertThat(root.resolve("harbour/sources/2031-05-12-overview.html")).hasContent(first);
      Run list = Run.of("list", "--statements", root.toString());
      assertThat(list.out())
          .startsWith("harbour\n  2031-05-12-overview  ")
          .contains("\n  2032-06-03-overview  ");
      Run show = Run.of("show", earlier);
      assertThat(show.out()).contains("[lead] (1)").doesNotContain("Copyright");
      Run compare = Run.of("compare", earlier, later);
      assertThat(compare.out())
          .contains("They [-strongly -]opposed any attempt")
          .contains("     0 dropped\n     0 new\n");
    }
  }
}
