package io.github.clausediff.ingest;

import io.github.clausediff.statement.Metadata.Field;
import io.github.clausediff.text.InputException;
import io.github.clausediff.text.Location;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** Reads web pages: by the profile of their site, else by a general rule. Loads nothing. */
final class HtmlReader {

  /** Pages of ministries have less than a megabyte. */
  private static final int MOST_BYTES = 4 << 20;

  /** Each tag costs memory; real pages have some thousands. */
  private static final int MOST_TAGS = 100_000;

  /** Deeper nesting is flattened by the parser; real pages reach 40. */
  private static final int DEEPEST = 256;

  private final Profiles profiles;

  HtmlReader(Profiles profiles) {
    this.profiles = profiles;
  }

  Draft read(Document document, String address) {
    if (document.size() > MOST_BYTES) {
      throw refused(
          document,
          "page has " + document.size() + " bytes",
          "at most " + MOST_BYTES + " are read");
    }
    Decoded text = PageDecoder.decode(document);
    long tags = text.text().chars().filter(c -> c == '<').count();
    if (tags > MOST_TAGS) {
      throw refused(document, "page has " + tags + " tags", "at most " + MOST_TAGS + " are read");
    }
    org.jsoup.nodes.Document page =
        Jsoup.parse(text.text(), "", Parser.htmlParser().setMaxDepth(DEEPEST));
    List<String> notes = new ArrayList<>(text.notes());
    Profile profile = profiles.of(address).orElse(Profile.NONE);
    Optional<Regions> told = Regions.of(page.body(), profile);
    if (profile.isKnown() && told.isEmpty()) {
      notes.add("the profile " + profile.name() + " finds no text: read by the general rule");
    }
    Regions regions = told.orElseGet(() -> Regions.general(page.body()));
    return draft(document.name(), page, new Reading(profile, regions, notes));
  }

  /** How a page is read. */
  private record Reading(Profile profile, Regions regions, List<String> notes) {}

  private static Draft draft(String name, org.jsoup.nodes.Document page, Reading reading) {
    PageWalker walker = new PageWalker(reading.regions());
    walker.walk(page.body());
    BracketHead head = BracketHead.of(walker.paragraphs(), reading.profile().head());
    List<Omission> omitted = new ArrayList<>(walker.omitted());
    omitted.addAll(head.omitted());
    if (head.kept().isEmpty()) {
      throw new InputException(Location.of(name), "page holds no text", "expected a statement");
    }
    Ledger.check(walker.ink(), head.kept(), omitted);
    PageFacts facts = new PageFacts(page, reading.profile(), reading.notes());
    Map<Field, String> found = new EnumMap<>(Field.class);
    found.putAll(facts.found(reading.regions().title()));
    found.putAll(head.found());
    boolean titled = head.kept().stream().anyMatch(p -> p.level() == 1);
    if (!titled && !found.containsKey(Field.TITLE)) {
      facts.windowTitle().ifPresent(title -> found.put(Field.TITLE, title));
    }
    int kept = head.kept().stream().mapToInt(Paragraph::words).sum();
    return new Draft(markdown(head.kept()), kept, omitted, found, facts.hints(), reading.notes());
  }

  static String markdown(List<Paragraph> paragraphs) {
    return paragraphs.stream()
        .map(Paragraph::markdown)
        .collect(Collectors.joining("\n\n", "", "\n"));
  }

  private static InputException refused(Document document, String what, String expected) {
    return new InputException(Location.of(document.name()), what, expected);
  }
}
