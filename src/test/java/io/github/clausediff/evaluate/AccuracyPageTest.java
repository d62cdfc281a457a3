package io.github.clausediff.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.clausediff.align.Aligner;
import io.github.clausediff.align.Alignment;
import io.github.clausediff.align.Confidence;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the page on accuracy counts, on a file small enough to count by hand. */
class AccuracyPageTest {

  private static final String HARBOUR = "Orvenna will open the harbour of Karrow to survey ships.";
  private static final String HARBOUR_LATER =
      "Orvenna will open the harbour of Karrow to all survey ships in May.";
  private static final String WHALES = "Both sides discussed the counting of whales.";

  private static GoldFile file(List<GoldLink> links, List<Cell> optional) {
    List<Cell> required = links.stream().flatMap(link -> link.cells().stream()).toList();
    GoldPair pair =
        new GoldPair(
            "p",
            List.of(HARBOUR, WHALES),
            List.of(HARBOUR_LATER, WHALES),
            links,
            required,
            optional,
            List.of());
    return new GoldFile("Harbours", "en", "CC0-1.0", "made up", List.of(pair));
  }

  private static GoldLink link(int earlier, int later) {
    return new GoldLink(List.of(earlier), List.of(later));
  }

  private static List<Alignment> align(GoldFile file) {
    return new Evaluator(new Aligner()).alignAll(file);
  }

  @Test
  void calibrationLeavesOutPairsThatReadTheSame() {
    GoldFile file = file(List.of(link(0, 0), link(1, 1)), List.of());

    Calibration calibration = Calibration.of(file, align(file));

    assertThat(List.of(Confidence.values()).stream().mapToInt(c -> calibration.of(c).found()).sum())
        .isEqualTo(1);
    assertThat(List.of(Confidence.values()).stream().mapToInt(c -> calibration.of(c).right()).sum())
        .isEqualTo(1);
  }

  @Test
  void calibrationDoesNotJudgeWhatMayBeFoundOrNot() {
    GoldFile file = file(List.of(link(1, 1)), List.of(new Cell(0, 0)));

    Calibration calibration = Calibration.of(file, align(file));

    assertThat(calibration.byConfidence().values()).allMatch(tally -> tally.found() == 0);
  }

  @Test
  void mistakesAreCountedByWhatElseTheirClausesHave() {
    GoldFile file = file(List.of(link(0, 0), link(0, 1)), List.of());

    assertThat(Mistakes.of(file, List.of(List.of(link(0, 0), link(1, 1)))))
        .as("0-1 is missed beside 0-0; 1-1 is false beside 0-1")
        .isEqualTo(new Mistakes(0, 1, 0, 1));
    assertThat(Mistakes.of(file, List.of(List.of()))).isEqualTo(new Mistakes(2, 0, 0, 0));
  }

  @Test
  void thePageHasTheFiguresOfEveryFile() {
    String page =
        new AccuracyPage().with(file(List.of(link(0, 0), link(1, 1)), List.of())).markdown();

    assertThat(page)
        .startsWith("# Accuracy\n")
        .contains("| Harbours | 1 | 1.000 | 1.000 | 1.000 | 1.000 | 1.000 | 1.000 |")
        .contains("| unchanged | 1.000 (2) |")
        .contains("| reworded | 1.000 (2) |")
        .contains("| split | – |")
        .contains("\n## Harbours\n")
        .contains("Source: made up. Licence: CC0-1.0.");
  }
}
