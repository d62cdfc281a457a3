package io.github.clausediff.statement;

import io.github.clausediff.statement.ActLexicon.Act;
import io.github.clausediff.statement.ActLexicon.Form;
import io.github.clausediff.statement.SentenceWords.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Cuts a sentence where a further performative verb begins: "… reaffirmed … and condemned …", "…,
 * and the leaders oppose …", "…, recognizing …", and items of a list of promises. Nouns,
 * infinitives and what stands in brackets or quotes are never cut apart. A sentence without a
 * performative verb of its own stays whole.
 */
final class CommitmentSplitter {

  /** A clause shorter than this says nothing alone. */
  private static final int LEAST_WORDS = 3;

  /** A subject in front of its verb: "the Ministers", "President X and Prime Minister Y". */
  private static final int MOST_SUBJECT_WORDS = 8;

  private static final Set<String> SUBJECT_OPENERS =
      Set.of("the", "both", "we", "they", "he", "she", "it");

  private static final Set<String> NOT_IN_SUBJECT =
      Set.of(
          "to", "in", "on", "with", "by", "that", "which", "who", "as", "from", "including", "for");

  private final ActFinder acts;

  CommitmentSplitter(ActFinder acts) {
    this.acts = acts;
  }

  /** Offsets in the sentence at which a further clause begins, ascending. */
  List<Integer> cuts(String sentence) {
    SentenceWords words = SentenceWords.of(sentence);
    List<Integer> cuts = new ArrayList<>();
    int main = acts.mainVerb(words);
    int last = 0;
    for (int i = main + 1; main >= 0 && i < words.size(); i++) {
      boolean room = i - last >= LEAST_WORDS && words.size() - i >= LEAST_WORDS;
      if (room && i > main && opens(words, i, main)) {
        cuts.add(words.get(i).start());
        last = i;
      }
    }
    return cuts;
  }

  private boolean opens(SentenceWords words, int i, int main) {
    Word word = words.get(i);
    if (word.enclosed()) {
      return false;
    }
    boolean joined = word.is("and") || word.is("but") || word.is("while") || word.is("or");
    int head = words.skipAdverbs(joined ? i + 1 : i);
    if (head >= words.size()) {
      return false;
    }
    if (joined && goesOn(words, head, i, main)) {
      return true;
    }
    if (!joined && word.behindComma() && inSeries(words, head, main)) {
      return true;
    }
    boolean marked = word.behindComma() || word.behindSemicolon();
    return marked
            && (participle(words, head)
                || (joined || word.behindSemicolon()) && newSubject(words, head))
        || word.behindSemicolon() && (goesOn(words, head, i, main) || item(words, i, head));
  }

  /** The middle one of "reiterated …, stated …, and expressed …". */
  private boolean inSeries(SentenceWords words, int head, int main) {
    boolean passive = head + 1 < words.size() && words.get(head + 1).is("by", "in", "at");
    boolean past = acts.at(words, head).filter(act -> act.form() == Form.PAST).isPresent();
    if (!past || passive || !goesOn(words, head, head, main)) {
      return false;
    }
    for (int i = head + 1; i + 1 < words.size(); i++) {
      int next = words.skipAdverbs(i + 1);
      if (words.get(i).is("and") && next < words.size() && goesOn(words, next, i, main)) {
        return true;
      }
    }
    return false;
  }

  /** A verb in the same form as the main verb: "… and condemned". */
  private boolean goesOn(SentenceWords words, int head, int joint, int main) {
    Optional<Act> act = acts.at(words, head);
    Optional<Act> first = acts.at(words, main);
    if (act.isEmpty() || first.isEmpty() || act.get().form() != first.get().form()) {
      return false;
    }
    Act found = act.get();
    boolean finite = found.form() == Form.PAST || found.form() == Form.SINGULAR;
    boolean apart = words.get(joint).behindComma() && !words.get(main + 1).is("to");
    boolean plain = finite || apart || !words.hasBetween("to", main, joint);
    return plain && ActFinder.hasObject(words, head, found) && found.form() != Form.ING;
  }

  private boolean participle(SentenceWords words, int head) {
    return acts.at(words, head).filter(act -> act.form() == Form.ING && act.opens()).isPresent();
  }

  /** "the two leaders reiterated": a subject and its verb. */
  private boolean newSubject(SentenceWords words, int head) {
    Word first = words.get(head);
    if (!SUBJECT_OPENERS.contains(first.lower()) && !first.isCapitalized()) {
      return false;
    }
    int end = Math.min(words.size(), head + MOST_SUBJECT_WORDS);
    for (int i = head + 1; i < end; i++) {
      Word word = words.get(i);
      if (word.behindComma() || NOT_IN_SUBJECT.contains(word.lower())) {
        return false;
      }
      if (word.is("will", "intend", "intends", "commit", "commits") || acts.isFinite(words, i)) {
        return true;
      }
    }
    return false;
  }

  /** An item of a list of promises behind a colon. */
  private boolean item(SentenceWords words, int i, int head) {
    int start = words.get(head).is("and", "or") ? head + 1 : head;
    return words.hasColonBefore(i)
        && start < words.size()
        && acts.opensItem(words.get(start).text());
  }
}
