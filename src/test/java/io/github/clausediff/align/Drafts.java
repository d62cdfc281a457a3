package io.github.clausediff.align;

import io.github.clausediff.normal.NormalizedClause;
import io.github.clausediff.normal.Normalizer;
import io.github.clausediff.statement.Clause;
import io.github.clausediff.statement.Series;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Statements for tests: written out, or made up from a seed. */
final class Drafts {

  private static final String[] SUBJECTS = {
    "The Ministers", "The two sides", "They", "Both leaders"
  };
  private static final String[] ACTS = {
    "welcomed", "reaffirmed", "condemned", "discussed", "noted"
  };

  private final Random random;

  Drafts(long seed) {
    this.random = new Random(seed);
  }

  /** Clauses in normal form. */
  static List<NormalizedClause> statement(String... texts) {
    return statement(List.of(texts));
  }

  static List<NormalizedClause> statement(List<String> texts) {
    List<Clause> clauses = new ArrayList<>();
    for (String text : texts) {
      clauses.add(Clause.loose("draft", clauses.size() + 1, text));
    }
    return new Normalizer(Series.standard()).normalize(clauses);
  }

  /** Sentences of made-up words under a few returning formulas; some of them twice. */
  List<String> sentences(int size) {
    List<String> sentences = new ArrayList<>();
    while (sentences.size() < size) {
      boolean again = !sentences.isEmpty() && random.nextInt(12) == 0;
      sentences.add(again ? sentences.get(random.nextInt(sentences.size())) : sentence());
    }
    return sentences;
  }

  private String sentence() {
    StringBuilder sentence = new StringBuilder(pick(SUBJECTS) + " " + pick(ACTS));
    int length = 5 + random.nextInt(15);
    for (int k = 0; k < length; k++) {
      sentence.append(random.nextInt(4) == 0 ? ", the " : " ").append(word());
    }
    return sentence + ".";
  }

  private String word() {
    StringBuilder word = new StringBuilder();
    int syllables = 2 + random.nextInt(3);
    for (int k = 0; k < syllables; k++) {
      word.append("bdfgklmnprstvz".charAt(random.nextInt(14)));
      word.append("aeiou".charAt(random.nextInt(5)));
    }
    return word.toString();
  }

  private String pick(String[] words) {
    return words[random.nextInt(words.length)];
  }

  /** As {@link #revise}, and cuts some in two, makes one of two, and moves a block. */
  List<String> rework(List<String> sentences) {
    List<String> reworked = new ArrayList<>();
    for (String sentence : revise(sentences)) {
      int cut = sentence.indexOf(", the ");
      int choice = random.nextInt(8);
      if (choice == 0 && cut > 0) {
        reworked.add(sentence.substring(0, cut) + ".");
        reworked.add("They said that the " + sentence.substring(cut + ", the ".length()));
      } else if (choice == 1 && !reworked.isEmpty()) {
        String before = reworked.remove(reworked.size() - 1);
        reworked.add(before.replaceFirst("\\.$", ", and " + sentence));
      } else {
        reworked.add(sentence);
      }
    }
    int from = random.nextInt(reworked.size() / 2);
    Collections.rotate(reworked.subList(from, from + reworked.size() / 2), 5);
    return reworked;
  }

  /** Drops, adds, rewords and moves some. */
  List<String> revise(List<String> sentences) {
    List<String> revised = new ArrayList<>();
    for (String sentence : sentences) {
      switch (random.nextInt(6)) {
        case 0 -> revised.add(sentence());
        case 1 -> revised.add(sentence.replaceFirst("(\\w+)\\.$", word() + " " + word() + "."));
        case 2 -> revised.add(0, sentence);
        default -> revised.add(sentence);
      }
    }
    Collections.swap(revised, 0, revised.size() - 1);
    return revised;
  }
}
