package io.github.clausediff.evaluate;

import java.util.List;
import java.util.Locale;

/**
 * Two statements, clause by clause, and how people aligned them.
 *
 * @param id of the pair
 * @param earlier texts of the clauses, taken as given
 * @param later texts of the clauses, taken as given
 * @param links clauses in none are dropped or new
 * @param required what has to be found, ascending
 * @param optional what may be found or not, ascending
 * @param effects of some of the links
 */
public record GoldPair(
    String id,
    List<String> earlier,
    List<String> later,
    List<GoldLink> links,
    List<Cell> required,
    List<Cell> optional,
    List<GoldEffect> effects) {

  public GoldPair {
    earlier = List.copyOf(earlier);
    later = List.copyOf(later);
    links = List.copyOf(links);
    required = required.stream().sorted().distinct().toList();
    optional = optional.stream().sorted().distinct().toList();
    effects = List.copyOf(effects);
  }

  /** Whether two clauses read the same once white space and case are folded. */
  boolean same(Cell cell) {
    return fold(earlier.get(cell.earlier())).equals(fold(later.get(cell.later())));
  }

  private static String fold(String text) {
    return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
