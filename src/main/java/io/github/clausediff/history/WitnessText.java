package io.github.clausediff.history;

import io.github.clausediff.normal.NormalText;
import io.github.clausediff.statement.FileFacts;
import io.github.clausediff.statement.StatementText;
import io.github.clausediff.text.SourceText;
import java.util.Optional;

/** A statement with its normal forms as text: how long the first part is, and the two parts. */
final class WitnessText {

  private WitnessText() {}

  static Optional<String> write(Witness witness) {
    return StatementText.write(witness.statement())
        .flatMap(
            statement ->
                NormalText.write(witness.clauses())
                    .map(forms -> statement.length() + "\n" + statement + forms));
  }

  /** Nothing when the text does not fit the file. */
  static Optional<Witness> read(SourceText source, FileFacts known, String text) {
    try {
      int start = text.indexOf('\n') + 1;
      int middle = start + Integer.parseInt(text.substring(0, Math.max(0, start - 1)));
      String forms = text.substring(middle);
      return StatementText.read(source, known, text.substring(start, middle))
          .flatMap(
              statement ->
                  NormalText.read(statement.clauses(), forms)
                      .map(clauses -> new Witness(statement, clauses)));
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }
}
