package io.github.clausediff.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewcomersTest {

  private static final Chronicle CHRONICLE =
      Chronicles.of(
          Chronicles.witness(2001, "They welcomed the Treaty of the Two Capes."),
          Chronicles.witness(2002, "They thanked the Tidal Survey Board (TSB) on March 3, 2002."),
          Chronicles.witness(
              2003, "They thanked the TSB and recalled the Treaty of the Two Capes."),
          Chronicles.witness(2004, "They thanked the Tidal Survey Board and the Reef Watch."));

  private static final Newcomers NEWCOMERS = new Newcomers(CHRONICLE);

  @ParameterizedTest
  @CsvSource({
    "They met Japan and the U.S.-Japan-Korea Forum., The Korea-Japan-U.S. Forum met.",
    "They renewed the Treaty of Mutual Repair., The U.S.-Japan Treaty of Mutual Repair holds.",
    "They read Article V of the Treaty of Repair., Article V of the U.S.-Japan Treaty of Repair holds.",
    "They joined the Tidal Survey Board (TSB)., Both thanked the TSB."
  })
  void aNameIsKnownInAnyOrderOfPartiesAndByItsAcronym(String earlier, String later) {
    Chronicle chronicle =
        Chronicles.of(
            Chronicles.witness(2001, earlier),
            Chronicles.witness(2002, "They spoke of seals."),
            Chronicles.witness(2003, later));

    assertThat(new Newcomers(chronicle).in(2)).extracting(FirstName::seen).containsOnly(0);
  }

  @Test
  void aNameIsFirstInTheDocumentsLoadedOrWasSeenBefore() {
    assertThat(NEWCOMERS.in(1))
        .extracting(FirstName::name, FirstName::seen)
        .containsExactly(tuple("Tidal Survey Board", -1));
    assertThat(NEWCOMERS.in(2))
        .extracting(FirstName::name, FirstName::seen)
        .contains(tuple("Treaty of the Two Capes", 0));
    assertThat(NEWCOMERS.in(3)).extracting(FirstName::name).containsExactly("Reef Watch");
  }
}
