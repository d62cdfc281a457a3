package io.github.clausediff.change;

import io.github.clausediff.change.Stance.Shape;
import io.github.clausediff.change.Vocabulary.Rung;
import io.github.clausediff.normal.NormalizedClause;
import io.github.clausediff.statement.JapaneseActs;
import io.github.clausediff.statement.JapaneseActs.Found;
import io.github.clausediff.statement.JapaneseActs.Joint;
import io.github.clausediff.text.Japanese;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the acts in a Japanese side. A verb stands behind what it governs, and its weight is its
 * own (反対した) or that of the noun it carries (深刻な懸念を表明した). An act governs the words back to the act
 * before it.
 */
final class JapaneseStances {

  /** Words in front of an act that do not weigh. */
  private static final Pattern NEUTRAL = Pattern.compile("(改めて|再び|再度|引き続き|共に|ともに|明確に|ここに|更に|また)$");

  /** What stands between a noun and the verb that carries it. */
  private static final String CARRIED = "(の念|の意|の立場|の考え)?(を|が)(改めて|再び|再度|引き続き|共に|明確に|強く|ここに)*";

  private record Phrase(String text, Rung rung) {}

  private final List<Phrase> phrases = new ArrayList<>();
  private final Vocabulary vocabulary;

  JapaneseStances(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    vocabulary
        .ladders()
        .forEach(
            (ladder, steps) -> {
              for (int rank = 0; rank < steps.size(); rank++) {
                for (String text : steps.get(rank)) {
                  if (Japanese.isIn(text) || text.codePoints().anyMatch(Japanese::isHan)) {
                    phrases.add(new Phrase(text, new Rung(ladder, rank, 1)));
                  }
                }
              }
            });
    phrases.sort(Comparator.comparingInt((Phrase p) -> p.text().length()).reversed());
  }

  /** Adds the acts of the Japanese clauses, in the order of the text. */
  List<Stance> read(List<NormalizedClause> clauses, Side side) {
    List<Stance> stances = new ArrayList<>();
    int[] starts = Side.starts(clauses);
    for (int k = 0; k < clauses.size(); k++) {
      String text = clauses.get(k).clause().text();
      int begin = 0;
      for (Found act : Japanese.isIn(text) ? JapaneseActs.find(text) : List.<Found>of()) {
        Words words = new Words(side, k, starts[k], begin);
        stances.add(stance(text, act, words));
        begin = act.stop();
      }
    }
    return stances;
  }

  /** Turns offsets in a clause into words of its side. */
  private record Words(Side side, int clause, int offset, int begin) {

    /** The first word that ends behind an offset. */
    int at(int place) {
      int word = 0;
      while (word < side.size() && side.words().get(word).end() <= offset + place) {
        word++;
      }
      return word;
    }
  }

  private Stance stance(String text, Found act, Words words) {
    String head = text.substring(words.begin(), act.stop());
    int start = act.start() - words.begin();
    List<Rung> rungs = new ArrayList<>();
    for (Phrase phrase : phrases) {
      int at = act.joint() == Joint.PROMISE ? promised(phrase, start) : place(phrase, head, act);
      if (at >= 0 && at <= start && rungs.stream().noneMatch(r -> isOn(r, phrase))) {
        rungs.add(phrase.rung());
        start = at;
      }
    }
    String before = head.substring(0, start);
    int degree = rungs.isEmpty() ? 0 : degree(before);
    int from = words.at(words.begin() + start - adverb(before, degree));
    int to = Math.max(from, words.at(stop(text, act) - 1)) + 1;
    int begin = Math.min(words.at(words.begin()), from);
    int last = Math.min(to, words.side().size());
    return new Stance(
        begin,
        from,
        last,
        last,
        words.clause(),
        rungs,
        degree,
        false,
        act.verb(),
        Shape.FINITE,
        null);
  }

  /** Behind the stem of a noun (反対), or behind the whole verb (求めた). */
  private static int stop(String text, Found act) {
    int stop = act.stop();
    boolean verb = Japanese.isHiragana(text.charAt(stop - 1));
    while (verb && stop < text.length() && Japanese.isHiragana(text.charAt(stop))) {
      stop++;
    }
    return stop;
  }

  private static boolean isOn(Rung rung, Phrase phrase) {
    return rung.ladder().equals(phrase.rung().ladder());
  }

  private static int promised(Phrase phrase, int start) {
    return phrase.text().equals("する") ? start : -1;
  }

  /** Where a phrase begins that is the act itself or the noun it carries; -1 if it is neither. */
  private static int place(Phrase phrase, String head, Found act) {
    if (head.endsWith(phrase.text())) {
      return head.length() - phrase.text().length();
    }
    String stem = head.substring(head.length() - (act.stop() - act.start()));
    Matcher carried =
        Pattern.compile(Pattern.quote(phrase.text()) + CARRIED + Pattern.quote(stem) + "$")
            .matcher(head);
    return head.contains(phrase.text()) && carried.find() ? carried.start() : -1;
  }

  private int degree(String before) {
    if (adverb(before, 2) > 0) {
      return 2;
    }
    return adverb(before, 1) > 0 ? 1 : adverb(before, -1) > 0 ? -1 : 0;
  }

  /** Characters that a word of this degree takes at the end of what stands before the act. */
  private int adverb(String before, int degree) {
    String list = degree == 2 ? "strongest" : degree == 1 ? "strong" : degree < 0 ? "weak" : "";
    int neutral = 0;
    Matcher matcher = NEUTRAL.matcher(before);
    while (matcher.find()) {
      neutral += matcher.group().length();
      matcher = NEUTRAL.matcher(before.substring(0, before.length() - neutral));
    }
    String rest = before.substring(0, before.length() - neutral);
    return vocabulary.phrases(list).stream()
        .filter(phrase -> Japanese.isLetter(phrase.charAt(0)) && rest.endsWith(phrase))
        .mapToInt(phrase -> phrase.length() + (before.length() - rest.length()))
        .max()
        .orElse(0);
  }
}
