package io.github.clausediff.align;

import io.github.clausediff.normal.NormalizedClause;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Two successive statements made up from a seed, of any size: words by Zipf's law, topics with
 * words of their own, formulas that return; the later one drops, adds, rewords, splits, merges and
 * moves. Few clauses stay word for word.
 */
public final class Generated {

  private static final String[] FORMULAS = {
    "The Ministers reaffirmed their commitment to", "The two sides decided to", "They welcomed",
    "Both sides underscored the importance of", "The leaders strongly condemned", "We intend to"
  };
  private static final String[] SMALL = {"the", "of", "and", "to", "in", "for", "with", "on"};
  private static final int TOPICS = 30;
  private static final int TOPIC_WORDS = 40;

  private final Random random;
  private final List<String> words = new ArrayList<>();
  private final List<List<String>> earlier = new ArrayList<>();
  private final List<List<String>> later = new ArrayList<>();

  /** Some so many clauses on each side. */
  public Generated(int size, long seed) {
    random = new Random(seed);
    for (int k = 0; k < 4000; k++) {
      words.add(word());
    }
    while (earlier.size() < size) {
      earlier.add(clause());
    }
    for (int i = 0; i < size; i++) {
      revise(i);
    }
    move();
    while (later.size() < size) {
      later.add(random.nextInt(later.size() + 1), clause());
    }
    later.subList(size, later.size()).clear();
  }

  /** The earlier clauses in normal form. */
  public List<NormalizedClause> earlier() {
    return Drafts.statement(texts(earlier));
  }

  /** The later clauses in normal form. */
  public List<NormalizedClause> later() {
    return Drafts.statement(texts(later));
  }

  private static List<String> texts(List<List<String>> clauses) {
    return clauses.stream().map(clause -> String.join(" ", clause) + ".").toList();
  }

  private List<String> clause() {
    List<String> clause =
        new ArrayList<>(List.of(FORMULAS[random.nextInt(FORMULAS.length)].split(" ", -1)));
    int topic = random.nextInt(TOPICS);
    int length = 8 + random.nextInt(24);
    for (int k = 0; k < length; k++) {
      clause.add(word(topic));
    }
    return clause;
  }

  private String word(int topic) {
    int kind = random.nextInt(10);
    if (kind < 4) {
      return SMALL[random.nextInt(SMALL.length)];
    }
    String word =
        kind < 7 ? words.get(topic * TOPIC_WORDS + random.nextInt(TOPIC_WORDS)) : words.get(zipf());
    return kind == 9
        ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) + ","
        : word;
  }

  private int zipf() {
    return (int) Math.min(words.size() - 1, Math.exp(random.nextDouble() * 8.3) - 1);
  }

  private String word() {
    StringBuilder word = new StringBuilder();
    for (int k = 2 + random.nextInt(3); k > 0; k--) {
      word.append("bdfgklmnprstvz".charAt(random.nextInt(14)));
      word.append("aeiou".charAt(random.nextInt(5)));
    }
    return word.toString();
  }

  private void revise(int i) {
    List<String> clause = earlier.get(i);
    switch (random.nextInt(10)) {
      case 0, 1, 2 -> later.add(clause());
      case 3 -> later.add(clause);
      case 4 -> split(reworded(clause));
      case 5 ->
          later.add(joined(reworded(clause), earlier.get(Math.min(i + 1, earlier.size() - 1))));
      default -> later.add(reworded(clause));
    }
  }

  /** Between a tenth and six tenths of the words are others, and some are new. */
  private List<String> reworded(List<String> clause) {
    double share = 0.1 + random.nextDouble() / 2;
    int topic = random.nextInt(TOPICS);
    List<String> reworded = new ArrayList<>();
    for (String word : clause) {
      if (random.nextInt(12) == 0) {
        reworded.add(word(topic));
      }
      reworded.add(random.nextDouble() < share ? word(topic) : word);
    }
    return reworded;
  }

  private void split(List<String> clause) {
    int half = clause.size() / 2;
    later.add(new ArrayList<>(clause.subList(0, half)));
    List<String> rest = new ArrayList<>(List.of("They", "also", "agreed", "on"));
    rest.addAll(clause.subList(half, clause.size()));
    later.add(rest);
  }

  private static List<String> joined(List<String> one, List<String> other) {
    List<String> joined = new ArrayList<>(one);
    joined.add("and");
    joined.addAll(other);
    return joined;
  }

  private void move() {
    for (int k = 0; k < later.size() / 8; k++) {
      int from = random.nextInt(later.size());
      Collections.rotate(
          later.subList(Math.min(from, later.size() / 2), Math.max(from, later.size() / 2)), 1);
    }
  }
}
