package io.github.clausediff.report;

/**
 * Something of the later statement that the one before it in its series has not.
 *
 * @param clause id of the clause; an empty string for a named thing
 * @param text of the clause, or the name
 * @param seen date, or else id, of the document that had it last; an empty string where none loaded
 *     has it
 * @param statement id of that document, or an empty string
 */
public record SeenView(String clause, String text, String seen, String statement) {

  /** "first in the documents loaded", "last seen 2031-05-12". */
  String words() {
    return seen.isEmpty() ? "first in the documents loaded" : "last seen " + seen;
  }
}
