package io.github.clausediff.ingest;

import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;

/** The time that is left for a document. Pauses do not count: the program makes them itself. */
final class Budget {

  private final AtomicLong nanos;

  Budget(Duration whole) {
    this.nanos = new AtomicLong(whole.toNanos());
  }

  /** More than nothing. */
  Duration left() throws TimeoutException {
    long left = nanos.get();
    if (left <= 0) {
      throw new TimeoutException();
    }
    return Duration.ofNanos(left);
  }

  /** Takes away the time since a reading of {@link System#nanoTime}. */
  void spentSince(long start) {
    nanos.addAndGet(start - System.nanoTime());
  }
}
