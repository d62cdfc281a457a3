package io.github.clausediff.ingest;

import io.github.clausediff.text.InputException;
import io.github.clausediff.text.Location;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;

/**
 * Asks as a polite visitor does: one request at a time, a pause between two to the same host, and
 * again only where that may help, after the time that the host asks for or a growing one.
 */
final class Courtesy {

  private final Exchange exchange;
  private final Network network;
  private final Allowed allowed;
  private final Limits limits;
  private final Map<String, Instant> asked = new HashMap<>();

  Courtesy(Exchange exchange, Network network, Allowed allowed, Limits limits) {
    this.exchange = exchange;
    this.network = network;
    this.allowed = allowed;
    this.limits = limits;
  }

  /**
   * The answer of a host.
   *
   * @throws InputException if there is none, or none that is taken
   */
  Answer ask(WebAddress address, Validators known, Budget budget) {
    for (int attempt = 1; ; attempt++) {
      boolean last = attempt == limits.attempts();
      Optional<Answer> answer = attempt(address, known, budget, last);
      Duration wait = limits.pause().multipliedBy(1L << (attempt - 1));
      if (answer.isPresent()) {
        if (last || !answer.get().isPassing()) {
          return answer.get();
        }
        wait = longer(wait, askedFor(address, answer.get()));
      }
      pause(wait);
    }
  }

  private Duration askedFor(WebAddress address, Answer answer) {
    Duration wait = answer.retryAfter(network.pace().now()).orElse(Duration.ZERO);
    if (wait.compareTo(limits.longestWait()) > 0) {
      throw wrong(
          address,
          "the host answers " + answer.status() + " and wants to be left alone",
          "try again in " + wait.toSeconds() + " seconds");
    }
    return wait;
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? other : one;
  }

  /** Nothing if the host could not be connected to, and may be later. */
  private Optional<Answer> attempt(
      WebAddress address, Validators known, Budget budget, boolean last) {
    restBefore(address.host());
    try {
      return Optional.of(inTime(address, known, budget));
    } catch (ConnectException | HttpConnectTimeoutException e) {
      if (last) {
        throw wrong(address, "the host cannot be connected to", "try again later");
      }
      return Optional.empty();
    } catch (UnknownHostException e) {
      throw wrong(address, "the host is not found", "is there a connection?");
    } catch (TimeoutException | HttpTimeoutException e) {
      String time = limits.time().toSeconds() + " seconds";
      throw wrong(address, "did not arrive within " + time, "try again later");
    } catch (SSLException e) {
      throw wrong(address, "the host's certificate or encryption is not accepted", "");
    } catch (Refusal e) {
      throw e.at(address.uri());
    } catch (IOException e) {
      throw wrong(address, "the answer is broken off, or none of HTTP", "try again later");
    }
  }

  private Answer inTime(WebAddress address, Validators known, Budget budget)
      throws IOException, TimeoutException {
    long start = System.nanoTime();
    try {
      checkNetwork(address, budget.left());
      try {
        return exchange.ask(address, known, budget.left());
      } finally {
        asked.put(address.host(), network.pace().now());
      }
    } finally {
      budget.spentSince(start);
    }
  }

  /** Looking a name up takes its time, too, and cannot be broken off: it is left alone then. */
  private void checkNetwork(WebAddress address, Duration left)
      throws IOException, TimeoutException {
    CompletableFuture<Void> checked = new CompletableFuture<>();
    Thread thread =
        new Thread(
            () -> {
              try {
                address.checkNetwork(network.resolver(), allowed);
                checked.complete(null);
              } catch (IOException | RuntimeException e) {
                checked.completeExceptionally(e);
              }
            });
    thread.setDaemon(true);
    thread.start();
    Waiting.on(checked, left);
  }

  private void restBefore(String host) {
    Instant before = asked.get(host);
    if (before != null) {
      pause(Duration.between(network.pace().now(), before.plus(limits.pause())));
    }
  }

  private void pause(Duration duration) {
    if (duration.isNegative() || duration.isZero()) {
      return;
    }
    try {
      network.pace().pause(duration);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static InputException wrong(WebAddress address, String what, String expected) {
    return new InputException(Location.of(address.uri().toString()), what, expected);
  }
}
