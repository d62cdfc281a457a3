package io.github.clausediff.text;

import java.util.List;

/** The months in English, in small letters. */
public final class Months {

  /** In their order. */
  public static final List<String> NAMES =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  /** Any of them, as an alternative in a regular expression. */
  public static final String ANY = String.join("|", NAMES);

  private Months() {}
}
