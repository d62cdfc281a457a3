package io.github.clausediff.ingest;

import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What a browser writes in front of the items of a list. */
final class ListMarks {

  /**
   * One mark.
   *
   * @param label "-", "3." or "C."
   * @param inMarkdown whether Markdown knows it as the mark of a list
   */
  record Mark(String label, boolean inMarkdown) {}

  private static final Mark BULLET = new Mark("-", true);

  /** An item with a number of its own does not get another one. */
  private static final Pattern NUMBERED =
      Pattern.compile(
          "\\s*(?:[(（]?(?:[0-9０-９]{1,3}|[ivxIVX]{1,5}|[A-Za-z])[)）.．、]).*", Pattern.DOTALL);

  /** The number that the next item of a list gets. */
  private final IdentityHashMap<Element, Integer> next = new IdentityHashMap<>();

  /** The mark of an item; to be asked for item by item. */
  Mark of(Element item) {
    Element list = item.parent();
    if (list == null
        || !list.normalName().equals("ol")
        || NUMBERED.matcher(item.text()).matches()) {
      return BULLET;
    }
    int number = number(item, list);
    return switch (list.attr("type")) {
      case "A" -> new Mark(letter(number).toUpperCase(Locale.ROOT) + ".", false);
      case "a" -> new Mark(letter(number) + ".", false);
      case "I" -> new Mark(roman(number).toUpperCase(Locale.ROOT) + ".", false);
      case "i" -> new Mark(roman(number) + ".", false);
      default -> new Mark(Math.floorMod(number, 1_000_000_000) + ".", true);
    };
  }

  private int number(Element item, Element list) {
    int counted = next.computeIfAbsent(list, first -> parse(first.attr("start"), 1));
    int number = parse(item.attr("value"), counted);
    next.put(list, number + 1);
    return number;
  }

  private static int parse(String digits, int otherwise) {
    return digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : otherwise;
  }

  private static String letter(int number) {
    return number < 1 || number > 26
        ? String.valueOf(number)
        : String.valueOf((char) ('a' + number - 1));
  }

  private static String roman(int number) {
    if (number < 1 || number > 39) {
      return String.valueOf(number);
    }
    String[] ones = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
    return "x".repeat(number / 10) + ones[number % 10];
  }
}
