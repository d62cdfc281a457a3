package io.github.clausediff.align;

/** One way of finding links. Matchers run in order; each sees what those before it joined. */
interface Matcher {

  /** As in {@link Evidence#matcher()}. */
  String name();

  void match(Scores scores, Groups groups);
}
