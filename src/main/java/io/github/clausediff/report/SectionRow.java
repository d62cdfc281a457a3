package io.github.clausediff.report;

import io.github.clausediff.statement.Clause;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What became of the clauses of one part of a statement: the map in words.
 *
 * @param name of the part
 * @param clauses how many it has
 * @param fates "3 dropped, 2 reworded"
 */
record SectionRow(String name, int clauses, String fates) implements View {

  @Override
  public Object get(String member) {
    return switch (member) {
      case "name" -> name;
      case "clauses" -> clauses;
      case "fates" -> fates;
      default -> throw View.unknown(member);
    };
  }

  /** The parts of one side in reading order. */
  static List<SectionRow> of(ReportModel model, boolean earlier, Words words) {
    StatementView side = earlier ? model.earlier() : model.later();
    List<Clause> clauses = side.clauses().stream().map(c -> c.clause()).toList();
    Sections sections = Sections.of(clauses);
    Map<String, Map<Group, Integer>> fates = new LinkedHashMap<>();
    clauses.forEach(c -> fates.computeIfAbsent(sections.name(c), n -> new EnumMap<>(Group.class)));
    for (ChangeView change : model.changes()) {
      for (Clause clause : (earlier ? change.earlier() : change.later()).clauses()) {
        fates
            .computeIfAbsent(sections.name(clause), n -> new EnumMap<>(Group.class))
            .merge(change.group(), 1, Integer::sum);
      }
    }
    List<SectionRow> rows = new ArrayList<>();
    fates.forEach((name, groups) -> rows.add(row(name, groups, words)));
    return rows;
  }

  private static SectionRow row(String name, Map<Group, Integer> groups, Words words) {
    List<String> fates = new ArrayList<>();
    groups.forEach((group, n) -> fates.add(n + " " + words.named("kind", group.toString())));
    int clauses = groups.values().stream().mapToInt(n -> n).sum();
    String shown = name.isEmpty() ? words.get("no-section") : Printable.of(name);
    return new SectionRow(shown, clauses, String.join(words.get("comma"), fates));
  }
}
