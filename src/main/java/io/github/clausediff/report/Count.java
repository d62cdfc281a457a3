package io.github.clausediff.report;

/**
 * A number with its word.
 *
 * @param id of the group
 * @param word in the language of the page
 * @param number of changes
 * @param target where they are; empty where there is nothing to go to
 */
record Count(String id, String word, long number, String target) implements View {

  @Override
  public Object get(String name) {
    return switch (name) {
      case "id" -> id;
      case "word" -> word;
      case "number" -> number;
      case "target" -> target;
      case "any" -> !target.isEmpty();
      default -> throw View.unknown(name);
    };
  }
}
