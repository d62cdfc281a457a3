package io.github.clausediff.ingest;

import io.github.clausediff.text.InputException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Waits for what happens elsewhere, not longer than a given time, and gives it up then. */
final class Waiting {

  private Waiting() {}

  static <T> T on(CompletableFuture<T> pending, Duration most)
      throws IOException, TimeoutException {
    try {
      return pending.get(most.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      throw failure(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    } finally {
      pending.cancel(true);
    }
  }

  private static IOException failure(ExecutionException e) {
    if (e.getCause() instanceof InputException input) {
      throw input;
    }
    for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
      if (cause instanceof Refusal refusal) {
        return refusal;
      }
    }
    return e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
  }
}
