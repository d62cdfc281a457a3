package io.github.clausediff.ingest;

import io.github.clausediff.text.InputException;
import io.github.clausediff.text.Location;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Optional;

/**
 * Fetches documents from the web: what is fetched, where from, how much and how long is bounded,
 * and every redirect is checked like a first address. No proxy, no cookie, no name is used.
 */
public final class Fetcher {

  private static final Duration CONNECT = Duration.ofSeconds(10);

  private final Allowed allowed;
  private final Limits limits;
  private final Courtesy courtesy;

  /**
   * Fetches what is allowed, within limits.
   *
   * @param agent as the program calls itself
   */
  public Fetcher(String agent, Allowed allowed, Limits limits, Network network) {
    this.allowed = allowed;
    this.limits = limits;
    Exchange exchange = new Exchange(client(network), limits, agent);
    this.courtesy = new Courtesy(exchange, network, allowed, limits);
  }

  private static HttpClient client(Network network) {
    HttpClient.Builder client =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .proxy(HttpClient.Builder.NO_PROXY)
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT);
    if (network.tlsOrNull() != null) {
      client.sslContext(network.tlsOrNull());
    }
    return client.build();
  }

  /**
   * Fetches a document; nothing if it is still the version that is known.
   *
   * @throws InputException if it may not be fetched, or cannot be
   */
  public Optional<Fetched> fetch(String address, Validators known) {
    WebAddress at = WebAddress.of(address, allowed, address);
    Budget budget = new Budget(limits.time());
    for (int redirects = 0; redirects <= limits.redirects(); redirects++) {
      Answer answer = courtesy.ask(at, known, budget);
      if (answer.location().isEmpty()) {
        return taken(at, answer, known);
      }
      at = at.redirected(answer.location().get(), allowed);
    }
    throw new InputException(
        Location.of(address), "leads on more than " + limits.redirects() + " times", "");
  }

  private static Optional<Fetched> taken(WebAddress at, Answer answer, Validators known) {
    if (answer.status() == 304 && !known.equals(Validators.NONE)) {
      return Optional.empty();
    }
    if (answer.status() != 200) {
      throw new InputException(
          Location.of(at.uri().toString()), "the host answers " + said(answer.status()), "");
    }
    String type = answer.header("Content-Type");
    return Optional.of(new Fetched(at.uri(), answer.body(), type, Validators.of(answer.headers())));
  }

  private static String said(int status) {
    return switch (status) {
      case 401, 403 -> status + ": it does not give this to programs, or to anyone";
      case 404, 410 -> status + ": there is nothing at this address";
      case 429 -> status + ": too many requests";
      default -> status >= 500 ? status + ": it fails" : status + "";
    };
  }
}
