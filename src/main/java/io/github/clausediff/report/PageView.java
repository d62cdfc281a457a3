package io.github.clausediff.report;

import java.util.ArrayList;
import java.util.List;

/** The page of one comparison, ready to be laid out. */
final class PageView implements View {

  private static final List<List<Group>> PARTS =
      List.of(
          List.of(Group.DROPPED),
          List.of(Group.NEW),
          List.of(Group.REWORDED, Group.SPLIT, Group.MERGED),
          List.of(Group.MOVED),
          List.of(Group.UNCHANGED));

  private final ReportModel model;
  private final Words words;
  private final Trail trail;
  private final List<PagePart> parts;

  PageView(ReportModel model, Trail trail, Words words) {
    this.model = model;
    this.words = words;
    this.trail = trail;
    this.parts = parts();
  }

  @Override
  public Object get(String name) {
    return switch (name) {
      case "title" -> Printable.of(model.title());
      case "heading" -> words.say("heading", unbroken(model.earlier()), unbroken(model.later()));
      case "fictional" -> !model.fiction().isEmpty();
      case "fiction" -> words.get("fiction." + model.fiction());
      case "documents" -> documents();
      case "warned" -> !model.warnings().isEmpty();
      case "warnings" -> PageWarnings.of(model, words);
      case "lead" -> Lead.of(model, words);
      case "counts" -> counts();
      case "highlights" -> Highlight.of(model, words);
      case "topics" -> TopicRow.of(model, words);
      case "topicsSaid" -> TopicRow.said(model, words);
      case "map" -> ClauseMap.of(model, words);
      case "earlierParts" -> SectionRow.of(model, true, words);
      case "laterParts" -> SectionRow.of(model, false, words);
      case "facets" -> Facet.of(model, words);
      case "parts" -> parts;
      case "anyFirst" -> !model.first().isEmpty();
      case "firsts" -> FirstNames.of(model, words);
      case "reading" -> ReadingRows.of(model, words);
      case "earlierLanguage" -> language(model.earlier());
      case "ownLanguage" -> ownLanguage();
      case "laterLanguage" -> language(model.later());
      default -> throw View.unknown(name);
    };
  }

  /** A date that no line break cuts. */
  private String unbroken(StatementView statement) {
    return DocumentView.dated(statement, words).replace(' ', '\u00a0');
  }

  /** Empty where the text is in the language of the page. */
  private String language(StatementView statement) {
    return words.languageOf(statement.metadata());
  }

  /** For words of the page within a text; empty where both texts are in its language. */
  private String ownLanguage() {
    boolean same = language(model.earlier()).isEmpty() && language(model.later()).isEmpty();
    return same ? "" : words.language();
  }

  private List<DocumentView> documents() {
    return List.of(
        DocumentView.of(model.earlier(), words.get("earlier"), trail.earlier(), words),
        DocumentView.of(model.later(), words.get("later"), trail.later(), words));
  }

  private List<PagePart> parts() {
    Weight weight = new Weight(model);
    Cards cards = new Cards(model, weight, words);
    List<PagePart> made = new ArrayList<>();
    for (List<Group> groups : PARTS) {
      List<ChangeView> found = model.in(groups, weight).stream().filter(model::shows).toList();
      if (!found.isEmpty()) {
        made.add(PagePart.of(groups.get(0).toString(), found, weight, cards, words));
      }
    }
    return made;
  }

  private List<Count> counts() {
    List<Count> counts = new ArrayList<>();
    for (Group group : Group.values()) {
      String word = words.named("kind", group.toString());
      counts.add(new Count(group.toString(), word, count(group), target(group)));
    }
    return counts;
  }

  private long count(Group group) {
    return model.changes().stream()
        .filter(change -> ReportModel.counts(change, group) && model.shows(change))
        .count();
  }

  /** Where the first change of a group is to be found. */
  private String target(Group group) {
    if (parts.stream().anyMatch(part -> part.id().equals(group.toString()))) {
      return "#" + group;
    }
    return model.changes().stream()
        .filter(change -> ReportModel.counts(change, group) && model.shows(change))
        .map(change -> "#" + Anchors.of(change))
        .findFirst()
        .orElse("");
  }
}
