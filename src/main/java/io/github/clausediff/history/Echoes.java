package io.github.clausediff.history;

import io.github.clausediff.normal.NormalizedClause;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds wordings that two series share: runs of equal words too long to be chance. Each clause of
 * the other series is named once, with the first clause here that shares the longest run with it.
 */
public final class Echoes {

  /** Words in a row; shorter runs are turns of phrase that every series has. */
  private static final int RUN = 7;

  /** Of which so many are no little words. */
  private static final int TELLING = 3;

  private static final int LONG_WORD = 5;

  private record Spot(Witness witness, NormalizedClause clause, List<String> words, int at) {}

  private final Map<List<String>, List<Spot>> spots = new HashMap<>();

  /** Takes in what was found here, oldest first. */
  public Echoes(History history) {
    for (Entry entry : history.entries()) {
      for (NormalizedClause clause : entry.clauses()) {
        List<String> words = Phrases.words(clause);
        for (int at = 0; at + RUN <= words.size(); at++) {
          spots
              .computeIfAbsent(words.subList(at, at + RUN), key -> new ArrayList<>())
              .add(new Spot(entry.witness(), clause, words, at));
        }
      }
    }
  }

  /** Echoes in another series, oldest first. */
  public List<Echo> in(Chronicle other) {
    List<Echo> echoes = new ArrayList<>();
    for (Witness witness : other.witnesses()) {
      for (NormalizedClause clause : witness.clauses()) {
        longest(clause, witness, other.name()).ifPresent(echoes::add);
      }
    }
    return echoes;
  }

  private java.util.Optional<Echo> longest(
      NormalizedClause clause, Witness witness, String series) {
    List<PhraseWord> read = Phrases.read(clause);
    List<String> words = read.stream().map(PhraseWord::text).toList();
    Map<Spot, List<PhraseWord>> runs = new LinkedHashMap<>();
    for (int at = 0; at + RUN <= words.size(); at++) {
      for (Spot spot : spots.getOrDefault(words.subList(at, at + RUN), List.of())) {
        int length = length(spot, words, at);
        if (telling(words.subList(at, at + length))) {
          runs.put(spot, read.subList(at, at + length));
        }
      }
    }
    return runs.entrySet().stream()
        .max(Comparator.comparingInt(entry -> entry.getValue().size()))
        .map(
            entry ->
                new Echo(
                    entry.getKey().clause(),
                    entry.getKey().witness(),
                    series,
                    clause,
                    witness,
                    published(clause, entry.getValue())));
  }

  private static String published(NormalizedClause clause, List<PhraseWord> run) {
    int end = run.get(run.size() - 1).span().end();
    return clause.clause().text().substring(run.get(0).span().start(), end);
  }

  private static int length(Spot spot, List<String> words, int at) {
    int length = RUN;
    while (at + length < words.size()
        && spot.at() + length < spot.words().size()
        && words.get(at + length).equals(spot.words().get(spot.at() + length))) {
      length++;
    }
    return length;
  }

  private static boolean telling(List<String> run) {
    return run.stream().filter(word -> word.length() >= LONG_WORD).count() >= TELLING;
  }
}
