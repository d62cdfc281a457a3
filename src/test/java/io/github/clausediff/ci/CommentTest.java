package io.github.clausediff.ci;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The comment under a pull request, written to a server of the test's own. */
class CommentTest {

  private record Request(String line, String token, String body) {}

  private final List<Request> requests = new CopyOnWriteArrayList<>();
  private HttpServer server;
  private String comments = "[]";
  private int writing = 201;
  @TempDir private Path folder;

  @BeforeEach
  void listen() throws Exception {
    Assumptions.assumeTrue(Shell.has("bash", "curl", "jq"), "bash, curl and jq are needed");
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  @AfterEach
  void stopListening() {
    if (server != null) {
      server.stop(0);
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    requests.add(
        new Request(
            exchange.getRequestMethod() + " " + exchange.getRequestURI(),
            String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")),
            body));
    boolean reads = exchange.getRequestMethod().equals("GET");
    byte[] answer = (reads ? comments : "{}").getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(reads ? 200 : writing, answer.length);
    exchange.getResponseBody().write(answer);
    exchange.close();
  }

  private Shell.Done comment(String summary, String token, String number) throws Exception {
    Path file = Files.writeString(folder.resolve("summary.md"), summary);
    Map<String, String> variables = new LinkedHashMap<>();
    variables.put("SUMMARY", file.toString());
    variables.put("TOKEN", token);
    variables.put("PULL_REQUEST", number);
    variables.put("GITHUB_API_URL", "http://127.0.0.1:" + server.getAddress().getPort());
    variables.put("GITHUB_REPOSITORY", "some/repository");
    variables.put("no_proxy", "127.0.0.1");
    return new Shell(folder).run("'" + Shell.project() + "/src/ci/comment'", variables);
  }

  private static String text(Request request) throws IOException {
    return new ObjectMapper().readTree(request.body()).path("body").asText();
  }

  @Test
  void theFirstRunWritesAComment() throws Exception {
    Shell.Done done = comment("## clausediff: failed\n\n\"quoted\" $(x) `y`\n", "secret", "7");
    assertThat(done).isEqualTo(new Shell.Done(0, ""));
    assertThat(requests)
        .extracting(Request::line)
        .containsExactly(
            "GET /repos/some/repository/issues/7/comments?per_page=100&page=1",
            "POST /repos/some/repository/issues/7/comments");
    assertThat(requests).allMatch(request -> request.token().equals("Bearer secret"));
    assertThat(text(requests.get(1)))
        .isEqualTo("<!-- clausediff -->\n## clausediff: failed\n\n\"quoted\" $(x) `y`\n");
  }

  @Test
  void aLaterRunRewritesItAndNoOneElses() throws Exception {
    comments =
        "[{\"id\": 1, \"user\": {\"type\": \"User\"}, \"body\": \"<!-- clausediff --> mine\"},"
            + "{\"id\": 2, \"user\": {\"type\": \"Bot\"}, \"body\": \"else\"},"
            + "{\"id\": 3, \"user\": {\"type\": \"Bot\"}, \"body\": \"<!-- clausediff -->\\n\"}]";
    assertThat(comment("text\n", "secret", "7").status()).isZero();
    assertThat(requests.get(1).line()).isEqualTo("PATCH /repos/some/repository/issues/comments/3");
  }

  @Test
  void aTokenThatMayNotWriteIsANoticeAndNoFailure() throws Exception {
    writing = 403;
    Shell.Done done = comment("text\n", "secret", "7");
    assertThat(done.status()).isZero();
    assertThat(done.out())
        .endsWith("::notice title=clausediff::no comment: the token does not allow one\n")
        .doesNotContain("secret");
  }

  @Test
  void withoutATokenOrANumberNothingIsSent() throws Exception {
    assertThat(comment("text\n", "", "7").out())
        .isEqualTo("::notice title=clausediff::no comment: there is no token\n");
    assertThat(comment("text\n", "secret", "7/../8").out())
        .isEqualTo("::notice title=clausediff::no comment: this is no pull request\n");
    assertThat(requests).isEmpty();
  }

  @Test
  void aLongSummaryIsCutAtALine() throws Exception {
    comment("- 12345678 ü\n".repeat(9000), "secret", "7");
    assertThat(text(requests.get(1)))
        .endsWith("- 12345678 ü\n\nThe rest is in the summary of the job.\n")
        .hasSizeBetween(50_000, 60_100);
  }
}
