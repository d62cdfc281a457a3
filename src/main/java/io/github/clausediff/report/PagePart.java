package io.github.clausediff.report;

import java.util.List;

/**
 * A section of changes on a page.
 *
 * @param id its anchor
 * @param title heading
 * @param intro what it holds
 * @param changes in the order in which they are shown
 */
record PagePart(String id, String title, String intro, List<ChangeCard> changes) implements View {

  @Override
  public Object get(String name) {
    return switch (name) {
      case "id" -> id;
      case "title" -> title;
      case "style" -> "group " + id;
      case "intro" -> intro;
      case "listed" -> id.equals("unchanged");
      case "changes" -> changes;
      case "number" -> changes.size();
      default -> throw View.unknown(name);
    };
  }
}
