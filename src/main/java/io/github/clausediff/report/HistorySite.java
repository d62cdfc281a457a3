package io.github.clausediff.report;

import io.github.clausediff.history.Chronicle;
import io.github.clausediff.history.FirstHere;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The pages of the histories of a series: the matrix in several orders, a page for each lineage,
 * and what is first in each statement.
 */
public final class HistorySite {

  private static final String FOLDER = "history/";
  private static final String UP = "../";

  private final String series;
  private final Chronicle chronicle;
  private final List<LineageView> lineages;
  private final Words words;

  /**
   * Pages in the language of the words.
   *
   * @param series its name, for people
   * @param lineages those of several forms, in the order in which they begin
   */
  public HistorySite(String series, Chronicle chronicle, List<LineageView> lineages, Words words) {
    this.series = Printable.of(series);
    this.chronicle = chronicle;
    this.lineages = List.copyOf(lineages);
    this.words = words;
  }

  /** Every page; {@code first} has a list for each statement, oldest first. */
  public List<SitePage> pages(List<List<FirstHere>> first) {
    Trail trail = new Trail(series, UP + "index.html", "", "", "", "");
    List<SitePage> pages = new ArrayList<>();
    Shell matrix = new Shell("matrix", false);
    for (MatrixOrder order : MatrixOrder.values()) {
      MatrixPage page = new MatrixPage(chronicle, sorted(order), order, first, words);
      pages.add(new SitePage(FOLDER + order.path(), matrix.render(page.view(), trail, words)));
    }
    Shell lineage = new Shell("lineage", false);
    for (LineageView view : lineages) {
      HistoryModel model = new HistoryModel(view.history(), List.of(), List.of());
      View page = new LineagePage(view.heading(), model, false, words).view();
      pages.add(new SitePage(FOLDER + view.path(), lineage.render(page, trail, words)));
    }
    Shell firsts = new Shell("first", false);
    View page = new FirstPage(chronicle, first, words).view();
    pages.add(new SitePage(FOLDER + "first.html", firsts.render(page, trail, words)));
    return pages;
  }

  private List<LineageView> sorted(MatrixOrder order) {
    Comparator<LineageView> begin = Comparator.comparingInt(lineages::indexOf);
    Comparator<LineageView> by =
        switch (order) {
          case TOPIC -> Comparator.comparing(v -> v.topic().isEmpty() ? "\uffff" : v.topic());
          case BEGIN -> Comparator.comparingInt(v -> v.lineage().first().place());
          case RUN -> Comparator.comparingInt((LineageView v) -> -v.history().longestRun());
          case CHANGES -> Comparator.comparingLong((LineageView v) -> -v.changes());
        };
    return lineages.stream().sorted(by.thenComparing(begin)).toList();
  }
}
