package io.github.clausediff.cli;

import static io.github.clausediff.ingest.TestServer.page;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.clausediff.ingest.TestServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code import --catalog}, {@code import --new} and {@code list --gaps}. */
class ImportCatalogTest {

  @TempDir private Path root;

  private Path folder;

  @BeforeEach
  void aSeries() throws IOException {
    folder = Files.createDirectories(root.resolve("north"));
  }

  private static TestServer server() throws IOException {
    return new TestServer(
        (request, out) -> {
          String path = request.substring(4, request.indexOf(' ', 4));
          TestServer.Page answer =
              path.startsWith("/gone")
                  ? page("404 Not Found", "", "")
                  : path.startsWith("/odd")
                      ? page("200 OK", "", "\0\0")
                      : request.contains("If-None-Match")
                          ? page("304 Not Modified", "", "")
                          : page(
                              "200 OK",
                              "Content-Type: text/plain\r\nETag: \"1\"\r\n",
                              "# Statement of " + path.substring(1) + "\n\nThey met there.\n");
          answer.answer(request, out);
        });
  }

  private void catalog(TestServer server) throws IOException {
    Files.writeString(
        folder.resolve("catalog.yaml"),
        """
        series: north
        documents:
        - {date: 2031-05-12, kind: joint-statement, title: First, place: Hale, url: "HOST/one"}
        - {date: 2032-05-12, kind: joint-statement, title: Second, url: "HOST/gone", also: ["HOST/two"]}
        - {date: 2033-05-12, kind: joint-statement, title: Third, url: "HOST/gone", also: ["HOST/odd"]}
        - {date: 2034-05-12, kind: joint-statement, title: Fourth, url: null}
        - {date: 2035-05-12, kind: overview, title: Fifth, url: null, id: fifth}
        """
            .replace("HOST", server.url("")));
    Files.writeString(folder.resolve("fifth.md"), "They met a fifth time.\n");
  }

  private Run run(String... more) {
    String[] args = new String[more.length + 3];
    args[0] = "import";
    args[1] = "--statements";
    args[2] = root.toString();
    System.arraycopy(more, 0, args, 3, more.length);
    return WebRun.of(args);
  }

  @Test
  void whatCanBeHadIsTakenOverAndTheRestIsSaidToBeMissingAndWhy() throws IOException {
    try (TestServer server = server()) {
      catalog(server);
      Run run = run("--catalog", "north");

      assertThat(run.status()).isEqualTo(2);
      assertThat(run.out())
          .isEqualTo(
              folder.resolve("2031-05-12-joint-statement.md")
                  + "\n"
                  + folder.resolve("2032-05-12-joint-statement.md")
                  + "\n");
      assertThat(run.err().replace(server.url(""), "HOST"))
          .isEqualTo(
              """
              1/5 2031-05-12 joint-statement: First (Hale)
                HOST/one
              words: 6 kept, 0 left out
              note: not found: language
              2/5 2032-05-12 joint-statement: Second
                HOST/gone
                  the host answers 404: there is nothing at this address
                HOST/two
              words: 6 kept, 0 left out
              note: not found: place, language
              3/5 2033-05-12 joint-statement: Third
                HOST/gone
                  the host answers 404: there is nothing at this address
                HOST/odd
                  binary file; expected text in UTF-8
              4/5 2034-05-12 joint-statement: Fourth
              5/5 2035-05-12 overview: Fifth

              imported 2, unchanged 1, failed 1, without a known address 1
              failed:
                2033-05-12 joint-statement: Third
                  HOST/gone: the host answers 404: there is nothing at this address
                  HOST/odd: binary file; expected text in UTF-8
              no address known:
                2034-05-12 joint-statement: Fourth
              """);
      assertThat(folder.resolve("2031-05-12-joint-statement.md"))
          .content()
          .contains(
              "date: 2031-05-12\ntitle: Statement of one\nkind: joint-statement\nplace: Hale\n");
    }
  }

  @Test
  void aSecondTimeOnlyWhatIsOtherwiseNowIsSent() throws IOException {
    try (TestServer server = server()) {
      catalog(server);
      run("--catalog", "north");
      String before = Files.readString(folder.resolve("2031-05-12-joint-statement.md"));
      Run second = run("--catalog", "north", "--retrieved=2037-01-01");

      assertThat(second.out()).isEmpty();
      assertThat(second.err())
          .contains("imported 0, unchanged 3, failed 1, without a known address 1\n");
      assertThat(folder.resolve("2031-05-12-joint-statement.md")).hasContent(before);
    }
  }

  @Test
  void anAddressThatIsNotAllowedIsAFailureOfItsDocumentOnly() throws IOException {
    Files.writeString(
        folder.resolve("catalog.yaml"),
        """
        documents:
        - {date: 2031-05-12, kind: other, title: A, url: 'http://example.org/a'}
        - {date: 2032-05-12, kind: other, title: B, url: 'https://10.0.0.1/b'}
        """);
    Run run = WebRun.strict("import", "--catalog", "north", "--statements", root.toString());

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .endsWith(
            """
            imported 0, unchanged 0, failed 2, without a known address 0
            failed:
              2031-05-12 other: A
                http://example.org/a: http can be read and changed on its way; --allow-http allows it
              2032-05-12 other: B
                https://10.0.0.1/b: leads to 10.0.0.1, which is no public address; --allow-private allows it
            """);
  }

  @Test
  void withoutACatalogThereIsNothingToFetch() {
    Run run = run("--catalog", "north");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo("clausediff: " + folder.resolve("catalog.yaml") + ": no such catalog\n");
    assertThat(run("--catalog", "../north").err()).contains("\"../north\" is no name of a series");
    assertThat(run("--catalog", "north", "--kind", "other").err())
        .startsWith("what a catalog says of its documents stands in the catalog\n");
    assertThat(run("--catalog", "north", "x.md").err())
        .startsWith("--catalog and --new take no SOURCE or --series\n");
  }

  @Test
  void gapsAreListedWithTheirAddresses() throws IOException {
    try (TestServer server = server()) {
      catalog(server);
      Run text = Run.of("list", "--gaps", "--statements", root.toString());
      assertThat(text.out().replace(server.url(""), "HOST"))
          .isEqualTo(
              """
              north
                2031-05-12 joint-statement: First (Hale)
                  HOST/one
                2032-05-12 joint-statement: Second
                  HOST/gone
                2033-05-12 joint-statement: Third
                  HOST/gone
                2034-05-12 joint-statement: Fourth
                  no address known
              """);
      Run json = Run.of("list", "--gaps", "--statements", root.toString(), "-f", "json");
      assertThat(json.out())
          .startsWith("{\n  \"schema\" : \"gaps/1\",\n  \"gaps\" : [\n    {\n")
          .contains("\"urls\" : [ ]")
          .doesNotContain("2035-05-12");
    }
  }

  @Test
  void linksThatTheCatalogDoesNotKnowAreListedAndNotFollowed() throws IOException {
    String html =
        """
        <html><body><a href="/one">Joint Statement of 2031</a>
        <a href="/new?a=b#top">The <b>JOINT</b>
        statement "of" 2036</a> <a href="/new?a=b">the joint statement again</a>
        <a href="/menu">Menu</a> <a href="javascript:joint statement">Joint statement</a>
        <a href="file:///etc/passwd">Joint statement</a></body></html>
        """;
    try (TestServer server = new TestServer(page("200 OK", "Content-Type: text/html\r\n", html))) {
      Files.writeString(
          folder.resolve("catalog.yaml"),
          """
          documents:
          - {date: 2031-05-12, kind: joint-statement, title: First, url: "HOST/one"}
          index:
          - url: HOST/list
            links: [joint statement]
          """
              .replace("HOST", server.url("")));
      Run run = run("--new", "--catalog", "north");

      assertThat(run.status()).isZero();
      assertThat(run.out().replace(server.url(""), "HOST"))
          .isEqualTo(
              """
                - title: "The JOINT statement \\"of\\" 2036"
                  url: "HOST/new?a=b"
              """);
      assertThat(run.err())
          .isEqualTo("north: 1 of 3 links are new on " + server.url("/list") + "\n");
      assertThat(server.requests()).hasSize(1);
      assertThat(run("--new").out()).isEqualTo(run.out());
    }
  }

  @Test
  void aPageOfAnnouncementsThatCannotBeHadIsSaid() throws IOException {
    try (TestServer server = new TestServer(page("503 Busy", "", ""))) {
      Files.writeString(
          folder.resolve("catalog.yaml"), "index: [{url: '" + server.url("/l") + "', links: [x]}]");
      Run run = run("--new");
      assertThat(run.status()).isEqualTo(2);
      assertThat(run.err())
          .isEqualTo("clausediff: " + server.url("/l") + ": the host answers 503: it fails\n");
      Files.writeString(folder.resolve("catalog.yaml"), "documents: []");
      assertThat(run("--new").err())
          .isEqualTo(
              "clausediff: catalog.yaml: names no page to look on; expected index: with url and"
                  + " links\n");
    }
  }
}
