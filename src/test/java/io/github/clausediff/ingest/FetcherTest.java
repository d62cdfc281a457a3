package io.github.clausediff.ingest;

import static io.github.clausediff.ingest.TestServer.head;
import static io.github.clausediff.ingest.TestServer.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.clausediff.text.InputException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a fetcher takes, how it asks, and every way in which a server may mean harm. */
class FetcherTest {

  private static final Allowed LOOPBACK = new Allowed(true, true);
  private static final int MEGABYTE = 1 << 20;

  /** Small and short, so that a test sees the bounds. */
  private static final Limits SMALL =
      new Limits(
          MEGABYTE, Duration.ofSeconds(20), 5, 3, Duration.ofSeconds(2), Duration.ofSeconds(60));

  private final Waits waits = new Waits();

  /** Time that passes only when somebody waits for it. */
  private static final class Waits implements Pace {
    private final List<Long> seconds = new ArrayList<>();

    @Override
    public Instant now() {
      return Instant.parse("2031-05-12T00:00:00Z")
          .plusSeconds(seconds.stream().mapToLong(s -> s).sum());
    }

    @Override
    public void pause(Duration duration) {
      seconds.add(duration.toSeconds());
    }
  }

  private Fetcher fetcher(Limits limits) {
    Network network = new Network(host -> List.of(InetAddress.getAllByName(host)), waits, null);
    return new Fetcher("clausediff/test", LOOPBACK, limits, network);
  }

  private Fetched fetch(TestServer server, String path) {
    return fetcher(SMALL).fetch(server.url(path), Validators.NONE).orElseThrow();
  }

  private void refused(TestServer server, String path, String message) {
    assertThatThrownBy(() -> fetch(server, path))
        .isInstanceOf(InputException.class)
        .hasMessage(server.url(path) + ": " + message);
  }

  @Test
  void aPageIsTakenWithItsTypeItsAddressAndItsValidators() throws IOException {
    String headers =
        String.join(
            "\r\n",
            "Content-Type: text/html; charset=\"Shift_JIS\"",
            "ETag: \"v1\"",
            "Last-Modified: Mon, 12 May 2031 00:00:00 GMT",
            "");
    try (TestServer server = new TestServer(page("200 OK", headers, "<p>They met."))) {
      Fetched page = fetch(server, "/a%20b?c=d&e#part");

      assertThat(new String(page.bytes(), StandardCharsets.UTF_8)).isEqualTo("<p>They met.");
      assertThat(page.contentType()).isEqualTo("text/html; charset=\"Shift_JIS\"");
      assertThat(page.address()).hasToString(server.url("/a%20b?c=d&e"));
      assertThat(page.validators())
          .isEqualTo(new Validators("\"v1\"", "Mon, 12 May 2031 00:00:00 GMT"));
    }
  }

  @Test
  void nothingIsSentButWhatIsNeeded() throws IOException {
    try (TestServer server = new TestServer(page("200 OK", "Set-Cookie: a=b\r\n", "They met."))) {
      Fetcher fetcher = fetcher(SMALL);
      fetcher.fetch(server.url("/x"), Validators.NONE);
      fetcher.fetch(server.url("/x"), Validators.NONE);

      assertThat(server.requests()).hasSize(2);
      assertThat(server.requests().get(1).lines().map(line -> line.replaceFirst("\\d+$", "…")))
          .containsExactlyInAnyOrder(
              "GET /x HTTP/1.…",
              "Content-Length: …",
              "Host: 127.0.0.1:…",
              "User-Agent: clausediff/test",
              "Accept: text/html, application/pdf, text/plain;q=0.9, */*;q=0.…",
              "Accept-Encoding: identity");
    }
  }

  @Test
  void aVersionThatIsKnownIsNotSentAgain() throws IOException {
    try (TestServer server = new TestServer(page("304 Not Modified", "", ""))) {
      Validators known = new Validators("\"v1\"", "Mon, 12 May 2031 00:00:00 GMT");
      assertThat(fetcher(SMALL).fetch(server.url("/x"), known)).isEmpty();
      assertThat(server.requests().get(0))
          .contains("If-None-Match: \"v1\"\n")
          .contains("If-Modified-Since: Mon, 12 May 2031 00:00:00 GMT\n");
      refused(server, "/x", "the host answers 304");
    }
  }

  @Test
  void validatorsThatCannotBeSentBackAreForgotten() {
    assertThat(new Validators("\"a\"\r\nCookie: b", "\"" + "x".repeat(300) + "\""))
        .isEqualTo(Validators.NONE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ftp://example.org/x|no address that is fetched; expected https://…",
        "file:///etc/passwd|no address that is fetched; expected https://…",
        "jar:https://example.org/x!/y|no address that is fetched; expected https://…",
        "http://example.org/x|http can be read and changed on its way; --allow-http allows it",
        "https://user:word@example.org/|holds a user's name; expected an address without one",
        "https://example.org:8443/|port 8443 is not asked; --allow-private allows any port",
        "https:///x|names no host; expected https://host/…, in ASCII letters",
        "https:x|names no host; expected https://host/…, in ASCII letters",
        "https://ministère.example/|names no host; expected https://host/…, in ASCII letters",
        "https://2130706433/|leads to 127.0.0.1, which is no public address;"
            + " --allow-private allows it",
        "https://0x7f.0.0.1/|names no host; expected https://host/…, in ASCII letters",
        "https://a^b/|no address of the web; expected https://…",
      })
  void anAddressThatMayNotBeAskedIsRefusedBeforeAnythingIsSent(String address, String message) {
    assertThatThrownBy(() -> strict(Map.of()).fetch(address, Validators.NONE))
        .isInstanceOf(InputException.class)
        .hasMessage(address + ": " + message);
  }

  /** Allows nothing; hosts lead where {@code hosts} says. */
  private Fetcher strict(Map<String, List<String>> hosts) {
    Resolver resolver =
        host -> {
          List<InetAddress> all = new ArrayList<>();
          for (String address : hosts.getOrDefault(host, List.of(host))) {
            all.add(InetAddress.getByName(address));
          }
          return all;
        };
    return new Fetcher(
        "clausediff/test", Allowed.NOTHING, SMALL, new Network(resolver, waits, null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.0.0.0",
        "10.1.2.3",
        "100.64.0.1",
        "127.0.0.1",
        "127.255.0.9",
        "169.254.169.254",
        "172.16.0.1",
        "172.31.255.255",
        "192.168.1.1",
        "198.18.0.1",
        "224.0.0.1",
        "255.255.255.255",
        "[::]",
        "[::1]",
        "[::ffff:10.0.0.1]",
        "[::10.0.0.1]",
        "[fe80::1]",
        "[fc00::1]",
        "[fd12:3456::1]",
        "[ff02::1]",
        "[2001:db8::1]",
        "[2002:0a00:0001::1]",
        "[64:ff9b::10.0.0.1]",
        "[2001:0:4136:e378:8000:63bf:3fff:fdd2]"
      })
  void anAddressThatIsNotPublicIsRefused(String host) throws IOException {
    String shown = InetAddress.getByName(host).getHostAddress();
    assertThatThrownBy(() -> strict(Map.of()).fetch("https://" + host + "/", Validators.NONE))
        .hasMessage(
            "https://"
                + host
                + "/: leads to "
                + shown
                + ", which is no public address; --allow-private allows it");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.1.1.1",
        "172.15.0.1",
        "172.32.0.1",
        "100.63.0.1",
        "100.128.0.1",
        "169.253.0.1",
        "2400:cb00::1",
        "2a00::1",
        "64:ff9b::1.1.1.1"
      })
  void neighboursOfWhatIsNotPublicArePublic(String address) throws IOException {
    assertThat(PublicNetworks.hold(InetAddress.getByName(address))).isTrue();
  }

  @Test
  void aHostIsRefusedIfOneOfItsAddressesIsNotPublic() {
    Fetcher fetcher = strict(Map.of("ministry.example", List.of("1.1.1.1", "192.168.0.1")));
    assertThatThrownBy(() -> fetcher.fetch("https://ministry.example/x", Validators.NONE))
        .hasMessage(
            "https://ministry.example/x: leads to 192.168.0.1, which is no public address;"
                + " --allow-private allows it");
  }

  @Test
  void redirectsAreFollowedAndTheLastAddressIsTheSource() throws IOException {
    TestServer.Page two =
        (request, out) ->
            (request.startsWith("GET /from ")
                    ? page("302 Found", "Location: /to/it?a b\r\n", "")
                    : page("200 OK", "Content-Type: text/plain\r\n", "They met."))
                .answer(request, out);
    try (TestServer server = new TestServer(two)) {
      assertThat(fetch(server, "/from").address()).hasToString(server.url("/to/it?a%20b"));
      assertThat(waits.seconds).containsExactly(2L);
    }
  }

  @Test
  void anEndlessRedirectIsGivenUp() throws IOException {
    try (TestServer server = new TestServer(page("301 Moved", "Location: /x\r\n", ""))) {
      refused(server, "/x", "leads on more than 5 times");
      assertThat(server.requests()).hasSize(6);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ftp://example.org/|no address that is fetched; expected https://…",
        "file:///etc/passwd|no address that is fetched; expected https://…",
        "//user@example.org/|holds a user's name; expected an address without one",
        "http://[|no address of the web; expected https://…",
      })
  void aRedirectIsUnderTheSameRules(String location, String message) throws IOException {
    try (TestServer server =
        new TestServer(page("302 Found", "Location: " + location + "\r\n", ""))) {
      assertThatThrownBy(() -> fetch(server, "/x"))
          .hasMessage(server.url("/x") + " (redirected from here): " + message);
      assertThat(server.requests()).hasSize(1);
    }
  }

  @Test
  void aRedirectToHttpNeedsItsFlagAndOneToAPrivateNetworkToo() {
    WebAddress at = WebAddress.of("https://example.org/x", Allowed.NOTHING, "");
    assertThatThrownBy(() -> at.redirected("http://example.org/x", Allowed.NOTHING))
        .hasMessageContaining("http can be read and changed on its way; --allow-http allows it");
    WebAddress target = at.redirected("https://169.254.169.254/latest", Allowed.NOTHING);
    assertThatThrownBy(
            () ->
                target.checkNetwork(host -> List.of(InetAddress.getByName(host)), Allowed.NOTHING))
        .hasMessageContaining("leads to 169.254.169.254, which is no public address");
  }

  @Test
  void aBodyWithoutEndIsGivenUpAtTheLimit() throws IOException {
    try (TestServer server =
        new TestServer(
            (request, out) -> {
              out.write(head("200 OK", "Content-Type: text/plain\r\n"));
              forever(out, "They met. ".repeat(1000));
            })) {
      refused(server, "/x", "is longer than 1048576 bytes; no statement is; not fetched");
      assertThat(server.sent()).isLessThan(64L * MEGABYTE);
    }
  }

  private static void forever(OutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    while (true) {
      out.write(bytes);
    }
  }

  @Test
  void aBodyThatSaysThatItIsLongIsNotRead() throws IOException {
    try (TestServer server =
        new TestServer(
            (request, out) -> {
              out.write(head("200 OK", "Content-Length: 10737418240\r\n"));
              forever(out, "They met. ".repeat(1000));
            })) {
      refused(server, "/x", "is longer than 1048576 bytes; no statement is; not fetched");
      assertThat(server.sent()).isLessThan(64L * MEGABYTE);
    }
  }

  @Test
  void aBodyThatIsShorterThanItSaysIsNotTaken() throws IOException {
    try (TestServer server =
        new TestServer(
            (request, out) -> {
              out.write(head("200 OK", "Content-Length: 100\r\n"));
              out.write("They met.".getBytes(StandardCharsets.ISO_8859_1));
            })) {
      refused(server, "/x", "the answer is broken off, or none of HTTP; try again later");
    }
  }

  @Test
  void aBodyIsNotReadBeyondTheLengthThatItSays() throws IOException {
    try (TestServer server =
        new TestServer(
            (request, out) -> {
              out.write(head("200 OK", "Content-Length: 9\r\n"));
              forever(out, "They met.");
            })) {
      assertThat(fetch(server, "/x").bytes()).hasSize(9);
    }
  }

  @Test
  void tenGigabytesInAFewPackedOnesAreGivenUpAtTheLimit() throws IOException {
    byte[] member = gzip(new byte[MEGABYTE]);
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    while (bomb.size() < MEGABYTE - member.length) {
      bomb.writeBytes(member); // a megabyte for each thousand bytes
    }
    try (TestServer server = new TestServer(packed("gzip", bomb.toByteArray()))) {
      refused(server, "/x", "is longer than 1048576 bytes; no statement is; not fetched");
    }
  }

  private static TestServer.Page packed(String coding, byte[] bytes) {
    return (request, out) -> {
      out.write(head("200 OK", "Content-Encoding: " + coding + "\r\n"));
      out.write(bytes);
    };
  }

  private static byte[] gzip(byte[] plain) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(plain);
    }
    return packed.toByteArray();
  }

  @Test
  void whatIsPackedUnaskedIsUnpackedOrRefused() throws IOException {
    byte[] good = gzip("They met.".getBytes(StandardCharsets.UTF_8));
    try (TestServer server = new TestServer(packed("gzip", good))) {
      assertThat(new String(fetch(server, "/x").bytes(), StandardCharsets.UTF_8))
          .isEqualTo("They met.");
    }
    try (TestServer server = new TestServer(packed("gzip", Arrays.copyOf(good, good.length - 9)))) {
      refused(server, "/x", "is packed with gzip and damaged; fetch it again later");
    }
    try (TestServer server = new TestServer(packed("br", good))) {
      refused(server, "/x", "is packed in a way that was not asked for; expected gzip or none");
    }
  }

  @Test
  void aSlowDripAndAServerThatSaysNothingAreGivenUpInTime() throws IOException {
    Limits quick =
        new Limits(
            MEGABYTE, Duration.ofMillis(1500), 5, 3, Duration.ofSeconds(2), Duration.ofSeconds(60));
    TestServer.Page drip =
        (request, out) -> {
          if (request.startsWith("GET /drip ")) {
            out.write(head("200 OK", "Content-Type: text/plain\r\n"));
          }
          while (!request.startsWith("GET /silent ")) {
            out.write('x');
            out.flush();
            java.util.concurrent.locks.LockSupport.parkNanos(1_000_000);
          }
          java.util.concurrent.locks.LockSupport.park();
        };
    try (TestServer server = new TestServer(drip)) {
      for (String path : List.of("/drip", "/silent", "/head")) {
        assertThatThrownBy(() -> fetcher(quick).fetch(server.url(path), Validators.NONE))
            .hasMessage(server.url(path) + ": did not arrive within 1 seconds; try again later");
      }
    }
  }

  @Test
  void endlessHeadersAreGivenUp() throws IOException {
    try (TestServer server =
        new TestServer(
            (request, out) -> {
              out.write("HTTP/1.1 200 OK\r\n".getBytes(StandardCharsets.ISO_8859_1));
              forever(out, "X-Padding: " + "x".repeat(1000) + "\r\n");
            })) {
      refused(server, "/x", "the answer is broken off, or none of HTTP; try again later");
      assertThat(server.sent()).isLessThan(64L * MEGABYTE);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "hello\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\nx",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\nx\r\n"
      })
  void whatIsNoHttpIsRefused(String answer) throws IOException {
    try (TestServer server =
        new TestServer((request, out) -> out.write(answer.getBytes(StandardCharsets.ISO_8859_1)))) {
      refused(server, "/x", "the answer is broken off, or none of HTTP; try again later");
    }
  }

  @Test
  void whatIsNoDocumentIsNotRead() throws IOException {
    try (TestServer server =
        new TestServer(
            (request, out) -> {
              out.write(head("200 OK", "Content-Type: Video/MP4; x=y\r\n"));
              forever(out, "They met. ".repeat(1000));
            })) {
      refused(server, "/x", "is video/mp4; expected a web page, a PDF or text");
      assertThat(server.sent()).isLessThan(64L * MEGABYTE);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "404 Not Found|the host answers 404: there is nothing at this address",
        "403 Forbidden|the host answers 403: it does not give this to programs, or to anyone",
        "206 Partial Content|the host answers 206",
        "400 Bad|the host answers 400",
      })
  void whatIsNoSuccessIsSaidAndNotAskedAgain(String status, String message) throws IOException {
    try (TestServer server = new TestServer(page(status, "", "<p>Sorry."))) {
      refused(server, "/x", message);
      assertThat(server.requests()).hasSize(1);
    }
  }

  @Test
  void aHostThatFailsIsAskedAgainAfterGrowingPauses() throws IOException {
    try (TestServer server = new TestServer(page("503 Service Unavailable", "", ""))) {
      refused(server, "/x", "the host answers 503: it fails");
      assertThat(server.requests()).hasSize(3);
      assertThat(waits.seconds).containsExactly(2L, 4L);
    }
  }

  @Test
  void aHostIsAskedAgainWhenItSays() throws IOException {
    for (String when : List.of("17", "Mon, 12 May 2031 00:00:17 GMT")) {
      waits.seconds.clear();
      List<String> seen = new ArrayList<>();
      try (TestServer server =
          new TestServer(
              (request, out) -> {
                seen.add(request);
                (seen.size() == 1
                        ? page("429 Too Many", "Retry-After: " + when + "\r\n", "")
                        : page("200 OK", "", "They met."))
                    .answer(request, out);
              })) {
        assertThat(fetch(server, "/x").bytes()).hasSize(9);
        assertThat(waits.seconds).containsExactly(17L);
      }
    }
  }

  @Test
  void aHostThatWantsToBeLeftAloneForLongIs() throws IOException {
    try (TestServer server =
        new TestServer(page("429 Too Many", "Retry-After: 999999999\r\n", ""))) {
      refused(
          server,
          "/x",
          "the host answers 429 and wants to be left alone; try again in 999999999 seconds");
      assertThat(server.requests()).hasSize(1);
      assertThat(waits.seconds).isEmpty();
    }
  }

  @Test
  void aHostThatCannotBeConnectedToIsTriedAgainAndThenGivenUp() throws IOException {
    int port;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    String url = "http://127.0.0.1:" + port + "/";
    assertThatThrownBy(() -> fetcher(SMALL).fetch(url, Validators.NONE))
        .hasMessage(url + ": the host cannot be connected to; try again later");
    assertThat(waits.seconds).containsExactly(2L, 4L);
  }

  @Test
  void aHostThatIsNotFoundIsSaidToBe() {
    Resolver none =
        host -> {
          throw new java.net.UnknownHostException(host);
        };
    Fetcher fetcher =
        new Fetcher("clausediff/test", Allowed.NOTHING, SMALL, new Network(none, waits, null));
    assertThatThrownBy(() -> fetcher.fetch("https://ministry.example/", Validators.NONE))
        .hasMessage("https://ministry.example/: the host is not found; is there a connection?");
  }

  @Test
  void betweenTwoRequestsToOneHostThereIsAPause() throws IOException {
    try (TestServer server = new TestServer(page("200 OK", "", "They met."))) {
      Fetcher fetcher = fetcher(SMALL);
      fetcher.fetch(server.url("/a"), Validators.NONE);
      fetcher.fetch(server.url("/b"), Validators.NONE);
      assertThat(waits.seconds).containsExactly(2L);
    }
  }
}
