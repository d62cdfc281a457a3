package io.github.clausediff.report;

/** How omissions and additions are put together, the weightiest first. */
enum Tier {
  /** With them a topic leaves or enters the whole text. */
  TOPIC("topic"),
  /** Attitudes, promises, and what else names a known topic. */
  PLAIN("plain"),
  /** Neither: descriptions, thanks, greetings. */
  LIGHT("light");

  private final String word;

  Tier(String word) {
    this.word = word;
  }

  /** The word in lower case. */
  @Override
  public String toString() {
    return word;
  }
}
