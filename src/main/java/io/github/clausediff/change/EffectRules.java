package io.github.clausediff.change;

import io.github.clausediff.align.Link;
import io.github.clausediff.statement.Phrasebook;
import java.util.ArrayList;
import java.util.List;

/** The rules that say what a change does, in the order in which they are asked. */
public final class EffectRules {

  private final List<EffectRule> rules;
  private final StanceReader reader;

  /** {@code phrasebook}: what words weigh in the series compared. */
  public EffectRules(Phrasebook phrasebook) {
    Vocabulary words = new Vocabulary(phrasebook);
    this.reader = new StanceReader(words);
    ReversalRule reversals = new ReversalRule(words);
    this.rules =
        List.of(
            reversals,
            new LadderRule(LadderRule.ATTITUDE),
            new LadderRule(LadderRule.PROMISE),
            new LadderRule(LadderRule.REQUEST),
            new DegreeRule(),
            new ThoroughRule(),
            new WeightRule(words),
            new SeverityRule(words),
            new ImportanceRule(words),
            new OnlyRule(words),
            new HedgeRule(words),
            new UrgencyRule(words),
            new DeadlineRule(),
            new MeansRule(words),
            new TreatyRule(words),
            new MemberRule(words),
            new PlaceRule(words),
            new ResolutionRule(words),
            new ExtensionRule(words, reversals),
            new QuantityRule(),
            new CommitmentRule(),
            new ActorRule(),
            new DeliveryRule(words));
  }

  /** What is told of each rule, in order. */
  public List<RuleNote> notes() {
    return rules.stream().map(EffectRule::note).toList();
  }

  /** What a link with clauses on both sides does, rule by rule; no effect is named twice. */
  public List<Effect> of(Link link) {
    Difference difference = Difference.of(link, reader);
    Difference mirrored = difference.mirrored();
    boolean kept = isDelivered(difference) || isDelivered(mirrored);
    List<Effect> effects = new ArrayList<>();
    for (EffectRule rule : rules) {
      if (!rule.countsDetails() || !kept && difference.isAkin()) {
        both(rule, difference, mirrored, effects);
      }
    }
    return List.copyOf(effects);
  }

  /** Whether a promise of the earlier side was kept. */
  private boolean isDelivered(Difference difference) {
    return rules.stream()
        .filter(rule -> rule.note().direction() == Direction.DELIVERY)
        .anyMatch(rule -> !rule.gains(difference).isEmpty());
  }

  private static void both(
      EffectRule rule, Difference difference, Difference mirrored, List<Effect> effects) {
    Direction direction = rule.note().direction();
    String id = rule.note().id();
    rule.gains(difference).forEach(f -> add(effects, f.as(direction.gain(), id)));
    if (direction != Direction.ACTOR && !direction.loss().isEmpty()) {
      for (Finding finding : rule.gains(mirrored)) {
        add(effects, finding.mirrored().as(direction.loss(), id));
      }
    }
  }

  private static void add(List<Effect> effects, Effect effect) {
    if (effects.stream().noneMatch(effect::says)) {
      effects.add(effect);
    }
  }
}
