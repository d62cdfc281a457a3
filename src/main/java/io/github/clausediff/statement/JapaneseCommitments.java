package io.github.clausediff.statement;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a Japanese sentence behind each act that another one follows: "…を確認し、|…を歓迎した". The last verb
 * of the sentence has to be an act too: where it tells what was done, the sentence stays whole.
 */
final class JapaneseCommitments {

  /** A clause shorter than this says nothing alone; characters. */
  private static final int LEAST = 10;

  private JapaneseCommitments() {}

  /** Offsets in the sentence at which a further clause begins, ascending. */
  static List<Integer> cuts(String sentence) {
    String line = sentence.replace("\n", "");
    List<JapaneseActs.Found> acts = JapaneseActs.find(line);
    List<Integer> cuts = new ArrayList<>();
    boolean ends = !acts.isEmpty() && acts.get(acts.size() - 1).ends();
    int last = 0;
    for (JapaneseActs.Found act : acts) {
      boolean room = act.end() - last >= LEAST && line.length() - act.end() >= LEAST;
      if (ends && room && act.joint() == JapaneseActs.Joint.GOES_ON) {
        cuts.add(inSentence(sentence, act.end()));
        last = act.end();
      }
    }
    return cuts;
  }

  /** The offset, line breaks counted. */
  private static int inSentence(String sentence, int inLine) {
    int left = inLine;
    int at = 0;
    while (left > 0 || at < sentence.length() && sentence.charAt(at) == '\n') {
      left -= sentence.charAt(at) == '\n' ? 0 : 1;
      at++;
    }
    return at;
  }
}
