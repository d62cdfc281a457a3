package io.github.clausediff.report;

/**
 * Something to choose or to name: an id for the script and the style, words for people.
 *
 * @param id as in JSON
 * @param word in the language of the page
 * @param note more about it, or an empty string
 */
record Label(String id, String word, String note) implements View {

  @Override
  public Object get(String name) {
    return switch (name) {
      case "id" -> id;
      case "word" -> word;
      case "note" -> note;
      case "noted" -> !note.isEmpty();
      default -> throw View.unknown(name);
    };
  }
}
