package io.github.clausediff.report;

import io.github.clausediff.align.PairExplanation;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Why two clauses were linked, or were not, in a sentence. */
final class Reasons {

  private static final int DIGITS = 3;

  private Reasons() {}

  /** A number with three decimals. */
  static BigDecimal rounded(double number) {
    return BigDecimal.valueOf(number).setScale(DIGITS, RoundingMode.HALF_UP);
  }

  static String of(PairExplanation pair, double threshold) {
    String chance = "probability " + Wording.rounded(pair.probability()).toPlainString();
    String limit = Wording.rounded(threshold).toPlainString();
    return switch (pair.outcome()) {
      case PINNED -> "linked because a person put them together";
      case IDENTICAL -> "linked because they say the same, word for word";
      case LIKELY ->
          "linked because the model finds them likely: " + chance + ", " + limit + " is enough";
      case THROUGH_OTHERS ->
          "in one link, each through another clause of it; by themselves they would not be linked: "
              + chance
              + ", "
              + limit
              + " is enough";
      case GROWTH ->
          "linked because one of them explains what the rest of the link leaves unexplained, beside a"
              + " clause of it; by themselves they would not be linked: "
              + chance
              + ", "
              + limit
              + " is enough";
      case SEPARATED -> "not linked because a person keeps them apart";
      case NO_CANDIDATES ->
          "not linked because they share too little: neither is among the clauses most like the other";
      case UNLIKELY ->
          "not linked because the model finds them unlikely: "
              + chance
              + ", "
              + limit
              + " is needed";
      case TAKEN ->
          "not linked although likely ("
              + chance
              + "): one of them has its answer word for word, or"
              + " by a person's decision";
      case GUARDED ->
          "not linked although likely ("
              + chance
              + "): one link of both would hold clauses that are"
              + " unlikely to belong together";
    };
  }
}
