package io.github.clausediff.ingest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Builds the paragraphs, headings and list items of a page, in order. */
final class Blocks {

  private static final int DEEPEST_LIST = 8;

  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final Glyphs glyphs = new Glyphs();
  private final Deque<String> indents = new ArrayDeque<>();
  private String pending = "";
  private int level;
  private int held;
  private boolean hasTitle;

  void text(String raw, boolean bold) {
    glyphs.append(raw, bold && level == 0);
  }

  /** Two breaks in a row end a paragraph. */
  void lineBreak() {
    if (level > 0 || held > 0) {
      glyphs.append(" ", false);
    } else if (glyphs.endsInBreak()) {
      flush();
    } else if (!glyphs.isBlank()) {
      glyphs.lineBreak();
    }
  }

  /** Ends a paragraph. */
  void flush() {
    if (held > 0) {
      glyphs.append(" ", false);
      return;
    }
    Inline text = glyphs.take();
    if (text.isBlank()) {
      return;
    }
    String indent = indents.isEmpty() ? "" : indents.peek();
    String lead = pending.isEmpty() ? indent : pending;
    paragraphs.add(Paragraph.of(level, lead, text));
    pending = "";
  }

  /** What follows is one paragraph, whatever blocks it has. */
  void hold() {
    held++;
  }

  void release() {
    held--;
    if (held == 0) {
      flush();
    }
  }

  void heading(int rank, boolean title) {
    hasTitle |= title;
    level = rank;
  }

  void endHeading() {
    flush();
    level = 0;
  }

  void openItem(ListMarks.Mark mark) {
    String indent = indents.isEmpty() ? "" : indents.peek();
    if (held > 0 || indents.size() >= DEEPEST_LIST) {
      indents.push(indent);
      return;
    }
    String lead = (pending.isEmpty() ? indent : pending) + mark.label() + " ";
    pending = lead;
    indents.push(mark.inMarkdown() ? " ".repeat(lead.length()) : indent);
  }

  void closeItem() {
    flush();
    indents.pop();
    pending = "";
  }

  /** With a title, every other heading stands below it. */
  List<Paragraph> paragraphs() {
    int title = hasTitle ? indexOfTitle() : -1;
    int highest = 2;
    for (int i = 0; i < paragraphs.size(); i++) {
      int rank = paragraphs.get(i).level();
      highest = rank > 0 && i != title ? Math.min(highest, rank) : highest;
    }
    List<Paragraph> shifted = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      Paragraph p = paragraphs.get(i);
      boolean moves = p.level() > 0 && i != title && title >= 0;
      shifted.add(moves ? p.withLevel(Math.min(p.level() + 2 - highest, 6)) : p);
    }
    return shifted;
  }

  private int indexOfTitle() {
    for (int i = 0; i < paragraphs.size(); i++) {
      if (paragraphs.get(i).level() == 1) {
        return i;
      }
    }
    return -1;
  }
}
