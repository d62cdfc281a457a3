package io.github.clausediff.history;

import io.github.clausediff.statement.Metadata;
import java.util.List;

/**
 * What sort of document a statement is, as far as following a commitment goes: an overview or a
 * fact sheet leaves lines out that the statement of the same day has.
 *
 * @param word as in the front matter, or "statement" where nothing tells
 * @param brief whether it is a digest of another document
 */
public record DocumentKind(String word, boolean brief) {

  private static final List<String> BRIEF = List.of("overview", "fact-sheet");

  static DocumentKind of(Metadata metadata) {
    String word = metadata.kind().orElse("statement");
    return new DocumentKind(word, BRIEF.contains(word));
  }

  /** In a sentence: "fact sheet". */
  public String name() {
    return word.replace('-', ' ');
  }

  /** Whether a line of a document of another kind may be missing here and mean nothing. */
  public boolean mayLeaveOut(DocumentKind other) {
    return brief && !word.equals(other.word());
  }
}
