package io.github.clausediff.report;

import io.github.clausediff.change.Effect;
import java.util.List;

/**
 * What a change does, in a word with its evidence.
 *
 * @param id of the effect
 * @param word for it
 * @param note the words it was found in
 * @param doubtful whether it is to be reviewed before anybody relies on it
 */
record Badge(String id, String word, String note, boolean doubtful) implements View {

  @Override
  public Object get(String name) {
    return switch (name) {
      case "id" -> id;
      case "word" -> word;
      case "note" -> note;
      case "doubtful" -> doubtful;
      default -> throw View.unknown(name);
    };
  }

  /** The effects of a change, in the order of the rules. */
  static List<Badge> of(ChangeView change, Words words) {
    return change.effects().stream().map(effect -> of(effect, change.doubtful(), words)).toList();
  }

  private static Badge of(Effect effect, boolean doubtful, Words words) {
    String word = words.named("effect", effect.type());
    return new Badge(effect.type(), word, words.evidence(effect), doubtful);
  }
}
