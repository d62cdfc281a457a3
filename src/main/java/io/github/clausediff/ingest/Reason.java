package io.github.clausediff.ingest;

/** Why a part of a source is left out of the statement. */
public enum Reason {
  /** Menus, bread crumbs, lists of links. */
  NAVIGATION("navigation"),
  /** What stands on every page of a site: its name, searches, buttons. */
  PAGE_HEADER("page header"),
  /** Addresses, notices of copyright, links to other parts of a site. */
  PAGE_FOOTER("page footer"),
  /** Other news, sharing, text beside the statement. */
  ASIDE("aside"),
  /** What a page says of the document: date, place, source. It stands in the front matter. */
  FRONT_MATTER("front matter"),
  /** A line that returns on the pages of a printed document. */
  RUNNING_HEAD("running head"),
  /** Number of a page. */
  PAGE_NUMBER("page number"),
  /** Text that no reader of the source sees. */
  HIDDEN("hidden");

  private final String word;

  Reason(String word) {
    this.word = word;
  }

  /** As printed. */
  @Override
  public String toString() {
    return word;
  }
}
