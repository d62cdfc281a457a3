package io.github.clausediff.ingest;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Which parts of a page are the statement, and why the others are not. */
final class Regions {

  private final Set<Element> content = Collections.newSetFromMap(new IdentityHashMap<>());
  private final IdentityHashMap<Element, Reason> dropped = new IdentityHashMap<>();
  private final Optional<Element> title;
  private final boolean byProfile;

  private Regions(Optional<Element> title, boolean byProfile) {
    this.title = title;
    this.byProfile = byProfile;
  }

  /** What the profile tells; empty where it finds no text. */
  static Optional<Regions> of(Element body, Profile profile) {
    List<Element> found = first(body, profile.content());
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Regions regions = new Regions(title(body, profile, found), true);
    regions.content.addAll(found);
    profile
        .drop()
        .forEach(
            (reason, selectors) ->
                selectors.forEach(
                    selector ->
                        body.select(selector).forEach(e -> regions.dropped.put(e, reason))));
    return Optional.of(regions);
  }

  /** The general rule: the smallest part that holds nearly all running text. */
  static Regions general(Element body) {
    Element main = new MainText(body).find();
    Regions regions = new Regions(title(body, Profile.NONE, List.of(main)), false);
    regions.content.add(main);
    return regions;
  }

  /** All elements of the first selector that finds words, outermost ones only. */
  static List<Element> first(Element body, List<String> selectors) {
    for (String selector : selectors) {
      List<Element> found =
          body.select(selector).stream().filter(e -> Words.count(e.text()) > 0).toList();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private static Optional<Element> title(Element body, Profile profile, List<Element> content) {
    Optional<Element> told = first(body, profile.title()).stream().findFirst();
    return told.or(() -> only(content.get(0).select("h1"))).or(() -> only(body.select("h1")));
  }

  private static Optional<Element> only(List<Element> found) {
    List<Element> worded = found.stream().filter(e -> Words.count(e.text()) > 0).toList();
    return worded.size() == 1 ? Optional.of(worded.get(0)) : Optional.empty();
  }

  Optional<Element> title() {
    return title;
  }

  boolean isContent(Element element) {
    return content.contains(element);
  }

  /** Whether the title stands outside of what is taken for the statement. */
  boolean titleIsApart() {
    return title.isPresent()
        && title.get().parents().stream().noneMatch(this::isContent)
        && !isContent(title.get());
  }

  /** Why an element is no part of the statement, whatever stands around it. */
  Optional<Reason> whyNot(Element element, boolean inContent) {
    Reason told = dropped.get(element);
    if (told != null) {
      return Optional.of(told);
    }
    return PageParts.whyNot(element, inContent, byProfile);
  }
}
