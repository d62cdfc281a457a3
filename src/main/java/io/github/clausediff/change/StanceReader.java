package io.github.clausediff.change;

import io.github.clausediff.change.Stance.Shape;
import io.github.clausediff.change.Vocabulary.Rung;
import io.github.clausediff.normal.NormalizedClause;
import io.github.clausediff.statement.ActFinder;
import io.github.clausediff.statement.ActLexicon;
import io.github.clausediff.statement.ActLexicon.Act;
import io.github.clausediff.statement.ActLexicon.Form;
import io.github.clausediff.text.Japanese;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Finds the acts in the words of a side: verbs with a subject, participles behind a comma, further
 * verbs behind "and", verb-led items, and nouns behind a carrier ("expressed grave concern", "in
 * firm opposition to"). An act governs the words up to the next one.
 */
final class StanceReader {

  private static final Set<String> CONJUNCTIONS = Set.of("that", "which", "who");

  private static final Set<String> RESOLVED = Set.of("committed", "determined");

  private static final Set<String> RELATIVES = Set.of("which", "that");

  private final ActLexicon lexicon = ActLexicon.load();
  private final ActFinder acts = new ActFinder(lexicon);
  private final Vocabulary vocabulary;
  private final Degrees degrees;
  private final JapaneseStances japanese;

  StanceReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.japanese = new JapaneseStances(vocabulary);
    this.degrees = new Degrees(vocabulary);
  }

  /** In the order of the text. */
  List<Stance> read(List<NormalizedClause> clauses, Side side) {
    Map<Integer, Stance> found = new TreeMap<>();
    finite(clauses, side, found);
    for (int i = 0; i < side.size(); i++) {
      if (!found.containsKey(i)) {
        further(side, i, found).ifPresent(stance -> put(found, stance));
      }
    }
    for (int i = 0; i < side.size(); i++) {
      noun(side, i, found);
    }
    List<Stance> all = ended(side, List.copyOf(found.values()));
    return Stream.concat(all.stream(), japanese.read(clauses, side).stream())
        .sorted(Comparator.comparingInt(Stance::from))
        .toList();
  }

  private static void put(Map<Integer, Stance> found, Stance stance) {
    found.put(stance.to() - 1, stance);
  }

  /** The verbs that the reading of acts finds. */
  private void finite(List<NormalizedClause> clauses, Side side, Map<Integer, Stance> found) {
    int word = 0;
    int[] starts = Side.starts(clauses);
    for (int k = 0; k < starts.length; k++) {
      String text = clauses.get(k).clause().text();
      for (ActFinder.Found act :
          Japanese.isIn(text) ? List.<ActFinder.Found>of() : acts.find(text)) {
        int start = starts[k] + act.start();
        while (word < side.size() && side.words().get(word).end() <= start) {
          word++;
        }
        if (word < side.size() && !isRelative(side, word)) {
          put(found, verb(side, word, act.verb(), Shape.FINITE));
        }
      }
    }
  }

  /** "Actions that seek to undermine": no act of the speakers. */
  private static boolean isRelative(Side side, int at) {
    return at > 0
        && CONJUNCTIONS.contains(normal(side, at - 1))
        && clause(side, at) == clause(side, at - 1);
  }

  private Stance verb(Side side, int at, String verb, Shape shape) {
    int head = at;
    if (verb.equals("commit") && !Inflection.isForm(normal(side, at), "commit")) {
      while (head + 1 < side.size() && !RESOLVED.contains(normal(side, head))) {
        head++;
      }
    }
    List<Rung> rungs =
        vocabulary.has("swaps", side, head) ? List.of() : vocabulary.rungs(side, head);
    if (verb.equals("agree") || verb.equals("concur") || verb.equals("decide")) {
      rungs = vocabulary.rungs(side, head);
    }
    return degrees.stance(side, new Degrees.Place(head, head, length(rungs)), rungs, verb, shape);
  }

  private static int length(List<Rung> rungs) {
    return rungs.stream().mapToInt(Rung::length).max().orElse(1);
  }

  /** Verbs that have no subject of their own. */
  private Optional<Stance> further(Side side, int at, Map<Integer, Stance> found) {
    String word = normal(side, at);
    Optional<Act> act = lexicon.find(word);
    boolean opens = at == 0 || clause(side, at) != clause(side, at - 1);
    if (opens && act.isEmpty() && lexicon.opensItem(word)) {
      return Optional.of(verb(side, at, word, Shape.ITEM));
    }
    if (word.equals("will") && at > 0 && RELATIVES.contains(normal(side, at - 1))) {
      return Optional.of(verb(side, at, word, Shape.RELATIVE));
    }
    boolean goesOn =
        act.isPresent()
            && (act.get().form() == Form.ING && act.get().opens() && behindComma(side, at)
                || act.get().form() == Form.BASE && behindAnd(side, at, found));
    boolean intends =
        Intentions.continues(side, at) || Intentions.isOne(side, at) && behindAnd(side, at, found);
    if (goesOn || intends) {
      return Optional.of(verb(side, at, act.map(Act::verb).orElse(word), Shape.FINITE));
    }
    return Optional.empty();
  }

  private static boolean behindComma(Side side, int at) {
    int before = at > 0 && normal(side, at - 1).endsWith("ly") ? at - 1 : at;
    return side.gap(before).text().contains(",");
  }

  /** "We underscore … and encourage …", unless "to" or "will" stands between the two. */
  private boolean behindAnd(Side side, int at, Map<Integer, Stance> found) {
    if (at == 0 || !normal(side, at - 1).equals("and")) {
      return false;
    }
    for (int i = at - 1; i >= 0 && clause(side, i) == clause(side, at); i--) {
      if (normal(side, i).equals("to") || normal(side, i).equals("will")) {
        return false;
      }
      if (found.containsKey(i)) {
        return lexicon.find(normal(side, i)).filter(a -> a.form() == Form.BASE).isPresent();
      }
    }
    return false;
  }

  private void noun(Side side, int at, Map<Integer, Stance> found) {
    List<Rung> rungs = vocabulary.rungs(side, at);
    if (rungs.isEmpty() || found.containsKey(at) || found.containsKey(at + length(rungs) - 1)) {
      return;
    }
    int carrier = new Carriers(vocabulary).before(side, at);
    if (carrier >= 0 && !isRelative(side, carrier)) {
      found.remove(carrier);
      Degrees.Place place = new Degrees.Place(carrier, at, length(rungs));
      put(found, degrees.stance(side, place, rungs, normal(side, at), Shape.FINITE));
    }
  }

  private List<Stance> ended(Side side, List<Stance> stances) {
    List<Stance> ended = new ArrayList<>();
    for (int i = 0; i < stances.size(); i++) {
      int end = stances.get(i).to();
      int next = i + 1 < stances.size() ? stances.get(i + 1).from() : side.size();
      while (end < next && clause(side, end) == stances.get(i).clause()) {
        end++;
      }
      ended.add(degrees.ended(side, stances.get(i), end));
    }
    return List.copyOf(ended);
  }

  private static String normal(Side side, int at) {
    return side.words().get(at).normal();
  }

  private static int clause(Side side, int at) {
    return side.words().get(at).clause();
  }
}
