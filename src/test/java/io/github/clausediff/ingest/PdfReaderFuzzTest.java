package io.github.clausediff.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.clausediff.statement.Metadata.Field;
import io.github.clausediff.text.InputException;
import java.util.Map;

/** Any bytes are a PDF or wrong input, and what is kept of one can be read again. */
class PdfReaderFuzzTest {

  private static final Importers IMPORTERS = new Importers();

  @FuzzTest(maxDuration = "15m")
  void anyBytesAreAPdfOrWrongInput(byte[] bytes) {
    Document document = new Document("x.pdf", bytes, Pages.DAY).from("", "application/pdf");
    try {
      Import found = IMPORTERS.read(document, Map.of(Field.DATE, "2031-05-12"));
      assertThat(Pages.clauses(found)).isNotEmpty();
    } catch (InputException e) {
      assertThat(e.problems()).isNotEmpty();
    }
  }
}
