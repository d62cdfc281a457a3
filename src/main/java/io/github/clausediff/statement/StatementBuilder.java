package io.github.clausediff.statement;

import io.github.clausediff.text.SourceText;
import io.github.clausediff.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Collects the parts of a statement while it is read, in reading order, and fills what lies between
 * them with furniture, so that the parts cover the file.
 */
final class StatementBuilder {

  private static final Position NONE = new Position(0, 0, 0, 0, new Span(0, 0));

  private final SourceText source;
  private final String id;
  private final ClauseSplitter splitter;
  private final List<Clause> clauses = new ArrayList<>();
  private final List<Part> parts = new ArrayList<>();
  private final LineIndex lines;

  StatementBuilder(SourceText source, String id, ClauseSplitter splitter) {
    this.source = source;
    this.id = id;
    this.splitter = splitter;
    this.lines = new LineIndex(source);
  }

  void frontMatter(int start, int end) {
    if (end > start) {
      part(Role.FRONT_MATTER, new Span(start, end));
    }
  }

  void part(Role role, Passage passage) {
    part(role, passage.span());
  }

  void part(Role role, Span span) {
    if (span.length() > 0) {
      parts.add(new Part(role, Passage.fold(span.of(source.text())), span));
    }
  }

  /** A paragraph of text: one or more sentences, each of one or more clauses. */
  void paragraph(Passage passage, List<String> section) {
    Position last = clauses.isEmpty() ? NONE : clauses.get(clauses.size() - 1).position();
    int sentence = last.sentence();
    for (List<Span> spans : splitter.split(passage.text())) {
      sentence++;
      for (Span span : spans) {
        Passage clause = passage.slice(span.start(), span.end());
        int ordinal = clauses.size() + 1;
        int line = lines.lineOf(clause.span().start());
        Position position =
            new Position(ordinal, last.paragraph() + 1, sentence, line, clause.span());
        clauses.add(new Clause(id + "/" + ordinal, clause.folded(), section, position));
      }
    }
  }

  List<Clause> clauses() {
    return List.copyOf(clauses);
  }

  /** Every part that is no clause, in reading order; nothing of the file is left out. */
  List<Part> other() {
    List<Part> all = new ArrayList<>(parts);
    int covered = 0;
    for (Span span : taken()) {
      if (span.start() < covered) {
        throw new IllegalStateException("overlap at " + source.locate(span.start()));
      }
      addGap(all, covered, span.start());
      covered = span.end();
    }
    addGap(all, covered, source.text().length());
    all.sort(Comparator.comparingInt(part -> part.span().start()));
    return all;
  }

  private void addGap(List<Part> all, int start, int end) {
    if (end > start) {
      Span gap = new Span(start, end);
      all.add(new Part(Role.FURNITURE, Passage.fold(gap.of(source.text())), gap));
    }
  }

  private List<Span> taken() {
    List<Span> taken = new ArrayList<>(parts.stream().map(Part::span).toList());
    clauses.forEach(clause -> taken.add(clause.position().span()));
    taken.sort(Comparator.comparingInt(Span::start));
    return taken;
  }
}
