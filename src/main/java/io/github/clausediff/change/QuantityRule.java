package io.github.clausediff.change;

import io.github.clausediff.text.Months;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;

/** More of the same thing: one regiment, both regiments. */
final class QuantityRule implements EffectRule {

  private static final Set<String> HALVES_OF_DAYS = Set.of("pm", "am");

  private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

  private static final Pattern NUMBER = Pattern.compile("\\d{1,12}(\\.\\d{1,6})?");

  private static final Set<String> NAMED_BY_NUMBER =
      Set.of("article", "resolution", "recommendation", "g");

  private static final Map<String, Double> NUMBERS =
      Map.ofEntries(
          Map.entry("first", 1.0),
          Map.entry("one", 1.0),
          Map.entry("two", 2.0),
          Map.entry("both", 2.0),
          Map.entry("three", 3.0),
          Map.entry("four", 4.0),
          Map.entry("five", 5.0),
          Map.entry("six", 6.0),
          Map.entry("seven", 7.0),
          Map.entry("eight", 8.0),
          Map.entry("nine", 9.0),
          Map.entry("ten", 10.0),
          Map.entry("eleven", 11.0),
          Map.entry("twelve", 12.0));

  private record Quantity(double number, int at) {}

  @Override
  public RuleNote note() {
    return new RuleNote(
        "quantity",
        Direction.SCOPE,
        "A larger number of the same thing.",
        new RuleNote.Pair(
            "They welcomed the arrival of two patrol boats at Skelling.",
            "They welcomed the arrival of five patrol boats at Skelling."),
        new RuleNote.Pair(
            "They welcomed the second meeting of the working group on tides.",
            "They welcomed the third meeting of the working group on tides."),
        "Arithmetic; years, days and articles of a treaty are no quantities.");
  }

  @Override
  public boolean countsDetails() {
    return true;
  }

  @Override
  public List<Finding> gains(Difference difference) {
    List<Finding> found = new ArrayList<>();
    Difference.Half before = difference.before();
    Difference.Half after = difference.after();
    for (Quantity more : quantities(after)) {
      for (Quantity less : quantities(before)) {
        boolean changed = !after.kept().get(more.at()) && !before.kept().get(less.at());
        if (changed && more.number() > less.number() && sameThing(difference, less, more)) {
          found.add(
              new Finding(
                  before.text(less.at(), less.at() + 2), after.text(more.at(), more.at() + 2)));
        }
      }
    }
    return List.copyOf(found);
  }

  /** The word behind is the same; "first meeting" and "both meetings" are not of one kind. */
  private static boolean sameThing(Difference difference, Quantity less, Quantity more) {
    Content before = new Content(difference.before().side());
    Content after = new Content(difference.after().side());
    return before.stem(less.at() + 1).equals(after.stem(more.at() + 1));
  }

  private static List<Quantity> quantities(Difference.Half half) {
    List<Quantity> found = new ArrayList<>();
    for (int i = 0; i + 1 < half.side().size(); i++) {
      OptionalDouble number = number(half.normal(i));
      boolean thing = new Content(half.side()).at(i + 1) && half.normal(i + 1).length() > 2;
      boolean name = i > 0 && NAMED_BY_NUMBER.contains(half.normal(i - 1));
      if (number.isPresent() && thing && !name && !isDay(half, i)) {
        found.add(new Quantity(number.getAsDouble(), i));
      }
    }
    return found;
  }

  private static boolean isDay(Difference.Half half, int at) {
    return isDayWord(half.normal(at + 1))
        || at > 0 && isDayWord(half.normal(at - 1))
        || YEAR.matcher(half.normal(at)).matches();
  }

  private static boolean isDayWord(String word) {
    return Months.NAMES.contains(word) || HALVES_OF_DAYS.contains(word);
  }

  private static OptionalDouble number(String word) {
    Double named = NUMBERS.get(word);
    if (named != null) {
      return OptionalDouble.of(named);
    }
    String digits = word.replace(",", "");
    return NUMBER.matcher(digits).matches()
        ? OptionalDouble.of(Double.parseDouble(digits))
        : OptionalDouble.empty();
  }
}
