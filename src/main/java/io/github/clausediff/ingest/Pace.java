package io.github.clausediff.ingest;

import java.time.Duration;
import java.time.Instant;

/** Time as far as requests wait for it. */
public interface Pace {

  /** Real time. */
  Pace REAL =
      new Pace() {
        @Override
        public Instant now() {
          return Instant.now();
        }

        @Override
        public void pause(Duration duration) throws InterruptedException {
          Thread.sleep(duration.toMillis());
        }
      };

  /** What it is by now. */
  Instant now();

  /** Lets a time go by; nothing for one that is over. */
  void pause(Duration duration) throws InterruptedException;
}
