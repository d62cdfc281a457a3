package io.github.clausediff.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.clausediff.text.SourceText;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogTest {

  @Test
  void theCatalogOfTheSeriesAtHandIsRead() {
    Catalog catalog = CatalogReader.in(Path.of("statements/japan-us"));

    assertThat(catalog.documents()).hasSize(25);
    assertThat(catalog.documents().get(0).place()).contains("New York");
    assertThat(catalog.documents()).filteredOn(d -> !d.meeting()).hasSize(4);
    assertThat(catalog.missing(List.of(statement("2024-07-28-overview", "2024-07-28", "overview"))))
        .hasSize(24)
        .noneMatch(d -> d.kind().equals("overview"));
  }

  @Test
  void aStatementIsADocumentByDateAndKind() {
    Catalog catalog =
        read("documents:\n- {date: 2031-05-12, kind: fact-sheet, title: Facts, url: null}\n");

    assertThat(catalog.missing(List.of(statement("a", "2031-05-12", "overview")))).hasSize(1);
    assertThat(catalog.missing(List.of(statement("a", "2031-05-12", "fact-sheet")))).isEmpty();
    assertThat(catalog.documents().get(0).urls()).isEmpty();
  }

  @Test
  void aCatalogMayNamePagesThatAnnounceDocuments() {
    Catalog catalog =
        read("index:\n- url: https://example.org/list\n  links: [Joint Statement, 2+2]\n");

    assertThat(catalog.indexes())
        .containsExactly(
            new Catalog.Index("https://example.org/list", List.of("Joint Statement", "2+2")));
  }

  @Test
  void aFolderWithoutACatalogHasNone() {
    assertThat(CatalogReader.in(Path.of("statements/sample"))).isEqualTo(Catalog.NONE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "documents: 3|c.yaml:1:12: something else stands here; expected a list",
        "documents: [3]|c.yaml:1:13: something else stands here; expected a document with date,"
            + " place, meeting, kind, title, url, also or id",
        "docs: []|c.yaml:1:1: unknown key \"docs\"; expected series, documents or index",
        "documents:\\n- {date: 2031-13-01}|c.yaml:2:10: \"2031-13-01\" is no date; expected"
            + " yyyy-mm-dd",
        "documents:\\n- {kind: memo}|c.yaml:2:10: \"memo\" stands here; expected fact-sheet, "
            + "joint-statement, other, overview, press-statement",
        "documents:\\n- {url: ftp}|c.yaml:2:9: \"ftp\" is no address; expected https://… or null",
        "documents:\\n- {also: [ftp]}|c.yaml:2:11: \"ftp\" is no address; expected https://… or"
            + " null",
        "documents:\\n\\n- {title: T}|c.yaml:3:3: the document has no date; expected at least"
            + " date, kind and title",
        "index: [{url: https://example.org/}]|c.yaml:1:9: an index without url or links; expected"
            + " both",
        "index: [{link: x}]|c.yaml:1:10: unknown key \"link\"; expected url or links",
        "documents: [|c.yaml:1:13: no YAML: while parsing a flow node",
      })
  void whatIsWrongIsSaidWithItsLine(String yaml, String message) {
    assertThatThrownBy(() -> read(yaml.replace("\\n", "\n") + "\n"))
        .hasMessageStartingWith(message);
  }

  private static Catalog read(String yaml) {
    return CatalogReader.read(new SourceText("c.yaml", yaml));
  }

  private static Metadata statement(String id, String date, String kind) {
    Map<Metadata.Field, String> values = new EnumMap<>(Metadata.Field.class);
    values.put(Metadata.Field.DATE, date);
    values.put(Metadata.Field.KIND, kind);
    return new Metadata(id, values);
  }
}
