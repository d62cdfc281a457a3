package io.github.clausediff.report;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.github.clausediff.align.PairExplanation;
import io.github.clausediff.normal.NormalizedClause;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * An entry of {@code links.yaml} to start from: the opposite of what the program decided on the
 * clauses. The reason is left to the person; without one the entry is refused.
 */
final class PinText {

  private PinText() {}

  static String of(ExplanationModel model) {
    if (model.pairs().isEmpty()) {
      return "";
    }
    List<PairExplanation> meant = asked(model);
    boolean linked = meant.stream().anyMatch(pair -> pair.outcome().linked());
    Set<NormalizedClause> clauses = new LinkedHashSet<>();
    meant.forEach(pair -> clauses.add(pair.earlier()));
    meant.forEach(pair -> clauses.add(pair.later()));
    StringBuilder out = new StringBuilder(linked ? "- separate:" : "- pair:");
    out.append("  # pair, separate or merge\n");
    for (NormalizedClause clause : clauses) {
      out.append("    ").append(clause.clause().id()).append(": ");
      out.append('"').append(quoted(clause.clause().text())).append("\"\n");
    }
    return out.append("  reason:  # why\n").append("  by:\n").append("  date:\n").toString();
  }

  /** All pairs of clauses that were asked for; of a clause alone, the best one. */
  private static List<PairExplanation> asked(ExplanationModel model) {
    Set<String> sides = new LinkedHashSet<>();
    model.clauses().forEach(asked -> sides.add(asked.side()));
    return new ArrayList<>(sides.size() == 2 ? model.pairs() : model.pairs().subList(0, 1));
  }

  private static String quoted(String text) {
    return new String(JsonStringEncoder.getInstance().quoteAsString(text));
  }
}
