package io.github.clausediff.normal;

import io.github.clausediff.statement.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Normal forms as lines of text, one a clause: what is read in it, the rules that fired, and where
 * each token stands. A token is a letter for the way in which its normal form comes from what is
 * published, and numbers, each as one character. Reading them is faster than normalizing anew.
 */
public final class NormalText {

  private NormalText() {}

  /** Nothing where the lines would not give back the very forms. */
  public static Optional<String> write(List<NormalizedClause> forms) {
    StringBuilder text = new StringBuilder();
    for (NormalizedClause form : forms) {
      Reading reading = form.reading();
      for (List<String> words :
          List.of(reading.actors(), reading.acts(), reading.topics(), form.rules())) {
        text.append(String.join(",", words)).append('\t');
      }
      TokenText.write(form.tokens(), text);
      text.append('\n');
    }
    String lines = text.toString();
    List<Clause> clauses = forms.stream().map(NormalizedClause::clause).toList();
    return read(clauses, lines).filter(forms::equals).map(same -> lines);
  }

  /**
   * The normal forms of clauses, by lines that were written of them. Nothing where they do not fit.
   */
  public static Optional<List<NormalizedClause>> read(List<Clause> clauses, String lines) {
    List<NormalizedClause> forms = new ArrayList<>(clauses.size());
    int at = 0;
    try {
      for (Clause clause : clauses) {
        int end = lines.indexOf('\n', at);
        forms.add(form(clause, lines.substring(at, end)));
        at = end + 1;
      }
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      return Optional.empty();
    }
    return at == lines.length() ? Optional.of(forms) : Optional.empty();
  }

  private static NormalizedClause form(Clause clause, String line) {
    List<List<String>> words = new ArrayList<>();
    int at = 0;
    for (int k = 0; k < 4; k++) {
      int tab = line.indexOf('\t', at);
      words.add(words(line.substring(at, tab)));
      at = tab + 1;
    }
    Reading reading = new Reading(words.get(0), words.get(1), words.get(2));
    return new NormalizedClause(
        clause, TokenText.read(clause.text(), line, at), words.get(3), reading);
  }

  private static List<String> words(String joined) {
    return joined.isEmpty() ? List.of() : List.of(joined.split(",", -1));
  }
}
