package io.github.clausediff.align;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A clause as ids of stems. Its mass is the idf of its distinct stems. */
final class StemmedClause {

  /**
   * Mass below which a part between commas is joined with the next: a name or a lone "including"
   * says nothing. Two rare words of a statement of a hundred clauses weigh about this much.
   */
  private static final double SMALLEST_PHRASE = 8;

  /** In order, with repetitions. */
  final int[] sequence;

  /** Ascending, without repetitions. */
  final int[] distinct;

  /** Of its names and numbers, ascending, without repetitions. */
  final int[] names;

  final double mass;

  /** Whether it begins in the middle of a sentence. */
  final boolean carriesOn;

  /** Stems of each phrase, ascending, without repetitions. */
  final List<int[]> phrases;

  StemmedClause(Wording wording, Lexicon lexicon) {
    sequence = lexicon.ids(wording.stems());
    distinct = distinct(sequence);
    names = distinct(lexicon.ids(wording.names()));
    mass = mass(distinct, lexicon);
    carriesOn = wording.carriesOn();
    phrases = phrases(wording, lexicon);
  }

  private static List<int[]> phrases(Wording wording, Lexicon lexicon) {
    List<int[]> phrases = new ArrayList<>();
    List<String> phrase = new ArrayList<>();
    for (int i = 0; i < wording.parts().size(); i++) {
      phrase.addAll(wording.parts().get(i));
      int[] ids = lexicon.ids(phrase);
      if (mass(ids, lexicon) > SMALLEST_PHRASE || i == wording.parts().size() - 1) {
        phrases.add(distinct(ids));
        phrase.clear();
      }
    }
    return List.copyOf(phrases);
  }

  private static int[] distinct(int[] ids) {
    return IntStream.of(ids).sorted().distinct().toArray();
  }

  private static double mass(int[] ids, Lexicon lexicon) {
    double mass = 0;
    for (int id : ids) {
      mass += lexicon.idf(id);
    }
    return mass;
  }
}
