package io.github.clausediff.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvRendererTest {

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
    String cell = CsvRenderer.cell(hostile);
    assertThat(cell.startsWith("\"") ? cell.substring(1) : cell).startsWith("'");
  }

  @Test
  void proseStaysAsItIs() {
    assertThat(CsvRenderer.cell("The Ministers met.")).isEqualTo("The Ministers met.");
    assertThat(CsvRenderer.cell("co-production")).isEqualTo("co-production");
    assertThat(CsvRenderer.cell("")).isEmpty();
  }

  @Test
  void commasAndQuotationMarksAreWrapped() {
    assertThat(CsvRenderer.cell("a, b")).isEqualTo("\"a, b\"");
    assertThat(CsvRenderer.cell("say \"a\"")).isEqualTo("\"say \"\"a\"\"\"");
  }
}
