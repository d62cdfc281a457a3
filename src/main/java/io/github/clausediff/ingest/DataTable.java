package io.github.clausediff.ingest;

import java.util.List;
import org.jsoup.nodes.Element;

/** Tells tables of data from tables that only lay a page out. */
final class DataTable {

  /** A cell with more words is a text, and its table a layout. */
  private static final int MOST_WORDS = 60;

  private DataTable() {}

  static boolean isData(Element table) {
    List<Element> rows = rows(table);
    long wide = rows.stream().filter(row -> row.childrenSize() > 1).count();
    return wide > 1
        && table.select("table").size() == 1
        && table.select("td, th").stream().allMatch(cell -> Words.count(cell.text()) <= MOST_WORDS);
  }

  static List<Element> rows(Element table) {
    return table.select("tr");
  }
}
