package io.github.clausediff.change;

import io.github.clausediff.align.Confidence;
import io.github.clausediff.statement.Metadata;
import io.github.clausediff.statement.Metadata.Field;
import io.github.clausediff.statement.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a reader has to know before trusting a comparison, in words. */
final class Warnings {

  private final List<String> warnings = new ArrayList<>();

  private Warnings() {}

  /** The weightiest first. */
  static List<String> of(Statement earlier, Statement later, List<Change> changes) {
    Warnings found = new Warnings();
    found.fictional(earlier.metadata(), later.metadata());
    found.same(earlier, later);
    found.differ("kinds", Field.KIND, earlier.metadata(), later.metadata());
    found.differ("languages", Field.LANGUAGE, earlier.metadata(), later.metadata());
    found.dates(earlier.metadata(), later.metadata());
    found.toReview(changes);
    found.decided(changes);
    return List.copyOf(found.warnings);
  }

  private void fictional(Metadata earlier, Metadata later) {
    if (earlier.fictional() && later.fictional()) {
      warnings.add("both documents are fictional");
    } else if (earlier.fictional() || later.fictional()) {
      warnings.add("the " + (earlier.fictional() ? "earlier" : "later") + " document is fictional");
    }
  }

  private void same(Statement earlier, Statement later) {
    if (earlier.source().text().equals(later.source().text())) {
      warnings.add("the two documents are the same text");
    }
  }

  private void differ(String what, Field field, Metadata earlier, Metadata later) {
    Optional<String> before = earlier.get(field);
    Optional<String> after = later.get(field);
    if (before.isPresent() && after.isPresent() && !before.equals(after)) {
      warnings.add(
          "the two documents are of different " + what + ": " + before.get() + ", " + after.get());
    }
  }

  private void dates(Metadata earlier, Metadata later) {
    String before = earlier.get(Field.DATE).orElse("");
    String after = later.get(Field.DATE).orElse("");
    if (!after.isEmpty() && before.compareTo(after) > 0) {
      warnings.add("the later document is dated before the earlier: " + before + ", " + after);
    }
  }

  private void toReview(List<Change> changes) {
    long links =
        changes.stream().filter(c -> c.link().joins()).filter(Warnings::isToReview).count();
    if (links > 0) {
      warnings.add(links == 1 ? "1 link is to review" : links + " links are to review");
    }
  }

  private void decided(List<Change> changes) {
    long decided = changes.stream().filter(c -> c.link().evidence().decided().isPresent()).count();
    if (decided > 0) {
      warnings.add(
          "a person decided on "
              + (decided == 1 ? "1 change" : decided + " changes")
              + "; each says so");
    }
  }

  private static boolean isToReview(Change change) {
    return change.link().evidence().confidence() == Confidence.TO_REVIEW;
  }
}
