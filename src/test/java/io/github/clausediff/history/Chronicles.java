package io.github.clausediff.history;

import io.github.clausediff.align.Aligner;
import io.github.clausediff.align.Alignment;
import io.github.clausediff.normal.Normalizer;
import io.github.clausediff.statement.Clause;
import io.github.clausediff.statement.Metadata;
import io.github.clausediff.statement.Metadata.Field;
import io.github.clausediff.statement.Series;
import io.github.clausediff.statement.Statement;
import io.github.clausediff.text.SourceText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Series for tests: written out, or made up from a seed. */
final class Chronicles {

  private static final String[] ACTS = {
    "welcomed", "reaffirmed", "condemned", "discussed", "noted"
  };

  private final Random random;

  Chronicles(long seed) {
    this.random = new Random(seed);
  }

  /** A statement of a year, of a kind, with these clauses. */
  static Witness of(int year, String kind, String... texts) {
    String date = year + "-03-01";
    String id = date + "-" + kind;
    List<Clause> clauses = new ArrayList<>();
    for (String text : texts) {
      clauses.add(Clause.loose(id, clauses.size() + 1, text));
    }
    Map<Field, String> values = new EnumMap<>(Field.class);
    values.put(Field.DATE, date);
    values.put(Field.KIND, kind);
    Statement statement =
        new Statement(
            new Metadata(id, values),
            new SourceText(id, String.join(" ", texts)),
            clauses,
            List.of());
    return new Witness(statement, new Normalizer(Series.standard()).normalize(clauses));
  }

  static Witness witness(int year, String... texts) {
    return of(year, "joint-statement", texts);
  }

  static Witness overview(int year, String... texts) {
    return of(year, "overview", texts);
  }

  static Chronicle of(Witness... witnesses) {
    return of(List.of(witnesses));
  }

  static Chronicle of(List<Witness> witnesses) {
    return new Chronicle("drafts", Series.standard(), witnesses);
  }

  static Lineages trace(Chronicle chronicle) {
    Map<List<Integer>, Alignment> made = new HashMap<>();
    return new Tracer(
            chronicle,
            (earlier, later) ->
                made.computeIfAbsent(
                    List.of(earlier, later),
                    pair ->
                        new Aligner()
                            .align(chronicle.at(earlier).clauses(), chronicle.at(later).clauses())))
        .trace();
  }

  /** Years of made-up statements: clauses are kept, reworded, left out, and some come back. */
  List<Witness> years(int count, int size) {
    List<String> pool = new ArrayList<>();
    for (int k = 0; k < size; k++) {
      pool.add(sentence());
    }
    List<Witness> years = new ArrayList<>();
    for (int year = 0; year < count; year++) {
      List<String> texts = new ArrayList<>();
      for (int k = 0; k < pool.size(); k++) {
        if (random.nextInt(8) == 0) {
          pool.set(k, random.nextInt(3) == 0 ? sentence() : reworded(pool.get(k)));
        }
        if (random.nextInt(5) > 0) {
          texts.add(pool.get(k));
        }
      }
      String kind = random.nextInt(4) == 0 ? "overview" : "joint-statement";
      years.add(of(2001 + year, kind, texts.toArray(String[]::new)));
    }
    return years;
  }

  private String reworded(String sentence) {
    return sentence.replaceFirst("(\\w+)\\.$", word() + " " + word() + ".");
  }

  private String sentence() {
    StringBuilder sentence =
        new StringBuilder("The Ministers " + ACTS[random.nextInt(ACTS.length)]);
    int length = 6 + random.nextInt(12);
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
}
