package io.github.clausediff.statement;

import io.github.clausediff.text.SourceText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What words weigh: ladders of acts, and lists of words that strengthen, soften, widen or deliver.
 * It is data, in {@code phrasebook.yaml} and in the {@code series.yaml} of a series.
 *
 * @param ladders by id; steps from the weakest up, each with phrases of equal strength
 * @param words lists of phrases by id
 */
public record Phrasebook(Map<String, List<List<String>>> ladders, Map<String, List<String>> words) {

  public static final Phrasebook EMPTY = new Phrasebook(Map.of(), Map.of());

  public Phrasebook {
    ladders = Collections.unmodifiableMap(new LinkedHashMap<>(ladders));
    words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
  }

  /** A ladder here replaces the one of {@code base}; words are added to those of {@code base}. */
  public Phrasebook over(Phrasebook base) {
    Map<String, List<List<String>>> allLadders = new LinkedHashMap<>(base.ladders());
    allLadders.putAll(ladders);
    Map<String, List<String>> allWords = new LinkedHashMap<>(base.words());
    words.forEach((id, phrases) -> allWords.merge(id, phrases, Phrasebook::both));
    return new Phrasebook(allLadders, allWords);
  }

  private static List<String> both(List<String> some, List<String> more) {
    List<String> all = new ArrayList<>(some);
    all.addAll(more);
    return List.copyOf(all);
  }

  /** What comes with the program. */
  public static Phrasebook standard() {
    return read("phrasebook.yaml").beside(read("phrasebook-ja.yaml"));
  }

  /** The phrases of both, step by step: the same knowledge in another language. */
  private Phrasebook beside(Phrasebook other) {
    Map<String, List<List<String>>> all = new LinkedHashMap<>(ladders);
    other.ladders().forEach((id, steps) -> all.merge(id, steps, Phrasebook::stepwise));
    Map<String, List<String>> lists = new LinkedHashMap<>(words);
    other.words().forEach((id, phrases) -> lists.merge(id, phrases, Phrasebook::both));
    return new Phrasebook(all, lists);
  }

  private static List<List<String>> stepwise(List<List<String>> some, List<List<String>> more) {
    List<List<String>> steps = new ArrayList<>();
    for (int i = 0; i < some.size(); i++) {
      steps.add(both(some.get(i), more.get(i)));
    }
    return List.copyOf(steps);
  }

  private static Phrasebook read(String name) {
    List<Phrasebook> read = new ArrayList<>();
    SourceText source = new SourceText(name, WordList.text(Phrasebook.class, name));
    YamlCursor.read(
        source,
        cursor -> {
          PhrasebookReader reader = new PhrasebookReader(cursor, () -> EMPTY);
          cursor.object("ladders or words", reader::read);
          read.add(reader.phrasebook());
        });
    return read.get(0);
  }
}
