package io.github.clausediff.ingest;

import io.github.clausediff.statement.Metadata.Field;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says of the document on it: title, date, language. */
final class PageFacts {

  /** Where pages tell machines when they were published, the surest first. */
  private static final List<String> PUBLISHED =
      List.of(
          "meta[property=article:published_time]",
          "meta[name=dcterms.date]",
          "meta[name=DC.date.issued]",
          "meta[name=date]",
          "meta[itemprop=datePublished]");

  private final Document page;
  private final Profile profile;
  private final List<String> notes;

  PageFacts(Document page, Profile profile, List<String> notes) {
    this.page = page;
    this.profile = profile;
    this.notes = notes;
  }

  Map<Field, String> found(Optional<Element> heading) {
    Map<Field, String> facts = new EnumMap<>(Field.class);
    heading.ifPresent(element -> facts.put(Field.TITLE, Inline.fold(element.text())));
    dateByProfile().ifPresent(date -> facts.put(Field.DATE, date));
    return facts;
  }

  /** The day on which the page was published, which may be a later one than the document's. */
  Map<Field, String> hints() {
    return PUBLISHED.stream()
        .flatMap(selector -> page.select(selector).stream())
        .flatMap(meta -> Dates.in(meta.attr("content")).stream())
        .findFirst()
        .map(date -> Map.of(Field.DATE, date))
        .orElse(Map.of());
  }

  /** What a browser shows above the page, for want of a heading. */
  Optional<String> windowTitle() {
    Element shared = page.selectFirst("meta[property=og:title]");
    String title = Inline.fold(shared == null ? page.title() : shared.attr("content"));
    if (Words.count(title) == 0) {
      return Optional.empty();
    }
    notes.add("no heading is the title: taken from the title of the window");
    return Optional.of(title);
  }

  private Optional<String> dateByProfile() {
    for (Element element : Regions.first(page.body(), profile.date())) {
      Optional<String> date =
          Dates.in(element.attr("datetime")).or(() -> Dates.in(Inline.fold(element.text())));
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }
}
