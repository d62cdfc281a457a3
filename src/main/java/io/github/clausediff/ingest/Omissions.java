package io.github.clausediff.ingest;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what is left out, in the order of the source; neighbours with one reason are one. */
final class Omissions {

  private final List<Omission> done = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private @Nullable Reason reason;

  void add(Reason why, String part) {
    if (why != reason) {
      close();
      reason = why;
    }
    text.append(part);
  }

  /** Words on both sides are no one word. */
  void gap() {
    text.append(' ');
  }

  /** What follows is another part. */
  void close() {
    String folded = Inline.fold(text.toString());
    if (reason != null && Words.count(folded) > 0) {
      done.add(new Omission(reason, folded));
    }
    text.setLength(0);
    reason = null;
  }

  List<Omission> list() {
    close();
    return List.copyOf(done);
  }
}
