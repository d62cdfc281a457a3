package io.github.clausediff.report;

import io.github.clausediff.change.Warning;
import java.util.List;

/** The warnings of a comparison as sentences in the language of a page. */
final class PageWarnings {

  private PageWarnings() {}

  static List<String> of(ReportModel model, Words words) {
    return model.warnings().stream().map(w -> said(w, words)).map(Printable::of).toList();
  }

  private static String said(Warning warning, Words words) {
    List<String> values =
        warning.id().equals("different-kinds")
            ? warning.values().stream().map(kind -> words.named("document", kind)).toList()
            : warning.values();
    return words.say("warning." + warning.id(), values.toArray());
  }
}
