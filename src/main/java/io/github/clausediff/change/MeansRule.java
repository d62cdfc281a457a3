package io.github.clausediff.change;

import java.util.ArrayList;
import java.util.List;

/** The means behind a commitment are named. */
final class MeansRule implements EffectRule {

  private final Vocabulary vocabulary;

  MeansRule(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  @Override
  public RuleNote note() {
    return new RuleNote(
        "means",
        Direction.STRENGTH,
        "A commitment names nuclear arms, or the full range of means, where it did not.",
        new RuleNote.Pair(
            "The Tarskan side reaffirmed its commitment to defend Ollery.",
            "The Tarskan side reaffirmed its commitment to defend Ollery with every means at its"
                + " disposal, nuclear included."),
        new RuleNote.Pair(
            "The Tarskan side reaffirmed its commitment to defend Ollery, including nuclear.",
            "The Tarskan side reaffirmed its commitment to defend Ollery, nuclear included."),
        "Lists \"nuclear\" and \"full-range\": readings of texts on extended deterrence.");
  }

  @Override
  public List<Finding> gains(Difference difference) {
    Hits hits = new Hits(vocabulary, difference);
    List<Finding> found = new ArrayList<>();
    for (Hits.Hit hit : hits.of("nuclear")) {
      if (found.isEmpty() && difference.isRooted(hit.at()) && isMeans(difference.after(), hit)) {
        found.add(new Finding("", difference.after().text(hit.at(), hit.to())));
      }
    }
    found.addAll(hits.rooted("full-range"));
    return List.copyOf(found);
  }

  /** "Including nuclear" alone or nuclear arms, but not "including nuclear safeguards". */
  private boolean isMeans(Difference.Half half, Hits.Hit hit) {
    Side side = half.side();
    boolean more =
        hit.to() < side.size()
            && side.words().get(hit.to()).clause() == side.words().get(hit.at()).clause()
            && side.gap(hit.to()).text().isBlank();
    boolean noun = more && new Content(side).at(hit.to());
    return !noun || vocabulary.has("arms", side, hit.to());
  }
}
