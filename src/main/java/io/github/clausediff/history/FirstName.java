package io.github.clausediff.history;

import io.github.clausediff.change.Specific.Kind;
import io.github.clausediff.change.SpecificsReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A named thing that the statement before does not name: a body, a treaty, a place, a system.
 *
 * @param name as published
 * @param seen date of the statement that named it last, or an empty string
 */
public record FirstName(String name, String seen) {

  /** Those of a statement, in reading order. */
  public static List<FirstName> in(Chronicle chronicle, int place) {
    SpecificsReader reader = reader(chronicle, place);
    Set<String> before = place == 0 ? Set.of() : named(chronicle.at(place - 1), reader).keySet();
    List<FirstName> found = new ArrayList<>();
    named(chronicle.at(place), reader)
        .forEach(
            (key, name) -> {
              if (!before.contains(key) && !words(chronicle, place - 1).contains(key)) {
                found.add(new FirstName(name, seen(chronicle, place, key)));
              }
            });
    return found;
  }

  /** Knows the acronyms of the statements up to a place: what comes later changes nothing. */
  private static SpecificsReader reader(Chronicle chronicle, int place) {
    return new SpecificsReader(
        chronicle.witnesses().subList(0, place + 1).stream()
            .flatMap(witness -> witness.clauses().stream())
            .toList());
  }

  private static String seen(Chronicle chronicle, int place, String key) {
    for (int at = place - 2; at >= 0; at--) {
      if (words(chronicle, at).contains(key)) {
        return chronicle.at(at).date();
      }
    }
    return "";
  }

  /** The compared words of a statement, each with a space on either side. */
  private static String words(Chronicle chronicle, int place) {
    StringBuilder text = new StringBuilder(" ");
    if (place >= 0) {
      chronicle.at(place).clauses().forEach(c -> text.append(c.normalText()).append(" "));
    }
    return text.toString();
  }

  /** Compared form, with a space on either side → form as published. */
  private static Map<String, String> named(Witness witness, SpecificsReader reader) {
    Map<String, String> names = new LinkedHashMap<>();
    reader.read(witness.clauses()).stream()
        .filter(thing -> thing.kind() != Kind.NUMBER && thing.kind() != Kind.DATE)
        .forEach(thing -> names.putIfAbsent(" " + thing.key() + " ", thing.text()));
    return names;
  }
}
