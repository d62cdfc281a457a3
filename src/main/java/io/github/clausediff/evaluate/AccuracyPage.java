package io.github.clausediff.evaluate;

import io.github.clausediff.align.Confidence;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The page on accuracy, in Markdown: every figure measured when it is written, beside what is known
 * of each gold set from elsewhere. The same files give the same page.
 */
public final class AccuracyPage {

  private static final String NOTES = "gold-sets.md";
  private static final String HEADING = "## ";

  private final List<SetReport> reports = new ArrayList<>();

  /** Measures a file besides those before it. */
  public AccuracyPage with(GoldFile file) {
    reports.add(SetReport.of(file));
    return this;
  }

  /** The whole page. */
  public String markdown() {
    Map<String, String> notes = notes();
    StringBuilder page = new StringBuilder(notes.getOrDefault("", ""));
    overview(page);
    classes(page);
    confidence(page);
    halves(page);
    for (SetReport report : reports) {
      page.append("\n## ").append(report.file().name()).append("\n\n");
      page.append(notes.getOrDefault(report.file().name(), ""));
      facts(page, report);
    }
    return page.toString();
  }

  private void overview(StringBuilder page) {
    page.append("\n## Scores\n\n");
    page.append("| set | pairs | precision | recall | pair F1 | changed F1 | group F1 |");
    page.append(" pair F1, shuffled |\n| --- | --- | --- | --- | --- | --- | --- | --- |\n");
    for (SetReport report : reports) {
      Evaluation scores = report.scores();
      row(
          page,
          report.file().name(),
          String.valueOf(report.file().pairs().size()),
          number(scores.pair().precision()),
          number(scores.pair().recall()),
          number(scores.pair().f1()),
          number(scores.changed().f1()),
          number(scores.group().f1()),
          number(report.shuffled().f1()));
    }
  }

  private void classes(StringBuilder page) {
    page.append("\n## F1 by what became of a clause\n\nIn brackets: clauses of that class.\n\n");
    List<String> head = new ArrayList<>(List.of("class"));
    reports.forEach(report -> head.add(report.file().name()));
    head(page, head);
    for (ClauseClass value : ClauseClass.values()) {
      across(
          page,
          value.toString(),
          report -> {
            Tally tally = report.scores().of(value);
            return tally.gold() == 0 ? "–" : number(tally.f1()) + " (" + tally.gold() + ")";
          });
    }
  }

  private void confidence(StringBuilder page) {
    page.append("\n## What the words for confidence are worth\n\n");
    page.append("Share of the pairs of clauses in links with the word that people linked too;");
    page.append(" pairs that read the same are left out.\nIn brackets: pairs found.\n\n");
    List<String> head = new ArrayList<>(List.of("confidence"));
    reports.forEach(report -> head.add(report.file().name()));
    head(page, head);
    for (Confidence word : Confidence.values()) {
      across(
          page,
          word.toString(),
          report -> {
            Tally tally = report.calibration().of(word);
            return tally.found() == 0
                ? "–"
                : number(tally.precision()) + " (" + tally.found() + ")";
          });
    }
  }

  private void halves(StringBuilder page) {
    page.append("\n## A threshold of one half, on the other\n\n");
    page.append(
        "The probability from which pairs are linked, chosen on every other document pair,");
    page.append(
        " and the pair F1 it reaches on the rest,\nbeside the best that any would there.\n\n");
    page.append("| set | chosen | there | best there |\n| --- | --- | --- | --- |\n");
    for (SetReport report : reports) {
      for (Halves half : report.halves()) {
        row(
            page,
            report.file().name(),
            String.format(Locale.ROOT, "%.2f", half.chosen()),
            number(half.there()),
            number(half.best()));
      }
    }
  }

  private static void facts(StringBuilder page, SetReport report) {
    Mistakes mistakes = report.mistakes();
    page.append("\nSource: ").append(report.file().source());
    page.append(". Licence: ").append(report.file().license()).append(".\n\n");
    page.append("Of ").append(report.scores().pair().gold()).append(" linked pairs of clauses ");
    page.append(mistakes.missedBeside()).append(" are missed that have a clause in another link");
    page.append(" and ").append(mistakes.missedAlone()).append(" of which both stand alone;\n");
    page.append(mistakes.falseBeside()).append(" are linked falsely beside a right partner of");
    page.append(" either clause and ").append(mistakes.falseAlone());
    page.append(" where neither has one.\n");
  }

  private void across(StringBuilder page, String name, Function<SetReport, String> cell) {
    List<String> cells = new ArrayList<>(List.of(name));
    reports.forEach(report -> cells.add(cell.apply(report)));
    row(page, cells.toArray(String[]::new));
  }

  private static void head(StringBuilder page, List<String> names) {
    row(page, names.toArray(String[]::new));
    row(page, names.stream().map(name -> "---").toArray(String[]::new));
  }

  private static void row(StringBuilder page, String... cells) {
    page.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  /** What is known of each set, by its name; what comes before the first heading under "". */
  private static Map<String, String> notes() {
    Map<String, String> notes = new TreeMap<>();
    for (String section : ("\n" + text()).split("\n" + HEADING, -1)) {
      int end = section.indexOf('\n');
      boolean preface = notes.isEmpty();
      notes.put(
          preface ? "" : section.substring(0, end),
          preface ? section.substring(1) : section.substring(end + 1).strip() + "\n");
    }
    return notes;
  }

  private static String text() {
    try (InputStream stream = AccuracyPage.class.getResourceAsStream(NOTES)) {
      if (stream == null) {
        throw new IllegalStateException("the program lacks its " + NOTES);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
