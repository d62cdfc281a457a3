package io.github.clausediff.report;

import java.util.ArrayList;
import java.util.List;

/**
 * One of the changes that matter most, in short.
 *
 * @param id of the group
 * @param word for what happened
 * @param reason why it is here, or an empty string
 * @param pieces an excerpt
 * @param place where it stands
 * @param target its whole change
 */
record Highlight(
    String id, String word, String reason, List<Piece> pieces, String place, String target)
    implements View {

  private static final int MOST = 5;
  private static final int LONGEST = 280;

  @Override
  public Object get(String name) {
    return switch (name) {
      case "id" -> id;
      case "word" -> word;
      case "reason" -> reason;
      case "reasoned" -> !reason.isEmpty();
      case "pieces" -> pieces;
      case "place" -> place;
      case "target" -> target;
      default -> throw View.unknown(name);
    };
  }

  static List<Highlight> of(ReportModel model, Words words) {
    return Importance.of(model, MOST).stream().map(pick -> of(pick, words)).toList();
  }

  private static Highlight of(Importance.Pick pick, Words words) {
    ChangeView change = pick.change();
    SideView side = change.later().isEmpty() ? change.earlier() : change.later();
    return new Highlight(
        change.group().toString(),
        words.named("kind", change.group().toString()),
        reason(pick, words),
        pieces(change, side),
        words.place(side.clauses().get(0)),
        "#" + Anchors.of(change));
  }

  private static List<Piece> pieces(ChangeView change, SideView side) {
    if (change.joins() && !change.runs().isEmpty()) {
      return Excerpt.around(
          change.runs().stream().map(r -> new Piece(r.op(), Printable.of(r.text()))).toList());
    }
    return Quote.plain("", Excerpt.cut(side.text(), LONGEST)).pieces();
  }

  private static String reason(Importance.Pick pick, Words words) {
    List<String> reasons = new ArrayList<>();
    pick.change()
        .effects()
        .forEach(
            e -> reasons.add(words.named("effect", e.type()) + ": " + Printable.of(e.evidence())));
    if (!pick.topics().isEmpty()) {
      String names =
          String.join(
              words.get("and"), pick.topics().stream().map(t -> words.named("topic", t)).toList());
      reasons.add(words.say(pick.change().later().isEmpty() ? "topic-gone" : "topic-new", names));
    }
    return String.join(" · ", reasons);
  }
}
