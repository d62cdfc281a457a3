package io.github.clausediff.history;

import io.github.clausediff.change.Specific;
import io.github.clausediff.change.Specific.Kind;
import io.github.clausediff.change.SpecificsReader;
import io.github.clausediff.normal.Acronym;
import io.github.clausediff.normal.NormalizedClause;
import io.github.clausediff.normal.Normalizer;
import io.github.clausediff.statement.Clause;
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
  private final Normalizer normalizer;

  /** By place: the clauses of a statement that tell who speaks, or what an acronym stands for. */
  private final List<List<NormalizedClause>> telling = new ArrayList<>();

  /** Place → all forms of the compared words of its statement. */
  private final Map<Integer, String> texts = new HashMap<>();

  public Newcomers(Chronicle chronicle) {
    this.chronicle = chronicle;
    this.normalizer = new Normalizer(chronicle.series());
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
            (key, thing) -> {
              Set<String> forms = forms(thing);
              if (!before.contains(key) && !(place > 0 && stands(forms, place - 1))) {
                found.add(new FirstName(thing.text(), seen(place, forms)));
              }
            });
    return found;
  }

  /** Knows the acronyms of the statements up to a place: what comes later changes nothing. */
  private SpecificsReader reader(int place) {
    return new SpecificsReader(
        telling.subList(0, place + 1).stream().flatMap(List::stream).toList());
  }

  private int seen(int place, Set<String> forms) {
    int at = place - 2;
    while (at >= 0 && !stands(forms, at)) {
      at--;
    }
    return Math.max(at, -1);
  }

  private boolean stands(Set<String> forms, int place) {
    String text = texts.computeIfAbsent(place, this::text);
    return forms.stream().anyMatch(text::contains);
  }

  private String text(int place) {
    StringBuilder text = new StringBuilder();
    for (NormalizedClause clause : chronicle.at(place).clauses()) {
      text.append(NameForms.sorted(clause))
          .append('\n')
          .append(NameForms.bare(clause))
          .append('\n');
      Acronym.introducedIn(clause)
          .forEach(acronym -> text.append(' ').append(acronym.letters()).append(" \n"));
    }
    return text.toString();
  }

  /** What a name is looked for by: its key, in one order, and without parties in front of it. */
  private Set<String> forms(Specific thing) {
    Set<String> forms = new HashSet<>(Set.of(" " + thing.key() + " "));
    NormalizedClause name =
        normalizer.normalize(List.of(Clause.loose("name", 1, thing.text()))).get(0);
    forms.add(NameForms.sorted(name));
    String bare = NameForms.bare(name);
    if (bare.strip().indexOf(' ') > 0) {
      forms.add(bare);
    }
    return forms;
  }

  /** Key → the thing as first named. */
  private Map<String, Specific> named(int place, SpecificsReader reader) {
    Map<String, Specific> names = new LinkedHashMap<>();
    reader.read(chronicle.at(place).clauses()).stream()
        .filter(thing -> thing.kind() != Kind.NUMBER && thing.kind() != Kind.DATE)
        .forEach(thing -> names.putIfAbsent(thing.key(), thing));
    return names;
  }
}
