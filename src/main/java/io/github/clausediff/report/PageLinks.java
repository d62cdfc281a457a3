package io.github.clausediff.report;

import io.github.clausediff.history.History;

/**
 * Addresses on the page of a history.
 *
 * @param history what it shows
 * @param alone whether there are no pages of statements beside it
 */
record PageLinks(History history, boolean alone) {

  /** The page of a statement, or where it stands on this page. */
  String statement(String id) {
    int place = 0;
    while (alone && !history.entries().get(place).witness().id().equals(id)) {
      place++;
    }
    return alone ? "#s-" + (place + 1) : "../" + SiteNames.statement(id);
  }

  /** A clause by its id, or the statement that it stands in. */
  String clause(String id) {
    int slash = id.lastIndexOf('/');
    String page = statement(id.substring(0, slash));
    return alone ? page : page + "#clause-" + id.substring(slash + 1);
  }
}
