package io.github.clausediff.report;

/**
 * Where a page stands in a site; every address is relative, and empty where there is no such page.
 *
 * @param series its name
 * @param index the page of the series
 * @param earlier the page of the earlier statement
 * @param later the page of the later statement
 * @param before the comparison before this one
 * @param after the comparison after this one
 */
public record Trail(
    String series, String index, String earlier, String later, String before, String after)
    implements View {

  /** A page on its own. */
  public static final Trail NONE = new Trail("", "", "", "", "", "");

  @Override
  public Object get(String name) {
    return switch (name) {
      case "series" -> series;
      case "index" -> index;
      case "inSite" -> !index.isEmpty();
      case "before" -> before;
      case "after" -> after;
      case "hasBefore" -> !before.isEmpty();
      case "hasAfter" -> !after.isEmpty();
      default -> throw View.unknown(name);
    };
  }
}
