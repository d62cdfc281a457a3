package io.github.clausediff.report;

import io.github.clausediff.report.PageParts.Count;
import io.github.clausediff.report.PageParts.Document;
import io.github.clausediff.report.PageParts.Fact;
import io.github.clausediff.report.PageParts.Part;
import io.github.clausediff.statement.Metadata.Field;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A report page, ready to be laid out.
 *
 * @param model what it shows
 * @param documents the two statements, earlier first
 * @param warnings sentences
 * @param counts every group with its number, in the order of the groups
 * @param sections those that hold anything
 * @param reading the later statement in order, with what was left out in its place
 */
record PageView(
    ReportModel model,
    List<Document> documents,
    List<String> warnings,
    List<Count> counts,
    List<Part> sections,
    List<ReadingOrder.Line> reading)
    implements View {

  @Override
  public Object get(String name) {
    return switch (name) {
      case "title" -> Printable.of(model.title());
      case "heading" ->
          "What changed from " + unbroken(model.earlier()) + " to " + unbroken(model.later());
      case "fictional" -> !model.fiction().isEmpty();
      case "fiction" -> model.fiction();
      case "documents" -> documents;
      case "warned" -> !warnings.isEmpty();
      case "warnings" -> warnings;
      case "counts" -> counts;
      case "sections" -> sections;
      case "reading" -> reading;
      default -> throw View.unknown(name);
    };
  }

  static PageView of(ReportModel model) {
    List<Part> sections = sections(model);
    return new PageView(
        model,
        List.of(document("Earlier", model.earlier()), document("Later", model.later())),
        model.warnings().stream().map(Printable::of).map(Wording::capital).toList(),
        counts(model, sections),
        sections,
        ReadingOrder.of(model));
  }

  /** A date that no line break cuts. */
  private static String unbroken(StatementView statement) {
    return Printable.of(statement.date()).replace(' ', '\u00a0');
  }

  private static Document document(String side, StatementView statement) {
    List<Fact> facts = new ArrayList<>();
    for (Field field : List.of(Field.DATE, Field.KIND, Field.PLACE, Field.SOURCE, Field.SHA256)) {
      statement
          .metadata()
          .get(field)
          .ifPresent(value -> facts.add(new Fact(name(field), Printable.of(value(field, value)))));
    }
    facts.add(new Fact("Clauses", String.valueOf(statement.clauses().size())));
    return new Document(side, Printable.of(statement.metadata().title()), facts);
  }

  private static String name(Field field) {
    return field == Field.SHA256 ? "SHA-256" : Wording.title(field.key());
  }

  private static String value(Field field, String value) {
    return field == Field.DATE
        ? Wording.date(value)
        : field == Field.KIND ? Wording.title(value) : value;
  }

  private static List<Part> sections(ReportModel model) {
    List<Part> parts = new ArrayList<>();
    add(
        parts,
        model,
        "Dropped",
        "Not found in the later statement. That does not say that it was withdrawn.",
        Group.DROPPED);
    add(parts, model, "New", "Not found in the earlier statement.", Group.NEW);
    add(
        parts,
        model,
        "Reworded, split and merged",
        "Found in both, in other words.",
        Group.REWORDED,
        Group.SPLIT,
        Group.MERGED);
    add(
        parts,
        model,
        "Moved, in the same words",
        "The words stayed, the place among the neighbours changed.",
        Group.MOVED);
    add(
        parts,
        model,
        "Unchanged",
        "The same words, once spelling, quotation marks, numbering and names of one thing are set aside.",
        Group.UNCHANGED);
    return parts;
  }

  private static void add(
      List<Part> parts, ReportModel model, String title, String intro, Group... groups) {
    List<ChangeCard> cards = new ArrayList<>();
    List<Group> wanted = List.of(groups);
    model.changes().stream()
        .filter(change -> wanted.contains(change.group()))
        .sorted(Comparator.comparing(change -> change.effects().isEmpty()))
        .forEach(change -> cards.add(ChangeCard.of(change)));
    if (!cards.isEmpty()) {
      String id = groups[0].toString();
      parts.add(new Part(id, title, intro, groups[0] == Group.UNCHANGED, cards));
    }
  }

  private static List<Count> counts(ReportModel model, List<Part> sections) {
    List<Count> counts = new ArrayList<>();
    for (Group group : Group.values()) {
      counts.add(new Count(group.toString(), model.count(group), target(model, group, sections)));
    }
    return counts;
  }

  /** Where the first change of a group is to be found. */
  private static String target(ReportModel model, Group group, List<Part> sections) {
    if (sections.stream().anyMatch(part -> part.id().equals(group.toString()))) {
      return "#" + group;
    }
    return model.changes().stream()
        .filter(change -> ReportModel.counts(change, group))
        .map(change -> "#c-" + change.id())
        .findFirst()
        .orElse("");
  }
}
