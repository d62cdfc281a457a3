package io.github.clausediff.change;

import io.github.clausediff.normal.Token;
import io.github.clausediff.normal.Tokenizer;
import io.github.clausediff.statement.Phrasebook;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The phrases of a phrasebook, ready to be found in the words of a side. */
final class Vocabulary {

  /** Words are filed under their first letters, which no ending changes. */
  private static final int KEY = 3;

  /**
   * A phrase of a ladder.
   *
   * @param ladder its id
   * @param rank 0 for the weakest step
   * @param length words of the phrase found
   */
  record Rung(String ladder, int rank, int length) {}

  private record Entry(String list, int rank, List<String> words) {}

  private final Map<String, List<Entry>> ladders = new HashMap<>();
  private final Map<String, Map<String, List<Entry>>> lists = new HashMap<>();
  private final Phrasebook phrasebook;

  Vocabulary(Phrasebook phrasebook) {
    this.phrasebook = phrasebook;
    phrasebook
        .ladders()
        .forEach(
            (ladder, steps) -> {
              for (int rank = 0; rank < steps.size(); rank++) {
                for (String phrase : steps.get(rank)) {
                  add(ladders, new Entry(ladder, rank, words(phrase)));
                }
              }
            });
    phrasebook
        .words()
        .forEach(
            (list, phrases) -> {
              Map<String, List<Entry>> index = lists.computeIfAbsent(list, l -> new HashMap<>());
              phrases.forEach(phrase -> add(index, new Entry(list, 0, words(phrase))));
            });
  }

  private static void add(Map<String, List<Entry>> index, Entry entry) {
    index.computeIfAbsent(key(entry.words().get(0)), k -> new ArrayList<>()).add(entry);
  }

  private static String key(String word) {
    return word.length() <= KEY ? word : word.substring(0, KEY);
  }

  /** The words of a phrase as they stand in a side. */
  static List<String> words(String phrase) {
    String joined = phrase.toLowerCase(Locale.ROOT).replace("-", "");
    return Tokenizer.tokenize(joined).stream().map(Token::surface).toList();
  }

  /** The ladders as written. */
  Map<String, List<List<String>>> ladders() {
    return phrasebook.ladders();
  }

  /** The phrases of a list as written. */
  List<String> phrases(String list) {
    return phrasebook.words().getOrDefault(list, List.of());
  }

  /** How many words the longest phrase of a list takes at a word of a side; 0 if none stands. */
  int length(String list, Side side, int at) {
    int longest = 0;
    String key = key(side.words().get(at).normal());
    for (Entry entry : lists.getOrDefault(list, Map.of()).getOrDefault(key, List.of())) {
      if (entry.words().size() > longest && stands(entry.words(), side, at)) {
        longest = entry.words().size();
      }
    }
    return longest;
  }

  boolean has(String list, Side side, int at) {
    return at >= 0 && at < side.size() && length(list, side, at) > 0;
  }

  /** The steps of the longest phrases of the ladders at a word of a side, one a ladder. */
  List<Rung> rungs(Side side, int at) {
    List<Rung> found = new ArrayList<>();
    int longest = 1;
    for (Entry entry : ladders.getOrDefault(key(side.words().get(at).normal()), List.of())) {
      int length = entry.words().size();
      if (length >= longest && stands(entry.words(), side, at)) {
        if (length > longest) {
          found.clear();
        }
        longest = length;
        found.add(new Rung(entry.list(), entry.rank(), length));
      }
    }
    return List.copyOf(found);
  }

  private static boolean stands(List<String> phrase, Side side, int at) {
    if (at + phrase.size() > side.size()) {
      return false;
    }
    int clause = side.words().get(at).clause();
    for (int i = 0; i < phrase.size(); i++) {
      Side.Word word = side.words().get(at + i);
      if (word.clause() != clause || !Inflection.isForm(word.normal(), phrase.get(i))) {
        return false;
      }
    }
    return true;
  }
}
