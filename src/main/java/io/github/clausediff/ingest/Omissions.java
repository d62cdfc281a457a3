package io.github.clausediff.ingest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Collects what is left out, in the order of the source; neighbours with one reason are one. */
final class Omissions {

  private final List<Omission> done = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  /** Of the part that is being collected. */
  private final Deque<Reason> reason = new ArrayDeque<>();

  void add(Reason why, String part) {
    if (reason.peek() != why) {
      close();
      reason.push(why);
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
    if (!reason.isEmpty() && Words.count(folded) > 0) {
      done.add(new Omission(reason.pop(), folded));
    }
    text.setLength(0);
    reason.clear();
  }

  List<Omission> list() {
    close();
    return List.copyOf(done);
  }
}
