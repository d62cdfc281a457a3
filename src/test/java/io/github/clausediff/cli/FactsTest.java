package io.github.clausediff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** All formats say the same: the facts of each are read back and compared with those in JSON. */
class FactsTest {

  /** What every format says of a change. */
  private record Fact(
      String id, String kind, boolean moved, List<String> effects, String earlier, String later) {}

  @TempDir private Path folder;

  private static String of(String pair, String format) {
    String[] ids = pair.split(" ", -1);
    return Run.of("compare", ids[0], ids[1], "-f", format).out();
  }

  private static List<Fact> json(String pair) throws IOException {
    JsonNode json = new ObjectMapper().readTree(of(pair, "json"));
    List<Fact> facts = new ArrayList<>();
    for (JsonNode change : json.path("changes")) {
      facts.add(
          new Fact(
              change.path("id").asText(),
              change.path("kind").asText(),
              change.path("moved").asBoolean(),
              change.path("effects").findValuesAsText("type").stream().distinct().toList(),
              joined(json, change, "earlier"),
              joined(json, change, "later")));
    }
    return facts;
  }

  private static String joined(JsonNode json, JsonNode change, String side) {
    List<String> texts = new ArrayList<>();
    for (JsonNode id : change.path(side)) {
      for (JsonNode clause : json.path(side).path("clauses")) {
        if (clause.path("id").equals(id)) {
          texts.add(clause.path("text").asText());
        }
      }
    }
    return String.join(" ", texts);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2031 2032", "2032 2034", "2034 2035"})
  void csvSaysWhatJsonSays(String pair) throws IOException {
    List<List<String>> rows = Csv.read(of(pair, "csv"));
    List<String> head = rows.get(0);
    assertThat(head.get(0)).isEqualTo("\ufeffchange");
    List<Fact> facts = new ArrayList<>();
    for (List<String> row : rows.subList(1, rows.size())) {
      assertThat(row).hasSameSizeAs(head);
      String effects = row.get(head.indexOf("effects"));
      facts.add(
          new Fact(
              row.get(0),
              row.get(head.indexOf("kind")),
              row.get(head.indexOf("moved")).equals("yes"),
              effects.isEmpty() ? List.of() : List.of(effects.split("; ", -1)),
              row.get(head.indexOf("earlier text")),
              row.get(head.indexOf("later text"))));
    }
    assertThat(facts).isEqualTo(json(pair));
  }

  private static Document xml(byte[] bytes) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
      return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static List<Element> all(Node node, String name) {
    NodeList nodes =
        node instanceof Document document
            ? document.getElementsByTagName(name)
            : ((Element) node).getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  @ParameterizedTest
  @ValueSource(strings = {"2031 2032", "2032 2034", "2034 2035"})
  void theCardsOfThePageSayWhatJsonSays(String pair) throws IOException {
    Document page = xml(of(pair, "html").getBytes(StandardCharsets.UTF_8));
    List<Fact> facts = new ArrayList<>();
    for (Element card : all(page, "article")) {
      String kinds = card.getAttribute("data-kind");
      String effects = card.getAttribute("data-effect");
      facts.add(
          new Fact(
              card.getAttribute("id").substring(2),
              kinds.split(" ", -1)[0],
              kinds.endsWith(" moved"),
              effects.isEmpty() ? List.of() : List.of(effects.split(" ", -1)),
              side(card, "e"),
              side(card, "l")));
    }
    List<Fact> shown =
        json(pair).stream().filter(f -> !f.kind().equals("unchanged") || f.moved()).toList();
    assertThat(facts).containsExactlyInAnyOrderElementsOf(shown);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2031 2032", "2032 2034", "2034 2035"})
  void theCardsNameWhatOnlyOneSideNames(String pair) throws IOException {
    Document page = xml(of(pair, "html").getBytes(StandardCharsets.UTF_8));
    List<String> found = new ArrayList<>();
    for (Element card : all(page, "article")) {
      for (Element line : all(card, "p")) {
        String id = line.getAttribute("data-id");
        if (id.equals("gained") || id.equals("lost")) {
          String names = all(line, "span").get(0).getTextContent();
          found.add(card.getAttribute("id").substring(2) + " " + id + " " + names);
        }
      }
    }
    List<String> wanted = new ArrayList<>();
    for (JsonNode change : new ObjectMapper().readTree(of(pair, "json")).path("changes")) {
      for (String id : List.of("gained", "lost")) {
        List<String> names = change.path("specifics").path(id).findValuesAsText("text");
        if (!change.path("earlier").isEmpty()
            && !change.path("later").isEmpty()
            && !names.isEmpty()) {
          wanted.add(change.path("id").asText() + " " + id + " " + String.join(" · ", names));
        }
      }
    }
    assertThat(wanted).isNotEmpty();
    assertThat(found).containsExactlyInAnyOrderElementsOf(wanted);
  }

  private static String side(Element card, String side) {
    return all(card, "div").stream()
        .filter(div -> div.getAttribute("class").equals(side))
        .map(div -> all(div, "p").get(0).getTextContent())
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2031 2032", "2032 2034", "2034 2035"})
  void acceptedRevisionsAreTheLaterStatementAndRejectedOnesTheEarlier(String pair)
      throws IOException {
    Document document = xml(docx(pair, "a.docx"));
    List<String> later = new ArrayList<>();
    List<String> earlier = new ArrayList<>();
    for (Element paragraph : all(document, "w:p")) {
      boolean clause = !all(paragraph, "w:t").isEmpty() || !all(paragraph, "w:delText").isEmpty();
      if (clause) {
        later.add(text(paragraph, "w:del"));
        earlier.add(text(paragraph, "w:ins"));
      }
    }
    List<Fact> facts = json(pair);
    assertThat(later).containsAll(facts.stream().map(Fact::later).toList());
    assertThat(earlier.stream().filter(t -> !t.isEmpty()).count())
        .isGreaterThanOrEqualTo(facts.stream().filter(f -> !f.earlier().isEmpty()).count());
    String gone = String.join("\n", earlier);
    for (Fact fact : facts) {
      if (fact.kind().equals("dropped")) {
        assertThat(gone).contains(fact.earlier());
      }
    }
    assertThat(deleted(document)).isEqualTo(deletedInJson(pair));
  }

  /** Every deleted run of every change, sorted; dropped clauses one by one. */
  private static List<String> deleted(Document document) {
    return all(document, "w:delText").stream().map(Element::getTextContent).sorted().toList();
  }

  private static List<String> deletedInJson(String pair) throws IOException {
    JsonNode json = new ObjectMapper().readTree(of(pair, "json"));
    List<String> deleted = new ArrayList<>();
    for (JsonNode change : json.path("changes")) {
      for (JsonNode edit : change.path("edits")) {
        if (edit.path("op").asText().equals("delete")) {
          deleted.add(edit.path("earlier").asText());
        }
      }
    }
    return deleted.stream().sorted().toList();
  }

  private static String text(Element paragraph, String without) {
    StringBuilder text = new StringBuilder();
    NodeList parts = paragraph.getChildNodes();
    for (int i = 0; i < parts.getLength(); i++) {
      String name = parts.item(i).getNodeName();
      if (!name.equals(without) && !name.equals("w:pPr")) {
        text.append(parts.item(i).getTextContent());
      }
    }
    return text.toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2031 2032", "2034 2035"})
  void theTableOfTheDocumentNamesEveryChange(String pair) throws IOException {
    Document document = xml(docx(pair, "a.docx"));
    List<String> first = new ArrayList<>();
    for (Element row : all(document, "w:tr")) {
      first.add(all(row, "w:tc").get(0).getTextContent());
    }
    List<String> wanted =
        json(pair).stream()
            .map(f -> f.id() + " " + f.kind() + (f.moved() ? " · moved" : ""))
            .toList();
    assertThat(first.subList(1, first.size())).isEqualTo(wanted);
  }

  private byte[] docx(String pair, String name) throws IOException {
    String[] ids = pair.split(" ", -1);
    Path file = folder.resolve(name);
    assertThat(Run.of("compare", ids[0], ids[1], "-o", file.toString()).status()).isZero();
    try (ZipFile zip = new ZipFile(file.toFile());
        InputStream in = zip.getInputStream(zip.getEntry("word/document.xml"))) {
      return in.readAllBytes();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ja"})
  void aDocumentHasTheSameBytesInEveryRun(String language) throws IOException {
    List<byte[]> bytes = new ArrayList<>();
    for (String name : List.of("one.docx", "two.docx")) {
      Path file = folder.resolve(name);
      Run.of("compare", "2031", "2032", "--lang", language, "-o", file.toString());
      bytes.add(Files.readAllBytes(file));
    }
    assertThat(bytes.get(0)).isEqualTo(bytes.get(1)).hasSizeGreaterThan(5_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "markdown"})
  void whatIsReadSaysTheSameNumbersAndEffects(String format) throws IOException {
    String said = of("2032 2034", format);
    for (Fact fact : json("2032 2034")) {
      if (!fact.kind().equals("unchanged")) {
        String own = said.substring(said.indexOf(fact.id()));
        int end = own.indexOf('\n', own.indexOf('\n') + 1);
        assertThat(said).contains(fact.id());
        fact.effects()
            .forEach(effect -> assertThat(said).as(own.substring(0, end)).contains(effect));
      }
    }
  }
}
