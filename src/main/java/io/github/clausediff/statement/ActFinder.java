package io.github.clausediff.statement;

import io.github.clausediff.statement.ActLexicon.Act;
import io.github.clausediff.statement.ActLexicon.Form;
import io.github.clausediff.statement.SentenceWords.Word;
import io.github.clausediff.text.Japanese;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds performative verbs in a sentence, and tells them from nouns and adjectives like them. */
public final class ActFinder {

  private static final Set<String> ARTICLES =
      Set.of(
          "the", "a", "an", "their", "our", "its", "his", "her", "this", "these", "those", "any");

  /** Words behind a past form that make it a verb rather than an adjective. */
  private static final Set<String> OBJECT_OPENERS =
      Set.of(
          "the",
          "a",
          "an",
          "their",
          "our",
          "its",
          "his",
          "her",
          "this",
          "these",
          "that",
          "to",
          "on",
          "in",
          "any",
          "all",
          "each",
          "deep",
          "serious",
          "grave",
          "strong",
          "concern",
          "concerns",
          "support",
          "solidarity",
          "views",
          "with",
          "how",
          "upon",
          "tribute");

  /**
   * A verb found.
   *
   * @param verb base form
   * @param subject the words in front of it in the clause, as published
   */
  public record Found(String verb, String subject) {
    /** Where the verb stands: 0-based UTF-16 offset in the clause. */
    public int start() {
      return subject.length();
    }
  }

  private final ActLexicon acts;
  private final Speech speech;

  public ActFinder(ActLexicon acts) {
    this.acts = acts;
    this.speech = new Speech(this);
  }

  /** The verbs by which a clause states an attitude or a promise, in order. */
  public List<Found> find(String clause) {
    return Japanese.isIn(clause) ? japanese(clause) : english(clause);
  }

  private static List<Found> japanese(String clause) {
    return JapaneseActs.find(clause).stream()
        .map(act -> new Found(act.verb(), clause.substring(0, act.start())))
        .toList();
  }

  private List<Found> english(String clause) {
    SentenceWords words = SentenceWords.of(clause);
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (mayBeAct(words, i) && isAct(words, i, found.isEmpty())) {
        String verb = at(words, i).map(Act::verb).orElse(word.is("will") ? "will" : "commit");
        found.add(new Found(verb, clause.substring(0, word.start())));
      }
    }
    return found;
  }

  /** Spares most words a closer look. */
  private boolean mayBeAct(SentenceWords words, int i) {
    Word word = words.get(i);
    return !word.enclosed()
        && (at(words, i).isPresent()
            || word.is("will", "are", "is", "remain", "remains", "exchange"));
  }

  private boolean isAct(SentenceWords words, int i, boolean first) {
    boolean act = isModal(words, i) || isFinite(words, i) || hasNamedSubject(words, i);
    act |= Speech.holdsExchange(words, i);
    boolean others = Speech.isRelative(words, i) || !first && speech.isReported(words, i);
    return !others && (act || opensClause(words, i));
  }

  /** "Japan and the U.S. intend to …": a base form behind a name, with an object. */
  private boolean hasNamedSubject(SentenceWords words, int i) {
    boolean base = at(words, i).filter(act -> act.form() == Form.BASE).isPresent();
    if (!base || i == 0 || i + 1 >= words.size() || words.get(i).isCapitalized()) {
      return false;
    }
    Word before = words.get(words.skipAdverbsBack(i - 1));
    boolean name = before.isCapitalized() && !before.possessive() && i > 1;
    return name && OBJECT_OPENERS.contains(words.get(i + 1).lower());
  }

  /** "Welcoming …" or "and strongly condemned …" at the very start. */
  private boolean opensClause(SentenceWords words, int i) {
    int head = words.size() > 0 && words.get(0).is("and", "but", "while", "or") ? 1 : 0;
    return i == words.skipAdverbs(head) && at(words, i).isPresent();
  }

  /** "will …", "remain committed to", "are committed to". */
  private boolean isModal(SentenceWords words, int i) {
    if (i == 0) {
      return false;
    }
    boolean promise =
        words.get(i).is("will")
            && !words.get(i - 1).is("which", "that")
            && !speech.isForecast(words, i);
    boolean state = words.get(i).is("are", "is", "remain", "remains");
    int next = words.skipAdverbs(i + 1);
    return promise || state && next < words.size() && words.get(next).is("committed", "determined");
  }

  Optional<Act> at(SentenceWords words, int i) {
    return acts.of(words.get(i).lower());
  }

  boolean opensItem(String word) {
    return acts.opensItem(word);
  }

  /** The first performative verb with a subject in front of it; -1 if there is none. */
  int mainVerb(SentenceWords words) {
    for (int i = 1; i < words.size(); i++) {
      Word word = words.get(i);
      boolean modal = word.is("will", "intend", "intends", "are", "remain");
      if (!word.enclosed() && (modal || isFinite(words, i))) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Whether the word is a verb with a subject, rather than a noun, an adjective or an infinitive.
   */
  boolean isFinite(SentenceWords words, int i) {
    Optional<Act> act = at(words, i);
    boolean name = i > 0 && words.get(i).isCapitalized();
    if (i == 0 || name || act.isEmpty() || act.get().form() == Form.ING) {
      return false;
    }
    Word before = words.get(words.skipAdverbsBack(i - 1));
    if (ARTICLES.contains(before.lower()) || before.isPreposition()) {
      return act.get().form() == Form.PAST && before.is("and") && !act.get().adjectival();
    }
    return switch (act.get().form()) {
      case PAST -> hasObject(words, i, act.get());
      case SINGULAR -> i + 1 < words.size() && hasObject(words, i, act.get());
      case BASE -> before.is("we", "they") || before.lower().endsWith("s") && !before.possessive();
      case ING -> false;
    };
  }

  /** Whether what follows suits a verb: "shared the view", not "shared values". */
  static boolean hasObject(SentenceWords words, int i, Act act) {
    boolean last = i + 1 >= words.size();
    if (act.adjectival()) {
      return !last && OBJECT_OPENERS.contains(words.get(i + 1).lower());
    }
    boolean noun = act.form() == Form.BASE && !last && words.get(i + 1).is("for", "of", "to");
    return !noun || act.verb().equals("call") || act.verb().equals("look");
  }
}
