package io.github.clausediff.evaluate;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Writes scores as JSON of schema {@code evaluation/1} or as a table for people. */
public final class EvaluationWriter {

  private static final int DIGITS = 4;

  private EvaluationWriter() {}

  /** {@code seconds} the aligning took, without reading the file. */
  public static String json(
      GoldFile file, Evaluation evaluation, EffectScores effects, double seconds) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("schema", "evaluation/1");
    root.put("name", file.name());
    root.put("pairs", file.pairs().size());
    root.put("seconds", rounded(seconds));
    put(root.putObject("pair"), evaluation.pair());
    put(root.putObject("changed"), evaluation.changed());
    put(root.putObject("group"), evaluation.group());
    ObjectNode classes = root.putObject("classes");
    for (ClauseClass value : ClauseClass.values()) {
      Tally tally = evaluation.of(value);
      put(classes.putObject(value.toString()), tally);
      ((ObjectNode) classes.get(value.toString())).put("gold", tally.gold());
    }
    put(root.putObject("effects"), effects);
    return root.toPrettyString().replace("\r\n", "\n") + "\n";
  }

  private static void put(ObjectNode node, Tally tally) {
    node.put("precision", rounded(tally.precision()));
    node.put("recall", rounded(tally.recall()));
    node.put("f1", rounded(tally.f1()));
  }

  private static void put(ObjectNode node, EffectScores effects) {
    put(node, effects.all());
    ObjectNode words = node.putObject("by_effect");
    effects.byEffect().forEach((word, score) -> put(words.putObject(word), score));
  }

  private static void put(ObjectNode node, EffectScores.Score score) {
    node.put("accuracy", rounded(score.accuracy()));
    node.put("of", score.of());
  }

  private static BigDecimal rounded(double value) {
    return BigDecimal.valueOf(value).setScale(DIGITS, RoundingMode.HALF_UP);
  }

  /** One line a measure: precision, recall, F1 and how many there are in the gold file. */
  public static String text(
      GoldFile file, Evaluation evaluation, EffectScores effects, double seconds) {
    StringBuilder text = new StringBuilder();
    String head = "%s: %d pairs, %.1f s%n%-10s %9s %9s %9s %6s%n".replace("%n", "\n");
    text.append(
        String.format(
            Locale.ROOT,
            head,
            file.name(),
            file.pairs().size(),
            seconds,
            "",
            "precision",
            "recall",
            "F1",
            "gold"));
    line(text, "pair", evaluation.pair());
    line(text, "changed", evaluation.changed());
    line(text, "group", evaluation.group());
    for (ClauseClass value : ClauseClass.values()) {
      line(text, value.toString(), evaluation.of(value));
    }
    effects(text, effects);
    return text.toString();
  }

  /** Nothing where the gold file names no effects. */
  private static void effects(StringBuilder text, EffectScores effects) {
    if (effects.all().of() > 0) {
      text.append(String.format(Locale.ROOT, "%-14s %9s %6s\n", "effects", "accuracy", "of"));
      effects.byEffect().forEach((word, score) -> score(text, word, score));
      score(text, "all", effects.all());
    }
  }

  private static void score(StringBuilder text, String word, EffectScores.Score score) {
    text.append(
        String.format(Locale.ROOT, "%-14s %9.3f %6d\n", word, score.accuracy(), score.of()));
  }

  private static void line(StringBuilder text, String name, Tally tally) {
    text.append(
        String.format(
            Locale.ROOT,
            "%-10s %9.3f %9.3f %9.3f %6d\n",
            name,
            tally.precision(),
            tally.recall(),
            tally.f1(),
            tally.gold()));
  }
}
