package io.github.clausediff.report;

import io.github.clausediff.normal.NormalizedClause;
import io.github.clausediff.statement.Clause;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One statement in a map: where each of its clauses stands, from the top, in tenths of a unit.
 *
 * @param places by the ordinal of the clause
 * @param names sections by where they begin, from the top; those too close to the last are left out
 * @param height of the column
 */
record MapColumn(Map<Integer, Place> places, TreeMap<Integer, String> names, int height) {

  /** From where, and how high. */
  record Place(int top, int size) {}

  private static final int LEAST = 8;
  private static final int GAP = 60;
  private static final int NAME_HEIGHT = 200;
  private static final int LONGEST_NAME = 34;
  private static final int MOST = 16000;
  private static final int BASE = 1600;
  private static final int EACH = 40;

  /** Both columns of a comparison have one scale. */
  static MapColumn of(StatementView statement, ReportModel model) {
    long letters = Math.max(letters(model.earlier()), letters(model.later()));
    int clauses = Math.max(model.earlier().clauses().size(), model.later().clauses().size());
    long all = Math.min(MOST, BASE + (long) EACH * clauses);
    Map<Integer, Place> places = new HashMap<>();
    TreeMap<Integer, String> names = new TreeMap<>();
    Sections sections = Sections.of(clauses(statement));
    String section = "";
    int y = 0;
    for (Clause clause : clauses(statement)) {
      String name = sections.name(clause);
      if (!name.equals(section)) {
        y += places.isEmpty() ? 0 : GAP;
        name(names, y, name);
      }
      section = name;
      long size = all * 2 / 5 / clauses + all * 3 / 5 * clause.text().length() / letters;
      places.put(clause.position().ordinal(), new Place(y, (int) Math.max(LEAST, size - 6)));
      y += (int) Math.max(LEAST, size);
    }
    return new MapColumn(places, names, Math.max(y, GAP));
  }

  private static void name(TreeMap<Integer, String> names, int y, String name) {
    if (!name.isEmpty() && (names.isEmpty() || y - names.lastKey() >= NAME_HEIGHT)) {
      names.put(y, Excerpt.cut(Printable.of(name), LONGEST_NAME));
    }
  }

  private static List<Clause> clauses(StatementView statement) {
    return statement.clauses().stream().map(NormalizedClause::clause).toList();
  }

  private static long letters(StatementView statement) {
    return Math.max(1, clauses(statement).stream().mapToLong(c -> c.text().length()).sum());
  }

  Place at(Clause clause) {
    Place place = places.get(clause.position().ordinal());
    if (place == null) {
      throw new IllegalStateException("no place for " + clause.id());
    }
    return place;
  }
}
