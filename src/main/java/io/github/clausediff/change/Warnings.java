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

  private final List<Warning> warnings = new ArrayList<>();

  private Warnings() {}

  /** The weightiest first. */
  static List<Warning> of(Statement earlier, Statement later, List<Change> changes) {
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

  private void add(String id, String text, String... values) {
    warnings.add(new Warning(id, List.of(values), text));
  }

  private void fictional(Metadata earlier, Metadata later) {
    if (earlier.fictional() && later.fictional()) {
      add("both-fictional", "both documents are fictional");
    } else if (earlier.fictional()) {
      add("earlier-fictional", "the earlier document is fictional");
    } else if (later.fictional()) {
      add("later-fictional", "the later document is fictional");
    }
  }

  private void same(Statement earlier, Statement later) {
    if (earlier.source().text().equals(later.source().text())) {
      add("same-text", "the two documents are the same text");
    }
  }

  private void differ(String what, Field field, Metadata earlier, Metadata later) {
    Optional<String> before = earlier.get(field);
    Optional<String> after = later.get(field);
    if (before.isPresent() && after.isPresent() && !before.equals(after)) {
      String text =
          "the two documents are of different " + what + ": " + before.get() + ", " + after.get();
      add("different-" + what, text, before.get(), after.get());
    }
  }

  private void dates(Metadata earlier, Metadata later) {
    String before = earlier.get(Field.DATE).orElse("");
    String after = later.get(Field.DATE).orElse("");
    if (!after.isEmpty() && before.compareTo(after) > 0) {
      add(
          "dates",
          "the later document is dated before the earlier: " + before + ", " + after,
          before,
          after);
    }
  }

  private void toReview(List<Change> changes) {
    long links =
        changes.stream().filter(c -> c.link().joins()).filter(Warnings::isToReview).count();
    if (links == 1) {
      add("one-to-review", "1 link is to review");
    } else if (links > 1) {
      add("to-review", links + " links are to review", String.valueOf(links));
    }
  }

  private void decided(List<Change> changes) {
    long decided = changes.stream().filter(c -> c.link().evidence().decided().isPresent()).count();
    if (decided == 1) {
      add("one-decided", "a person decided on 1 change; each says so");
    } else if (decided > 1) {
      String number = String.valueOf(decided);
      add("decided", "a person decided on " + number + " changes; each says so", number);
    }
  }

  private static boolean isToReview(Change change) {
    return change.link().evidence().confidence() == Confidence.TO_REVIEW;
  }
}
