package io.github.clausediff.ingest;

import java.time.Duration;

/**
 * How much of the network one document may cost.
 *
 * @param bytes most bytes of a document, before and after decompression
 * @param time for all its requests together, pauses between them not counted
 * @param redirects how many are followed
 * @param attempts how often one address is asked, the first time included
 * @param pause between two requests to one host, and before the second attempt; doubled before each
 *     further one
 * @param longestWait that a host may ask for
 */
public record Limits(
    int bytes, Duration time, int redirects, int attempts, Duration pause, Duration longestWait) {

  /**
   * The longest real statements have 140 KB as text and some megabytes as PDF; browsers follow 20
   * redirects, ministries' pages need one or two.
   */
  public static final Limits STANDARD =
      new Limits(
          20 << 20, Duration.ofSeconds(60), 5, 3, Duration.ofSeconds(2), Duration.ofSeconds(60));
}
