package io.github.clausediff.ingest;

/**
 * One block of a document on its way to Markdown.
 *
 * @param level 1 to 6 for a heading, 0 for a paragraph
 * @param lead indent and mark of the list item that it opens or stands in, or an empty string
 * @param text never blank
 */
record Paragraph(int level, String lead, Inline text) {

  /** A paragraph that begins with a dash is an item of a list. */
  static Paragraph of(int level, String lead, Inline text) {
    boolean dash = level == 0 && text.text().startsWith("- ") && text.text().length() > 2;
    return dash
        ? new Paragraph(level, lead + "- ", text.slice(2, text.text().length()))
        : new Paragraph(level, lead, text);
  }

  Paragraph withText(Inline other) {
    return new Paragraph(level, lead, other);
  }

  Paragraph withLevel(int other) {
    return new Paragraph(other, lead, text);
  }

  int words() {
    return Words.count(text.plain());
  }

  String markdown() {
    if (level > 0) {
      return lead
          + "#".repeat(level)
          + " "
          + Escapes.inner(text.plain()).replaceFirst("(#+)$", "\\\\$1");
    }
    String indent = " ".repeat(lead.length());
    return lead + text.markdown().replace("\n", "\n" + indent);
  }
}
