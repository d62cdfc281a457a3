package io.github.clausediff.evaluate;

import io.github.clausediff.align.Alignment;
import io.github.clausediff.align.Link;
import io.github.clausediff.change.Effect;
import io.github.clausediff.change.EffectRules;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How often the effect that two readers gave a link is among those found, over the links of which
 * every clause was linked to one of the other side. Where the readers saw none, none may be found.
 *
 * @param byEffect for each word of the gold file, in alphabetical order
 */
public record EffectScores(Map<String, Score> byEffect) {

  /** Right answers among questions. */
  public record Score(int right, int of) {

    Score plus(boolean correct) {
      return new Score(right + (correct ? 1 : 0), of + 1);
    }

    /** 0..1; 0 where nothing was asked. */
    public double accuracy() {
      return of == 0 ? 0 : (double) right / of;
    }
  }

  public EffectScores {
    byEffect = new TreeMap<>(byEffect);
  }

  /** Over all effects of the gold file. */
  public Score all() {
    int right = byEffect.values().stream().mapToInt(Score::right).sum();
    return new Score(right, byEffect.values().stream().mapToInt(Score::of).sum());
  }

  /** Scores the alignments of the pairs of a file, in its order. */
  static EffectScores of(GoldFile file, List<Alignment> alignments, EffectRules rules) {
    Map<String, Score> scores = new TreeMap<>();
    for (int p = 0; p < alignments.size(); p++) {
      for (GoldEffect gold : file.pairs().get(p).effects()) {
        Found found = Found.of(gold.link(), alignments.get(p), rules);
        if (found.linked()) {
          Score score = scores.getOrDefault(gold.effect(), new Score(0, 0));
          scores.put(gold.effect(), score.plus(found.answers(gold.effect())));
        }
      }
    }
    return new EffectScores(scores);
  }

  /** The effects of the links that join the two sides of a gold link. */
  private record Found(TreeSet<String> effects, boolean linked) {

    static Found of(GoldLink gold, Alignment alignment, EffectRules rules) {
      TreeSet<String> effects = new TreeSet<>();
      TreeSet<Integer> earlier = new TreeSet<>(gold.earlier());
      TreeSet<Integer> later = new TreeSet<>(gold.later());
      for (Link link : alignment.links()) {
        GoldLink places = Evaluator.places(link);
        boolean joins =
            places.earlier().stream().anyMatch(gold.earlier()::contains)
                && places.later().stream().anyMatch(gold.later()::contains);
        if (joins) {
          places.earlier().forEach(earlier::remove);
          places.later().forEach(later::remove);
          rules.of(link).stream().map(Effect::type).forEach(effects::add);
        }
      }
      return new Found(effects, earlier.isEmpty() && later.isEmpty());
    }

    boolean answers(String effect) {
      return effect.equals(GoldEffect.NONE) ? effects.isEmpty() : effects.contains(effect);
    }
  }
}
