package io.github.clausediff.statement;

import io.github.clausediff.text.Japanese;
import io.github.clausediff.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Cuts the text of a paragraph into sentences, and each sentence into its clauses. */
final class ClauseSplitter {

  private final SentenceSplitter sentences = new SentenceSplitter(Abbreviations.load());
  private final CommitmentSplitter commitments;

  ClauseSplitter(ActLexicon acts) {
    this.commitments = new CommitmentSplitter(new ActFinder(acts));
  }

  /** Spans of the clauses, sentence by sentence; together they hold every character but spaces. */
  List<List<Span>> split(String paragraph) {
    List<List<Span>> clauses = new ArrayList<>();
    for (Span sentence : sentences.split(paragraph)) {
      List<Span> found = new ArrayList<>();
      int start = sentence.start();
      String text = sentence.of(paragraph);
      boolean japanese = Japanese.isIn(text);
      for (int cut : japanese ? JapaneseCommitments.cuts(text) : commitments.cuts(text)) {
        found.add(new Span(start, sentence.start() + cut));
        start = sentence.start() + cut;
      }
      found.add(new Span(start, sentence.end()));
      clauses.add(found);
    }
    return clauses;
  }
}
