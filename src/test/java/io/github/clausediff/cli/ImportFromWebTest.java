package io.github.clausediff.cli;

import static io.github.clausediff.ingest.TestServer.head;
import static io.github.clausediff.ingest.TestServer.page;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.clausediff.ingest.TestServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code import} of an address: what is written, what is said, and that nothing else happens. */
class ImportFromWebTest {

  private static final String TEXT = "May 12, 2031\n\n# Joint Statement\n\nThey met in the hall.\n";

  @TempDir private Path root;

  private Run run(String address, String... more) {
    List<String> args =
        Stream.of(
                Stream.of("import", address, "--series", "north", "--statements", root.toString()),
                Stream.of(more),
                Stream.of(more).anyMatch(m -> m.startsWith("--retrieved"))
                    ? Stream.<String>empty()
                    : Stream.of("--retrieved=2031-05-13"))
            .flatMap(s -> s)
            .toList();
    return WebRun.of(args.toArray(String[]::new));
  }

  private static TestServer.Page text(String text) {
    return page("200 OK", "Content-Type: text/plain; charset=utf-8\r\nETag: \"v1\"\r\n", text);
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> root.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  @Test
  void aStatementIsNamedByDateAndKindAndKeepsItsAddress() throws IOException {
    try (TestServer server = new TestServer(text(TEXT))) {
      Run run = run(server.url("/files/100059837.txt"));

      Path file = root.resolve("north/2031-05-12-joint-statement.md");
      assertThat(run.status()).isZero();
      assertThat(run.out()).isEqualTo(file + "\n");
      assertThat(run.err())
          .isEqualTo("words: 10 kept, 0 left out\nnote: not found: place, language\n");
      assertThat(Files.readString(file))
          .contains("source: \"" + server.url("/files/100059837.txt") + "\"\n")
          .contains("retrieved: 2031-05-13\n");
      assertThat(files())
          .containsExactly("north/.clausediff-fetch", "north/2031-05-12-joint-statement.md");
    }
  }

  @Test
  void theSameVersionIsNotSentAgainAndChangesNothing() throws IOException {
    TestServer.Page answer =
        (request, out) ->
            (request.contains("If-None-Match: \"v1\"")
                    ? page("304 Not Modified", "", "")
                    : text(TEXT))
                .answer(request, out);
    try (TestServer server = new TestServer(answer)) {
      Run first = run(server.url("/x"));
      String before = Files.readString(root.resolve("north/2031-05-12-joint-statement.md"));
      Run second = run(server.url("/x"), "--retrieved=2031-06-01");

      assertThat(second.status()).isZero();
      assertThat(second.out()).isEqualTo(first.out());
      assertThat(second.err()).isEqualTo("unchanged: the host has no other version\n");
      assertThat(root.resolve("north/2031-05-12-joint-statement.md")).hasContent(before);
    }
  }

  @Test
  void aDeletedStatementIsFetchedAnew() throws IOException {
    try (TestServer server = new TestServer(text(TEXT))) {
      run(server.url("/x"));
      Files.delete(root.resolve("north/2031-05-12-joint-statement.md"));
      assertThat(run(server.url("/x")).status()).isZero();
      assertThat(server.requests().get(1)).doesNotContain("If-None-Match");
      assertThat(files()).contains("north/2031-05-12-joint-statement.md");
    }
  }

  @Test
  void aSourceThatChangedIsShownAndWrittenOverOnlyWhenAsked() throws IOException {
    String first =
        TEXT.replace("hall.", "hall of the harbour, and stayed until the evening bells.")
            + "\nBoth sides reaffirmed the fishing agreement of the northern straits.\n";
    AtomicReference<String> now = new AtomicReference<>(first);
    try (TestServer server =
        new TestServer((request, out) -> text(now.get()).answer(request, out))) {
      run(server.url("/x"), "--keep-source");
      Path file = root.resolve("north/2031-05-12-joint-statement.md");
      String before = Files.readString(file);
      now.set(first.replace("the hall", "the old hall"));
      Run second = run(server.url("/x"), "--keep-source");

      assertThat(second.status()).isEqualTo(2);
      assertThat(second.out()).isEmpty();
      assertThat(second.err())
          .contains("the source says something else than the statement at hand:\n")
          .contains("They met in the {+old +}hall")
          .endsWith(
              "clausediff: "
                  + file
                  + ": is there already, from another source; --update writes over it,"
                  + " --id names another\n");
      assertThat(file).hasContent(before);
      assertThat(root.resolve("north/sources/2031-05-12-joint-statement.txt")).hasContent(first);

      Run third = run(server.url("/x"), "--keep-source", "--update");
      assertThat(third.status()).isZero();
      assertThat(Files.readString(file)).contains("They met in the old hall of");
      assertThat(root.resolve("north/sources/2031-05-12-joint-statement.txt"))
          .hasContent(now.get());
    }
  }

  @Test
  void otherBytesWithTheSameTextChangeNothing() throws IOException {
    AtomicReference<String> now = new AtomicReference<>(TEXT);
    try (TestServer server =
        new TestServer((request, out) -> text(now.get()).answer(request, out))) {
      run(server.url("/x"));
      String before = Files.readString(root.resolve("north/2031-05-12-joint-statement.md"));
      now.set(TEXT + "\n\n");
      Run second = run(server.url("/x"));

      assertThat(second.status()).isZero();
      assertThat(second.err())
          .endsWith(
              "unchanged: the source has other bytes, and the same text as the statement at hand\n");
      assertThat(root.resolve("north/2031-05-12-joint-statement.md")).hasContent(before);
    }
  }

  @Test
  void underDryRunNothingIsWritten() throws IOException {
    try (TestServer server = new TestServer(text(TEXT))) {
      Run run = run(server.url("/x"), "-n", "--keep-source");
      Path file = root.resolve("north/2031-05-12-joint-statement.md");
      assertThat(run.err())
          .isEqualTo(
              "words: 10 kept, 0 left out\nnote: not found: place, language\nnot written, with --dry-run: "
                  + file
                  + "\n");
      assertThat(files()).isEmpty();
    }
  }

  @Test
  void whatIsSaidOnTheCommandLineStandsOverWhatTheDocumentSays() throws IOException {
    try (TestServer server = new TestServer(text(TEXT))) {
      Run run =
          run(
              server.url("/x"),
              "--id=first-meeting",
              "--date=2031-05-11",
              "--kind=press-statement",
              "--place=Hale",
              "--language=en-GB",
              "--title=What They Said",
              "--source=https://example.org/there");
      assertThat(run.out()).isEqualTo(root.resolve("north/first-meeting.md") + "\n");
      assertThat(root.resolve("north/first-meeting.md"))
          .content()
          .startsWith(
              """
              ---
              id: first-meeting
              series: north
              date: 2031-05-11
              title: What They Said
              kind: press-statement
              place: Hale
              language: en-GB
              source: "https://example.org/there"
              """);
    }
  }

  @Test
  void oneSourceThatFailsDoesNotKeepTheOthersOut() throws IOException {
    TestServer.Page answer =
        (request, out) ->
            (request.startsWith("GET /bad ") ? page("404 Not Found", "", "") : text(TEXT))
                .answer(request, out);
    try (TestServer server = new TestServer(answer)) {
      Run run = run(server.url("/bad"), server.url("/good"));
      assertThat(run.status()).isEqualTo(2);
      assertThat(run.out()).endsWith("2031-05-12-joint-statement.md\n");
      assertThat(run.err())
          .startsWith(
              "clausediff: "
                  + server.url("/bad")
                  + ": the host answers 404: there is nothing at this address\n");
    }
  }

  @Test
  void aNameMadeOfATitleStaysInItsFolder() throws IOException {
    String wicked =
        "May 12, 2031\n\n# ../../..\\\\C:\\\\con \u202e/etc/passwd\0 & rm\n\nThey met.\n";
    for (String title :
        List.of("../../../etc/passwd", "..", "C:\\con", "a\u202eb/c", "x".repeat(500), "共同声明")) {
      String body =
          wicked.replaceAll("# .*", "# " + title.replace("\\", "\\\\\\\\")).replace("\0", "");
      try (TestServer server = new TestServer(text(body))) {
        Run run = run(server.url("/x"), "--update");
        assertThat(run.status()).as(title).isZero();
        Path file = Path.of(run.out().strip());
        assertThat(file.getParent()).isEqualTo(root.resolve("north"));
        assertThat(file.getFileName().toString())
            .matches("2031-05-12(-[\\p{L}\\p{N}-]+)?\\.md")
            .satisfies(
                name -> assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(160));
      }
    }
  }

  @Test
  void aNameThatLeadsElsewhereIsNotTakenFromTheCommandLine() throws IOException {
    for (String name : List.of("../x", "..", "a/b", "con", "COM1", "", "a b", "x".repeat(151))) {
      assertThat(run("https://example.org/", "--id=" + name).err())
          .as(name)
          .contains(
              "\"" + name + "\" is no id of a statement; expected letters, digits and dashes");
      Run series = WebRun.of("import", "x.md", "--series=" + name, "--statements", root.toString());
      assertThat(series.err())
          .contains("\"" + name + "\" is no name of a series; expected letters, digits and dashes");
      assertThat(series.status()).isEqualTo(2);
    }
    assertThat(files()).isEmpty();
  }

  @Test
  void nothingIsWrittenOfWhatIsRefused() throws IOException {
    String big = "They met. ".repeat(100_000);
    TestServer.Page answer =
        (request, out) -> {
          String path = request.substring(4, request.indexOf(' ', 4));
          switch (path) {
            case "/endless" -> {
              out.write(head("200 OK", "Content-Type: text/plain\r\n"));
              while (true) {
                out.write(big.getBytes(StandardCharsets.US_ASCII));
              }
            }
            case "/lie" -> out.write(head("200 OK", "Content-Length: 10737418240\r\n"));
            case "/loop" -> page("301 Moved", "Location: /loop\r\n", "").answer(request, out);
            case "/away" ->
                page("302 Found", "Location: file:///etc/passwd\r\n", "").answer(request, out);
            case "/binary" -> page("200 OK", "", "\0\1\2").answer(request, out);
            case "/empty" -> page("200 OK", "", " \n").answer(request, out);
            case "/image" ->
                page("200 OK", "Content-Type: image/png\r\n", "x").answer(request, out);
            default -> page("200 OK", "", "no date here").answer(request, out);
          }
        };
    try (TestServer server = new TestServer(answer)) {
      refused(server, "/endless", "is longer than 20971520 bytes; no statement is; not fetched");
      refused(server, "/lie", "is longer than 20971520 bytes; no statement is; not fetched");
      refused(server, "/loop", "leads on more than 5 times");
      refused(server, "/binary", "binary file; expected text in UTF-8");
      refused(server, "/empty", "file is empty; expected a statement");
      refused(server, "/image", "is image/png; expected a web page, a PDF or text");
      refused(server, "/x", "no date found; give it with --date yyyy-mm-dd");
      assertThat(run(server.url("/away")).err())
          .isEqualTo(
              "clausediff: "
                  + server.url("/away")
                  + " (redirected from here): no address that is fetched; expected https://…\n");
      assertThat(files()).isEmpty();
    }
  }

  private void refused(TestServer server, String path, String message) {
    Run run = run(server.url(path));
    assertThat(run.err()).isEqualTo("clausediff: " + server.url(path) + ": " + message + "\n");
    assertThat(run.out()).isEmpty();
    assertThat(run.status()).isEqualTo(2);
  }

  @Test
  void withoutItsFlagsNoServerHereIsAsked() throws IOException {
    try (TestServer server = new TestServer(text(TEXT))) {
      String[] args = {
        "import", server.url("/x"), "--series", "north", "--statements", root.toString()
      };
      assertThat(WebRun.strict(args).err())
          .isEqualTo(
              "clausediff: "
                  + server.url("/x")
                  + ": http can be read and changed on its way; --allow-http allows it\n");
      args[1] = "https://127.0.0.1/x";
      assertThat(WebRun.strict(args).err())
          .isEqualTo(
              "clausediff: https://127.0.0.1/x: leads to 127.0.0.1, which is no public address;"
                  + " --allow-private allows it\n");
      assertThat(server.requests()).isEmpty();
      assertThat(files()).isEmpty();
    }
  }

  @Test
  void aDamagedLogOfFetchesIsAsGoodAsNone() throws IOException {
    Files.createDirectories(root.resolve("north"));
    for (String log : List.of("", "nonsense", "clausediff-fetch/1\nx\ty\n", "\0\1")) {
      Files.writeString(root.resolve("north/.clausediff-fetch"), log);
      try (TestServer server = new TestServer(text(TEXT))) {
        assertThat(run(server.url("/x")).status()).isZero();
      }
    }
  }
}
