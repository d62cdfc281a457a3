package io.github.clausediff.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvRowTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        " =1",
        "|cmd",
        "%x",
        "＝1",
        "＋1",
        "－1",
        "＠a"
      })
  void noCellIsAFormula(String hostile) {
    String cell = CsvRow.field(hostile);
    assertThat(cell).startsWith("\"'");
  }

  @Test
  void proseStaysAsItIsInQuotationMarks() {
    assertThat(CsvRow.field("The Ministers met.")).isEqualTo("\"The Ministers met.\"");
    assertThat(CsvRow.field("co-production, a")).isEqualTo("\"co-production, a\"");
    assertThat(CsvRow.field("say \"a\"")).isEqualTo("\"say \"\"a\"\"\"");
    assertThat(CsvRow.field("")).isEqualTo("\"\"");
  }
}
