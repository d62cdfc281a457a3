package io.github.clausediff.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

class NewcomersTest {

  private static final Chronicle CHRONICLE =
      Chronicles.of(
          Chronicles.witness(2001, "They welcomed the Treaty of the Two Capes."),
          Chronicles.witness(2002, "They thanked the Tidal Survey Board (TSB) on March 3, 2002."),
          Chronicles.witness(
              2003, "They thanked the TSB and recalled the Treaty of the Two Capes."),
          Chronicles.witness(2004, "They thanked the Tidal Survey Board and the Reef Watch."));

  private static final Newcomers NEWCOMERS = new Newcomers(CHRONICLE);

  @Test
  void aNameIsFirstInTheDocumentsLoadedOrWasSeenBefore() {
    assertThat(NEWCOMERS.in(1))
        .extracting(FirstName::name, FirstName::seen)
        .containsExactly(tuple("Tidal Survey Board", ""));
    assertThat(NEWCOMERS.in(2))
        .extracting(FirstName::name, FirstName::seen)
        .contains(tuple("Treaty of the Two Capes", "2001-03-01"));
    assertThat(NEWCOMERS.in(3)).extracting(FirstName::name).containsExactly("Reef Watch");
  }
}
