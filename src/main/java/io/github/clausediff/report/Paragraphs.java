package io.github.clausediff.report;

/** Text for a terminal, wrapped and indented; what could steer the terminal becomes visible. */
final class Paragraphs {

  private static final int WIDTH = 96;
  private static final int LABEL = 48;
  private static final int NUMBER = 10;

  private final StringBuilder out = new StringBuilder();

  String text() {
    return out.toString();
  }

  /** A paragraph; an empty one is an empty line. */
  void line(int indent, String text) {
    String space = " ".repeat(indent);
    StringBuilder line = new StringBuilder(space);
    for (String word : Printable.of(text).split(" ", -1)) {
      if (line.length() > indent && line.length() + 1 + word.length() > WIDTH) {
        out.append(line).append('\n');
        line = new StringBuilder(space).append("  ");
      } else if (line.length() > indent) {
        line.append(' ');
      }
      line.append(word);
    }
    out.append(line.toString().stripTrailing()).append('\n');
  }

  /** A line that is to be copied, however long it is. */
  void whole(int indent, String text) {
    out.append(" ".repeat(indent)).append(Printable.of(text)).append('\n');
  }

  /** A row of a table: a label and three numbers, each in its column. */
  void row(String label, String one, String two, String three) {
    StringBuilder row = new StringBuilder("  ").append(Printable.of(label));
    row.append(" ".repeat(Math.max(1, LABEL - label.length())));
    for (String number : new String[] {one, two, three}) {
      row.append(" ".repeat(Math.max(0, NUMBER - number.length()))).append(number);
    }
    out.append(row).append('\n');
  }
}
