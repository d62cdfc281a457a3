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

  /** Rank of the heading that is being read; empty within a paragraph. */
  private final Deque<Integer> heading = new ArrayDeque<>();

  /** Mark of an item that has no text yet. */
  private final Deque<String> pending = new ArrayDeque<>();

  /** What is being read as one paragraph, whatever blocks it has. */
  private final Deque<Boolean> held = new ArrayDeque<>();

  /** Places of titles among the paragraphs. */
  private final List<Integer> titles = new ArrayList<>();

  void text(String raw, boolean bold) {
    glyphs.append(raw, bold && heading.isEmpty());
  }

  /** Two breaks in a row end a paragraph. */
  void lineBreak() {
    if (!heading.isEmpty() || !held.isEmpty()) {
      glyphs.append(" ", false);
    } else if (glyphs.endsInBreak()) {
      flush();
    } else if (!glyphs.isBlank()) {
      glyphs.lineBreak();
    }
  }

  /** Ends a paragraph. */
  void flush() {
    if (!held.isEmpty()) {
      glyphs.append(" ", false);
      return;
    }
    Inline text = glyphs.take();
    if (text.isBlank()) {
      return;
    }
    int level = heading.isEmpty() ? 0 : heading.peek();
    paragraphs.add(Paragraph.of(level, lead(), text));
    pending.clear();
  }

  /** What follows is one paragraph, whatever blocks it has. */
  void hold() {
    held.push(true);
  }

  void release() {
    held.pop();
    if (held.isEmpty()) {
      flush();
    }
  }

  void heading(int rank, boolean title) {
    if (title) {
      titles.add(paragraphs.size());
    }
    heading.push(rank);
  }

  void endHeading() {
    flush();
    heading.pop();
  }

  void openItem(ListMarks.Mark mark) {
    String indent = indents.isEmpty() ? "" : indents.peek();
    if (!held.isEmpty() || indents.size() >= DEEPEST_LIST) {
      indents.push(indent);
      return;
    }
    String lead = lead() + mark.label() + " ";
    pending.clear();
    pending.push(lead);
    indents.push(mark.inMarkdown() ? " ".repeat(lead.length()) : indent);
  }

  void closeItem() {
    flush();
    indents.pop();
    pending.clear();
  }

  /** With a title, every other heading stands below it. */
  List<Paragraph> paragraphs() {
    int title = titles.isEmpty() ? -1 : titles.get(0);
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

  private String lead() {
    String indent = indents.isEmpty() ? "" : indents.peek();
    return pending.isEmpty() ? indent : pending.peek();
  }
}
