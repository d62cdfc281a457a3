package io.github.clausediff.cli;

import io.github.clausediff.normal.NormalizedClause;
import io.github.clausediff.text.InputException;
import io.github.clausediff.text.Location;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a user names a clause: {@code STATEMENT/NUMBER}.
 *
 * @param text as given
 * @param statement name of the statement
 * @param number 1-based, as in the clause's id
 */
record ClauseName(String text, String statement, int number) {

  private static final Pattern NAME = Pattern.compile("(.+)/(\\d{1,7})");

  static Optional<ClauseName> of(String text) {
    Matcher name = NAME.matcher(text);
    return name.matches()
        ? Optional.of(new ClauseName(text, name.group(1), Integer.parseInt(name.group(2))))
        : Optional.empty();
  }

  /**
   * The clause itself.
   *
   * @throws InputException if its statement has no clause of this number
   */
  NormalizedClause in(List<NormalizedClause> clauses) {
    if (number < 1 || number > clauses.size()) {
      throw new InputException(
          Location.of(text), "no such clause", "the statement has clauses 1 to " + clauses.size());
    }
    return clauses.get(number - 1);
  }
}
