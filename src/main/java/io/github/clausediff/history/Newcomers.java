package io.github.clausediff.history;

import io.github.clausediff.change.Specific.Kind;
import io.github.clausediff.change.SpecificsReader;
import io.github.clausediff.normal.Acronym;
import io.github.clausediff.normal.NormalizedClause;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What each statement of a series names that the one before it does not. */
public final class Newcomers {

  private final Chronicle chronicle;

  /** By place: the clauses of a statement that tell who speaks, or what an acronym stands for. */
  private final List<List<NormalizedClause>> telling = new ArrayList<>();

  /** Place → the compared words of its statement, each with a space on either side. */
  private final Map<Integer, String> texts = new HashMap<>();

  public Newcomers(Chronicle chronicle) {
    this.chronicle = chronicle;
    Set<String> known = new HashSet<>();
    for (Witness witness : chronicle.witnesses()) {
      telling.add(witness.clauses().stream().filter(clause -> tells(clause, known)).toList());
    }
  }

  private static boolean tells(NormalizedClause clause, Set<String> known) {
    boolean speaker = known.addAll(clause.reading().actors());
    return speaker || !Acronym.introducedIn(clause).isEmpty();
  }

  /** Those of the statement at a place, in reading order. */
  public List<FirstName> in(int place) {
    SpecificsReader reader = reader(place);
    Set<String> before = place == 0 ? Set.of() : named(place - 1, reader).keySet();
    List<FirstName> found = new ArrayList<>();
    named(place, reader)
        .forEach(
            (key, name) -> {
              if (!before.contains(key) && !(place > 0 && words(place - 1).contains(key))) {
                found.add(new FirstName(name, seen(place, key)));
              }
            });
    return found;
  }

  /** Knows the acronyms of the statements up to a place: what comes later changes nothing. */
  private SpecificsReader reader(int place) {
    return new SpecificsReader(
        telling.subList(0, place + 1).stream().flatMap(List::stream).toList());
  }

  private String seen(int place, String key) {
    for (int at = place - 2; at >= 0; at--) {
      if (words(at).contains(key)) {
        return chronicle.at(at).date();
      }
    }
    return "";
  }

  private String words(int place) {
    return texts.computeIfAbsent(place, this::text);
  }

  private String text(int place) {
    StringBuilder text = new StringBuilder(" ");
    chronicle.at(place).clauses().forEach(c -> text.append(c.normalText()).append(" "));
    return text.toString();
  }

  /** Compared form, with a space on either side → form as published. */
  private Map<String, String> named(int place, SpecificsReader reader) {
    Map<String, String> names = new LinkedHashMap<>();
    reader.read(chronicle.at(place).clauses()).stream()
        .filter(thing -> thing.kind() != Kind.NUMBER && thing.kind() != Kind.DATE)
        .forEach(thing -> names.putIfAbsent(" " + thing.key() + " ", thing.text()));
    return names;
  }
}
