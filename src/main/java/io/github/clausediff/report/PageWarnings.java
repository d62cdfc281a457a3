package io.github.clausediff.report;

import io.github.clausediff.align.Confidence;
import io.github.clausediff.change.Warning;
import io.github.clausediff.report.PageWarning.Place;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The warnings of a comparison as sentences in the language of a page. */
final class PageWarnings {

  /** Letters of a clause that tell what it is about. */
  private static final int QUOTED = 60;

  private final ReportModel model;
  private final Words words;

  private PageWarnings(ReportModel model, Words words) {
    this.model = model;
    this.words = words;
  }

  static List<PageWarning> of(ReportModel model, Words words) {
    PageWarnings warnings = new PageWarnings(model, words);
    return model.warnings().stream().map(warnings::warning).toList();
  }

  private PageWarning warning(Warning warning) {
    return new PageWarning(Printable.of(said(warning)), places(warning.id()));
  }

  private String said(Warning warning) {
    List<String> values =
        warning.id().equals("different-kinds")
            ? warning.values().stream().map(kind -> words.named("document", kind)).toList()
            : warning.values();
    return words.say("warning." + warning.id(), values.toArray());
  }

  /** In the order of the changes. */
  private List<Place> places(String id) {
    boolean asked = id.equals("to-review") || id.equals("one-to-review");
    return model.changes().stream()
        .filter(change -> asked && change.joins() && model.shows(change))
        .filter(change -> change.evidence().confidence() == Confidence.TO_REVIEW)
        .map(this::place)
        .toList();
  }

  private Place place(ChangeView change) {
    String begin = Printable.of(Excerpt.cut(change.later().text(), QUOTED));
    String places = places(change.earlier()) + " \u2192 " + places(change.later());
    String note =
        Stream.concat(
                Stream.of(places, words.named("kind", change.group().toString())),
                change.effects().stream().map(e -> words.named("effect", e.type())).distinct())
            .collect(Collectors.joining(words.get("comma")));
    return new Place("#" + Anchors.of(change), words.say("quoted", begin), note);
  }

  private String places(SideView side) {
    return side.clauses().stream().map(words::numbers).collect(Collectors.joining("; "));
  }
}
