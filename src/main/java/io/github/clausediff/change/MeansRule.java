package io.github.clausediff.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The means behind a commitment are named. */
final class MeansRule implements EffectRule {

  /** Words of a noun phrase that name nothing: "nuclear and conventional", "nuclear included". */
  private static final Set<String> JOINTS = Set.of("and", "or", "conventional", "included");

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
    List<Finding> found = new ArrayList<>();
    boolean before = !arms(difference.mirrored()).isEmpty();
    for (Hits.Hit hit : before ? List.<Hits.Hit>of() : arms(difference)) {
      boolean pledged = isPledged(difference.after(), hit.at());
      if (found.isEmpty() && pledged && difference.isRooted(hit.at())) {
        found.add(new Finding("", difference.after().text(hit.at(), hit.to())));
      }
    }
    found.addAll(new Hits(vocabulary, difference).rooted("full-range"));
    return List.copyOf(found);
  }

  /** Whether a phrase on nuclear means of one's own stands at a word or begins right before it. */
  static boolean isSpokenOf(Difference.Half half, int word, Vocabulary vocabulary) {
    boolean here = vocabulary.has("nuclear", half.side(), word);
    boolean before = word > 0 && vocabulary.length("nuclear", half.side(), word - 1) > 2;
    return (here || before) && isPledged(half, word);
  }

  /** What is condemned of others, or asked of them, is no means of one's own. */
  private static boolean isPledged(Difference.Half half, int word) {
    Stance above = half.above(word);
    return above == null || above.on("attitudes").or(() -> above.on("requests")).isEmpty();
  }

  private List<Hits.Hit> arms(Difference difference) {
    return new Hits(vocabulary, difference)
        .all("nuclear").stream().filter(hit -> isMeans(difference.after().side(), hit)).toList();
  }

  /** "Including nuclear" alone or nuclear arms, but not "including nuclear safeguards". */
  private boolean isMeans(Side side, Hits.Hit hit) {
    int at = hit.at();
    while (at < hit.to() - 1 && !side.words().get(at).normal().equals("nuclear")) {
      at++;
    }
    boolean named = false;
    for (int i = at + 1; isOfPhrase(side, i); i++) {
      if (vocabulary.has("arms", side, i)) {
        return !isOfPhrase(side, i + 1) || !vocabulary.has("civil", side, i + 1);
      }
      if (vocabulary.has("civil", side, i)) {
        return false;
      }
      named |= !JOINTS.contains(side.words().get(i).normal());
    }
    return !named;
  }

  /** Whether a word still belongs to the noun phrase of the word in front. */
  private static boolean isOfPhrase(Side side, int at) {
    return at < side.size()
        && !side.opens(at)
        && side.gap(at).text().replace("-", "").isBlank()
        && (new Content(side).at(at) || JOINTS.contains(side.words().get(at).normal()));
  }
}
