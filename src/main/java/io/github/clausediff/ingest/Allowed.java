package io.github.clausediff.ingest;

/**
 * What a user allows beyond encrypted requests to public networks.
 *
 * @param http addresses without encryption, too
 * @param privateNetworks loopback and other addresses that are not public, and any port, too
 */
public record Allowed(boolean http, boolean privateNetworks) {

  /** Nothing beyond. */
  public static final Allowed NOTHING = new Allowed(false, false);
}
