package io.github.clausediff.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.clausediff.align.Aligner;
import io.github.clausediff.align.Alignment;
import io.github.clausediff.normal.NormalizedClause;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.Test;

class HistoryIndexTest {

  private final List<Witness> years = new Chronicles(11).years(2, 30);
  private final List<NormalizedClause> earlier = years.get(0).clauses();
  private final List<NormalizedClause> later = years.get(1).clauses();
  private final Alignment alignment =
      new Alignment(new Aligner().align(earlier, later).links(), List.of());

  private String written() {
    HistoryIndex index = new HistoryIndex("key");
    index.put("one", "two", alignment);
    index.put("two", "one", new Aligner().align(later, earlier));
    return index.text();
  }

  @Test
  void whatIsReadIsWhatWasWrittenToTheLastBit() throws Exception {
    HistoryIndex read = HistoryIndex.read(written(), "key");

    assertThat(read.find("one", "two", earlier, later)).contains(alignment);
    assertThat(read.text()).isEqualTo(written());
  }

  @Test
  void underAnotherKeyOrOtherHashesNothingIsFound() throws Exception {
    assertThat(HistoryIndex.read(written(), "other").find("one", "two", earlier, later)).isEmpty();
    assertThat(HistoryIndex.read(written(), "key").find("one", "three", earlier, later)).isEmpty();
  }

  @Test
  void whatDoesNotFitTheClausesIsNotTrusted() throws Exception {
    HistoryIndex read = HistoryIndex.read(written(), "key");

    assertThat(read.find("one", "two", earlier.subList(1, earlier.size()), later)).isEmpty();
  }

  @Test
  void aTextWithTheRightSumAndWrongLengthsIsDamaged() {
    for (String length : List.of("many", "99999999", "-1")) {
      String altered = written().replaceFirst("(pair \\S+ \\S+) \\d+", "$1 " + length);
      String body = altered.substring(0, altered.lastIndexOf("sum "));
      CRC32C sum = new CRC32C();
      sum.update(body.getBytes(StandardCharsets.UTF_8));
      String text = body + "sum " + HexFormat.of().toHexDigits((int) sum.getValue()) + "\n";

      assertThatThrownBy(() -> HistoryIndex.read(text, "key"))
          .isInstanceOf(HistoryIndex.DamagedException.class);
    }
  }

  @Test
  void aTextThatWasCutOrAlteredIsDamaged() {
    String text = written();
    for (String damaged :
        List.of(
            "", "sum ", text.substring(0, text.length() / 2), text.replaceFirst("l 1", "l 2"))) {
      assertThatThrownBy(() -> HistoryIndex.read(damaged, "key"))
          .isInstanceOf(HistoryIndex.DamagedException.class);
    }
  }
}
