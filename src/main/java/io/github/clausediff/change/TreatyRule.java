package io.github.clausediff.change;

import java.util.List;

/** A promise is said to rest on a treaty. */
final class TreatyRule implements EffectRule {

  private static final String LIST = "treaties";

  private final Vocabulary vocabulary;

  TreatyRule(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  @Override
  public RuleNote note() {
    return new RuleNote(
        "treaty",
        Direction.STRENGTH,
        "A promise that stays is said to rest on a treaty, or on an article of one, where none was"
            + " named.",
        new RuleNote.Pair(
            "Tarsk reaffirmed its commitment to the defense of Ollery.",
            "Tarsk reaffirmed its commitment to the defense of Ollery under Article IV of the"
                + " Treaty."),
        new RuleNote.Pair(
            "Tarsk reaffirmed its commitment to the defense of Ollery.",
            "Tarsk reaffirmed its commitment to the defense of Ollery and welcomed the talks under"
                + " the Treaty."),
        "List \"treaties\": a treaty binds whoever promises under it.");
  }

  @Override
  public List<Finding> gains(Difference difference) {
    Difference.Half after = difference.after();
    if (new Instruments(difference.before(), vocabulary, LIST).areNamed()) {
      return List.of();
    }
    for (BasisPhrase phrase : BasisPhrase.in(after, vocabulary, LIST)) {
      if (isPromised(difference, phrase.from())) {
        return List.of(new Finding("", after.text(phrase.from(), end(after, phrase))));
      }
    }
    return List.of();
  }

  /** With the number of an article. */
  private static int end(Difference.Half half, BasisPhrase phrase) {
    boolean more = phrase.to() < half.side().size();
    boolean number =
        more && Instruments.NUMBER.matcher(half.text(phrase.to(), phrase.to() + 1)).matches();
    return number ? phrase.to() + 1 : phrase.to();
  }

  /** Whether a word stands under a promise that both sides make. */
  private static boolean isPromised(Difference difference, int word) {
    Stance above = difference.after().above(word);
    return difference.pairs().stream()
        .anyMatch(
            pair ->
                pair.later().equals(above)
                    && pair.later().isPromise()
                    && pair.earlier().isPromise());
  }
}
