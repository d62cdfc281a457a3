package io.github.clausediff.change;

import java.util.List;

/** Resolutions are named as the measure of what both sides speak of. */
final class ResolutionRule implements EffectRule {

  private final Vocabulary vocabulary;

  ResolutionRule(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  @Override
  public RuleNote note() {
    return new RuleNote(
        "resolution",
        Direction.SCOPE,
        "What both sides speak of is to accord with resolutions, where none were named: whatever they"
            + " ask for is included.",
        new RuleNote.Pair(
            "They reaffirmed their commitment to the disarmament of Brannoch.",
            "They reaffirmed their commitment to the disarmament of Brannoch in accordance with the"
                + " resolutions of the League."),
        new RuleNote.Pair(
            "They urged Brannoch to fulfil its obligations under the resolutions of the League.",
            "They urged Brannoch to fulfil its obligations in accordance with the League's"
                + " resolutions."),
        "List \"resolutions\": a resolution says what is to be done.");
  }

  @Override
  public boolean countsDetails() {
    return true;
  }

  @Override
  public List<Finding> gains(Difference difference) {
    Difference.Half after = difference.after();
    if (new Instruments(difference.before(), vocabulary, "resolutions").areNamed()) {
      return List.of();
    }
    for (BasisPhrase phrase : BasisPhrase.in(after, vocabulary, "resolutions")) {
      if (after.above(phrase.from()) != null && difference.isRooted(phrase.from())) {
        return List.of(new Finding("", after.text(phrase.from(), phrase.to())));
      }
    }
    return List.of();
  }
}
