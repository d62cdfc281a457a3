package io.github.clausediff.cli;

import io.github.clausediff.ingest.Allowed;
import io.github.clausediff.ingest.Fetcher;
import io.github.clausediff.ingest.Limits;
import io.github.clausediff.ingest.Network;
import picocli.CommandLine.Option;

/** What may be fetched beyond {@code https} from public networks. */
final class FetchOptions {

  @Option(
      names = "--allow-http",
      description = "Fetch from http addresses, too, which anyone on the way can read and change.")
  private boolean http;

  @Option(
      names = "--allow-private",
      description = "Fetch from private and loopback networks, and from any port, too.")
  private boolean privateNetworks;

  Fetcher fetcher(Network network) {
    Allowed allowed = new Allowed(http, privateNetworks);
    return new Fetcher("clausediff/" + Version.number(), allowed, Limits.STANDARD, network);
  }
}
