package io.github.clausediff.report;

import java.util.List;

/**
 * What a reader has to know before relying on a comparison, and where to look.
 *
 * @param text a sentence
 * @param places the changes it is about; none where it is about all of them
 */
record PageWarning(String text, List<Place> places) implements View {

  /**
   * A change to look at.
   *
   * @param target its address on the page
   * @param word how its later side begins
   * @param note both places, the earlier first, and what is claimed of it
   */
  record Place(String target, String word, String note) implements View {
    @Override
    public Object get(String name) {
      return switch (name) {
        case "target" -> target;
        case "word" -> word;
        case "note" -> note;
        default -> throw View.unknown(name);
      };
    }
  }

  @Override
  public Object get(String name) {
    return switch (name) {
      case "text" -> text;
      case "listed" -> !places.isEmpty();
      case "places" -> places;
      default -> throw View.unknown(name);
    };
  }
}
