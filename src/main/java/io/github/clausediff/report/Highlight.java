package io.github.clausediff.report;

import java.util.ArrayList;
import java.util.List;

/**
 * One of the changes that matter most, in short.
 *
 * @param id of the group
 * @param word for what happened
 * @param reasons why it is here
 * @param pieces an excerpt
 * @param place where it stands
 * @param target its whole change
 */
record Highlight(
    String id, String word, List<Badge> reasons, List<Piece> pieces, String place, String target)
    implements View {

  private static final int MOST = 5;
  private static final int LONGEST = 280;

  @Override
  public Object get(String name) {
    return switch (name) {
      case "id" -> id;
      case "word" -> word;
      case "reasons" -> reasons;
      case "pieces" -> pieces;
      case "place" -> place;
      case "target" -> target;
      default -> throw View.unknown(name);
    };
  }

  static List<Highlight> of(ReportModel model, Words words) {
    return Importance.of(model, MOST).stream().map(p -> of(p, model.past(), words)).toList();
  }

  private static Highlight of(Importance.Pick pick, Past past, Words words) {
    ChangeView change = pick.change();
    List<Badge> reasons = reasons(pick, words);
    if (change.later().isEmpty()) {
      past.stood(change)
          .map(stood -> words.stood("stood.gone", stood))
          .ifPresent(
              said -> reasons.add(new Badge("stood", words.get("stood.not-found"), said, false)));
    }
    SideView side = change.later().isEmpty() ? change.earlier() : change.later();
    return new Highlight(
        change.group().toString(),
        words.named("kind", change.group().toString()),
        reasons,
        pieces(change, side),
        words.place(side.clauses().get(0)),
        "#" + Anchors.of(change));
  }

  private static List<Piece> pieces(ChangeView change, SideView side) {
    if (change.joins() && !change.runs().isEmpty()) {
      List<Piece> redline =
          change.runs().stream().map(r -> new Piece(r.op(), Printable.of(r.text()))).toList();
      return Excerpt.around(redline, Telling.of(change));
    }
    return Quote.plain("", Excerpt.cut(side.text(), LONGEST)).pieces();
  }

  private static List<Badge> reasons(Importance.Pick pick, Words words) {
    List<Badge> reasons = new ArrayList<>(Badge.of(pick.change(), words));
    if (!pick.topics().isEmpty()) {
      List<String> names = pick.topics().stream().map(t -> words.named("topic", t)).toList();
      String said = words.get(pick.change().later().isEmpty() ? "topic-gone" : "topic-new");
      reasons.add(new Badge("topic", String.join(words.get("and"), names), said, false));
    }
    return reasons;
  }
}
