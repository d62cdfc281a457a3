package io.github.clausediff.statement;

import io.github.clausediff.text.Span;

/**
 * A heading or a paragraph, as Markdown sees it.
 *
 * @param passage its text; not blank
 * @param span all of it in the file, markup included
 * @param level 1–6 for a Markdown heading, 0 for a paragraph
 * @param item the list item it opens, or {@link ListMark#NONE}
 * @param depth number of lists it stands in
 */
record Block(Passage passage, Span span, int level, ListMark item, int depth) {

  /** Bullet or number in front of a list item. */
  record ListMark(String label, Span span) {
    static final ListMark NONE = new ListMark("", new Span(0, 0));

    boolean exists() {
      return !label.isEmpty();
    }
  }

  boolean isPlain() {
    return level == 0;
  }
}
