package io.github.clausediff.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Something to filter changes by.
 *
 * @param id its name in the address
 * @param word its name for people
 * @param options what there is to choose from
 */
record Facet(String id, String word, List<Label> options) implements View {

  @Override
  public Object get(String name) {
    return switch (name) {
      case "id" -> id;
      case "control" -> "f-" + id;
      case "word" -> word;
      case "options" -> options;
      default -> throw View.unknown(name);
    };
  }

  /** Those that divide the changes of a comparison. */
  static List<Facet> of(ReportModel model, Words words) {
    Set<String> kinds = new LinkedHashSet<>();
    for (Group group : Group.values()) {
      if (model.count(group) > 0) {
        kinds.add(group.toString());
      }
    }
    Set<String> effects = new LinkedHashSet<>();
    Set<String> actors = new LinkedHashSet<>();
    Set<String> topics = new LinkedHashSet<>();
    Set<String> sure = new LinkedHashSet<>();
    for (ChangeView change : model.changes()) {
      change.effects().forEach(effect -> effects.add(effect.type()));
      actors.addAll(change.actors());
      topics.addAll(change.topics());
      if (change.joins()) {
        sure.add(Anchors.word(change.evidence().confidence()));
      }
    }
    List<Facet> facets = new ArrayList<>();
    add(facets, "kind", kinds, words);
    add(facets, "effect", effects, words);
    add(facets, "actor", actors, words);
    add(facets, "topic", topics, words);
    add(facets, "sure", sure, words);
    return facets;
  }

  private static void add(List<Facet> facets, String id, Set<String> values, Words words) {
    if (!values.isEmpty()) {
      List<Label> options = values.stream().map(v -> new Label(v, words.named(id, v), "")).toList();
      facets.add(new Facet(id, words.get("facet." + id), options));
    }
  }
}
