package io.github.clausediff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;

/** What each format of a comparison promises, on the sample. */
class FormatsTest {

  private final String html = Run.of("compare", "2031", "2032", "-f", "html").out();

  @Test
  void jsonKeepsToItsSchema() throws Exception {
    try (InputStream in =
        Main.class.getResourceAsStream("/io/github/clausediff/report/clausediff-1.schema.json")) {
      Schema schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
              .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
      for (String pair : List.of("2031 2032", "2034 2035", "2024 2031")) {
        String[] ids = pair.split(" ", -1);
        String json = Run.of("compare", ids[0], ids[1], "-f", "json").out();
        assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
      }
    }
  }

  @Test
  void theSummaryCountsTheChanges() throws Exception {
    JsonNode json =
        new ObjectMapper().readTree(Run.of("compare", "2031", "2032", "-f", "json").out());
    for (String kind : List.of("unchanged", "reworded", "split", "merged", "new", "dropped")) {
      long count =
          json.path("changes").findValuesAsText("kind").stream().filter(kind::equals).count();
      assertThat(json.path("summary").path(kind).asLong()).as(kind).isEqualTo(count);
    }
  }

  private Document page() throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    return factory
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<Element> all(Document page, String name) {
    NodeList nodes = page.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  @Test
  void thePageIsWellFormedAndEveryLinkLeadsSomewhere() throws Exception {
    Document page = page();
    List<String> ids =
        all(page, "*").stream().map(e -> e.getAttribute("id")).filter(i -> !i.isEmpty()).toList();
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(all(page, "a"))
        .isNotEmpty()
        .allSatisfy(a -> assertThat(ids).contains(a.getAttribute("href").replaceFirst("^.*#", "")));
  }

  @Test
  void thePageHoldsOneScriptNoHandlerAndNothingRemote() throws Exception {
    Document page = page();
    assertThat(all(page, "script")).hasSize(1);
    assertThat(all(page, "link")).isEmpty();
    assertThat(all(page, "img")).isEmpty();
    assertThat(html).doesNotContain("http-equiv=\"refresh\"").doesNotContain("@import");
    for (Element element : all(page, "*")) {
      assertThat(element.hasAttribute("src")).isFalse();
      assertThat(element.hasAttribute("style")).isFalse();
      NamedNodeMap attributes = element.getAttributes();
      for (int i = 0; i < attributes.getLength(); i++) {
        assertThat(attributes.item(i).getNodeName()).doesNotStartWith("on");
      }
    }
  }

  @Test
  void thePolicyLetsInThePagesOwnStyleAndScriptAlone() throws Exception {
    assertThat(html)
        .contains(
            "default-src &apos;none&apos;; style-src &apos;sha256-"
                + hash("<style>(.*?)</style>")
                + "&apos;; script-src &apos;sha256-"
                + hash("<script type=\"module\">(.*?)</script>")
                + "&apos;; base-uri &apos;none&apos;; form-action &apos;none&apos;");
  }

  private String hash(String element) throws Exception {
    Matcher inside = Pattern.compile("(?s)" + element).matcher(html);
    assertThat(inside.find()).isTrue();
    byte[] bytes = inside.group(1).getBytes(StandardCharsets.UTF_8);
    return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
  }

  @Test
  void theScriptIsSmall() {
    int start = html.indexOf("<script");
    assertThat(html.indexOf("</script>") - start).isBetween(5_000, 30_000);
  }

  @Test
  void droppedAndNewStandBeforeRewordedAndUnchangedComesLast() {
    assertThat(html.indexOf("id=\"dropped\"")).isPositive().isLessThan(html.indexOf("id=\"new\""));
    assertThat(html.indexOf("id=\"new\"")).isLessThan(html.indexOf("id=\"reworded\""));
    assertThat(html.indexOf("id=\"reworded\"")).isLessThan(html.indexOf("id=\"unchanged\""));
  }

  @Test
  void fictionIsSaidInEveryFormat() {
    for (String format : List.of("html", "json", "markdown", "text")) {
      assertThat(Run.of("compare", "2031", "2032", "-f", format).out()).contains("fictional");
    }
  }

  @Test
  void everyFormatNamesTheSameChanges() throws Exception {
    JsonNode json =
        new ObjectMapper().readTree(Run.of("compare", "2031", "2032", "-f", "json").out());
    String text = Run.of("compare", "2031", "2032", "-f", "text").out();
    String markdown = Run.of("compare", "2031", "2032", "-f", "markdown").out();
    for (JsonNode change : json.path("changes")) {
      String id = change.path("id").asText();
      assertThat(html).contains("id=\"c-" + id + "\"");
      if (!change.path("kind").asText().equals("unchanged")) {
        assertThat(text).contains(id);
        assertThat(markdown).contains(id);
      }
    }
  }

  @Test
  void noOutputSpeaksOfWithdrawal() {
    for (String format : List.of("json", "text")) {
      assertThat(Run.of("compare", "2031", "2032", "-f", format).out()).doesNotContain("withdrawn");
    }
    assertThat(html).contains("An omission is not a withdrawal");
  }
}
