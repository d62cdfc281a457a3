package io.github.clausediff.report;

import java.util.List;

/**
 * A change as a page lays it out.
 *
 * @param change what it shows
 * @param kind the word for its group
 * @param marks further words, such as "moved" and "to review"
 * @param effects each with its evidence
 * @param specifics names, places, systems, dates and numbers that only one side has
 * @param decision what a person decided, or an empty string
 * @param about who speaks and what about, in words
 * @param redline empty where the two sides share no word
 * @param earlier clauses of the earlier side, what the later one lacks marked
 * @param later clauses of the later side, what the earlier one lacks marked
 * @param nearest none or one
 * @param far that nothing is near, or an empty string
 * @param stood how long what goes on has stood, or an empty string
 */
record ChangeCard(
    ChangeView change,
    String kind,
    List<Label> marks,
    List<Badge> effects,
    List<Label> specifics,
    String decision,
    String about,
    List<Piece> redline,
    List<Quote> earlier,
    List<Quote> later,
    List<NearestCard> nearest,
    String far,
    String stood)
    implements View {

  /**
   * The nearest clause of the other statement.
   *
   * @param quote the clause
   * @param likeness how near, in words
   * @param target the address of its own change
   */
  record NearestCard(Quote quote, String likeness, String target) implements View {
    @Override
    public Object get(String name) {
      return switch (name) {
        case "place" -> quote.place();
        case "pieces" -> quote.pieces();
        case "likeness" -> likeness;
        case "target" -> target;
        default -> throw View.unknown(name);
      };
    }
  }

  @Override
  public Object get(String name) {
    return switch (name) {
      case "anchor" -> Anchors.of(change);
      case "link" -> "#" + Anchors.of(change);
      case "kind" -> kind;
      case "style" -> "change " + change.group();
      case "kinds" -> change.kind() + (change.moved() ? " moved" : "");
      case "effectIds" ->
          String.join(" ", change.effects().stream().map(e -> e.type()).distinct().toList());
      case "actors" -> String.join(" ", change.actors());
      case "topics" -> String.join(" ", change.topics());
      case "sureness" -> change.joins() ? Anchors.word(change.evidence().confidence()) : "";
      case "marks" -> marks;
      case "effects" -> effects;
      case "specifics" -> specifics;
      case "decided" -> !decision.isEmpty();
      case "decision" -> decision;
      case "bothStyle" -> redline.isEmpty() ? "both" : "both marked";
      case "isAbout" -> !about.isEmpty();
      case "about" -> about;
      case "redlined" -> !redline.isEmpty();
      case "redline" -> redline;
      case "joins" -> change.joins();
      case "hasEarlier" -> !earlier.isEmpty();
      case "hasLater" -> !later.isEmpty();
      case "earlier" -> earlier;
      case "later" -> later;
      case "nearest" -> nearest;
      case "isFar" -> !far.isEmpty();
      case "far" -> far;
      case "hasStood" -> !stood.isEmpty();
      case "stood" -> stood;
      case "likeness" -> change.similarity().toPlainString();
      default -> throw View.unknown(name);
    };
  }
}
