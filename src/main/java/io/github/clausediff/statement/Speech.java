package io.github.clausediff.statement;

import io.github.clausediff.statement.ActLexicon.Act;
import io.github.clausediff.statement.ActLexicon.Form;
import io.github.clausediff.statement.SentenceWords.Word;
import java.util.Optional;
import java.util.Set;

/** Tells what the speakers do from what they only speak of. */
final class Speech {

  /** Verbs behind which a "will" tells what is to be expected. */
  private static final Set<String> OPINIONS =
      Set.of(
          "state",
          "note",
          "recognize",
          "acknowledge",
          "concur",
          "share",
          "express",
          "stress",
          "emphasize",
          "highlight",
          "underscore",
          "underline");

  private final ActFinder acts;

  Speech(ActFinder acts) {
    this.acts = acts;
  }

  /** "Which supports our ability": no act of the speakers. */
  static boolean isRelative(SentenceWords words, int i) {
    return i > 0 && words.get(i - 1).is("which", "who");
  }

  /** "Concurred that its policy seeks to": behind "that", something does it, no speaker. */
  boolean isReported(SentenceWords words, int i) {
    boolean singular = acts.at(words, i).filter(act -> act.form() == Form.SINGULAR).isPresent();
    return singular && words.hasBetween("that", -1, i);
  }

  /** "Held a candid exchange of views". */
  static boolean holdsExchange(SentenceWords words, int i) {
    boolean noun = words.get(i).is("exchange") && i + 1 < words.size() && words.get(i + 1).is("of");
    for (int k = i - 1; noun && k >= Math.max(0, i - 3); k--) {
      if (words.get(k).is("held", "hold", "had")) {
        return true;
      }
    }
    return false;
  }

  /** "Stated that the choices of this decade will be hard": what is said, not promised. */
  boolean isForecast(SentenceWords words, int will) {
    Word subject = words.get(words.skipAdverbsBack(will - 1));
    if (subject.isCapitalized() || subject.is("we", "they", "sides", "ministers", "leaders")) {
      return false;
    }
    for (int i = will - 1; i >= 0; i--) {
      Optional<Act> act = acts.at(words, i);
      if (act.isPresent() && acts.isFinite(words, i)) {
        return OPINIONS.contains(act.get().verb());
      }
    }
    return false;
  }
}
