package io.github.clausediff.ingest;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.ResponseInfo;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;

/**
 * One request and its answer. Nothing is sent but what is needed: no cookie, no name, no referrer.
 * No redirect is followed, and no body is read that is not wanted.
 */
final class Exchange {

  private final HttpClient client;
  private final Limits limits;
  private final String agent;

  /**
   * With a client that follows nothing.
   *
   * @param agent as the program calls itself
   */
  Exchange(HttpClient client, Limits limits, String agent) {
    this.client = client;
    this.limits = limits;
    this.agent = agent;
  }

  /**
   * Asks for a document.
   *
   * @param known of the version at hand
   * @param left time for it; the connection is given up behind it
   * @throws Refusal if what comes is not wanted
   * @throws IOException if nothing comes, or not all
   */
  Answer ask(WebAddress address, Validators known, Duration left)
      throws IOException, TimeoutException {
    CompletableFuture<HttpResponse<byte[]>> pending =
        client.sendAsync(request(address, known, left), this::body);
    HttpResponse<byte[]> response = Waiting.on(pending, left);
    String coding = response.headers().firstValue("Content-Encoding").orElse("");
    byte[] body =
        response.statusCode() == 200
            ? ContentCoding.decode(response.body(), coding, limits.bytes())
            : response.body();
    return new Answer(response.statusCode(), response.headers(), body);
  }

  private HttpRequest request(WebAddress address, Validators known, Duration left) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address.uri())
            .timeout(left)
            .header("User-Agent", agent)
            .header("Accept", "text/html, application/pdf, text/plain;q=0.9, */*;q=0.5")
            .header("Accept-Encoding", "identity");
    if (!known.etag().isEmpty()) {
      request.header("If-None-Match", known.etag());
    }
    if (!known.lastModified().isEmpty()) {
      request.header("If-Modified-Since", known.lastModified());
    }
    return request.build();
  }

  private BodySubscriber<byte[]> body(ResponseInfo info) {
    if (info.statusCode() != 200) {
      return BoundedBody.none();
    }
    MediaType type = MediaType.of(info.headers().firstValue("Content-Type").orElse(""));
    if (!type.isRead()) {
      return BoundedBody.refused(
          new Refusal("is " + type.name(), "expected a web page, a PDF or text"));
    }
    if (announced(info) > limits.bytes()) {
      return BoundedBody.refused(Refusal.tooLong(limits.bytes()));
    }
    return BoundedBody.upTo(limits.bytes());
  }

  private static long announced(ResponseInfo info) {
    String length = info.headers().firstValue("Content-Length").orElse("");
    return length.matches("\\d{1,18}") ? Long.parseLong(length) : 0;
  }
}
