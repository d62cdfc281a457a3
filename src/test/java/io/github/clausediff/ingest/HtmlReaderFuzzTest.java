package io.github.clausediff.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.clausediff.statement.Metadata.Field;
import io.github.clausediff.text.InputException;
import java.util.Map;

/** Any bytes are a page or wrong input, and what is kept of a page can be read again. */
class HtmlReaderFuzzTest {

  private static final Importers IMPORTERS = new Importers();

  @FuzzTest(maxDuration = "15m")
  void anyBytesAreAPageOrWrongInput(byte[] bytes) {
    String[] sites = {"https://www.mofa.go.jp/x", "https://worldjpn.net/x", "https://x.org/x"};
    String from = sites[bytes.length % sites.length];
    Document document = new Document("x.html", bytes, Pages.DAY).from(from, "text/html");
    try {
      Import found = IMPORTERS.read(document, Map.of(Field.DATE, "2031-05-12"));
      assertThat(Pages.clauses(found)).isNotEmpty();
    } catch (InputException e) {
      assertThat(e.problems()).isNotEmpty();
    }
  }
}
