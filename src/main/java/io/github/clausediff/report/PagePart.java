package io.github.clausediff.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A section of changes on a page.
 *
 * @param id its anchor
 * @param title heading
 * @param intro what it holds
 * @param shelves the changes, put together
 */
record PagePart(String id, String title, String intro, List<Shelf> shelves) implements View {

  /**
   * Changes that stand together.
   *
   * @param title heading, or an empty string where nothing else stands beside them
   * @param folded whether they are of little weight
   * @param changes in the order in which they are shown
   */
  record Shelf(String title, boolean folded, List<ChangeCard> changes) implements View {
    @Override
    public Object get(String name) {
      return switch (name) {
        case "titled" -> !title.isEmpty();
        case "title" -> title;
        case "folded" -> folded;
        case "changes" -> changes;
        case "number" -> changes.size();
        default -> throw View.unknown(name);
      };
    }
  }

  @Override
  public Object get(String name) {
    return switch (name) {
      case "id" -> id;
      case "title" -> title;
      case "style" -> "group " + id;
      case "intro" -> intro;
      case "listed" -> id.equals("unchanged");
      case "shelves" -> shelves;
      case "number" -> shelves.stream().mapToInt(shelf -> shelf.changes().size()).sum();
      default -> throw View.unknown(name);
    };
  }

  /** Changes in their order; those of a tier follow each other. */
  static PagePart of(String id, List<ChangeView> changes, Weight weight, Cards cards, Words words) {
    Map<Tier, List<ChangeCard>> tiers = new EnumMap<>(Tier.class);
    for (ChangeView change : changes) {
      tiers.computeIfAbsent(weight.tier(change), t -> new ArrayList<>()).add(cards.of(change));
    }
    List<Shelf> shelves = new ArrayList<>();
    boolean several = tiers.size() > 1;
    tiers.forEach(
        (tier, made) ->
            shelves.add(
                new Shelf(
                    several ? words.get("tier." + id + "." + tier) : "",
                    several && tier == Tier.LIGHT,
                    made)));
    return new PagePart(id, words.get("part." + id), words.get("part." + id + ".intro"), shelves);
  }
}
