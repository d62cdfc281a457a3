package io.github.clausediff.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

/** JUnit XML against a published schema, and what a CI shows of it. */
class JUnitRendererTest {

  private final JUnitRenderer renderer = new JUnitRenderer(Checks.REPOSITORY);

  private static void validate(String xml) throws Exception {
    Validator validator =
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
            .newSchema(JUnitRendererTest.class.getResource("/schema/jenkins-junit.xsd"))
            .newValidator();
    validator.validate(new StreamSource(new StringReader(xml)));
  }

  @Test
  void everyOutcomeKeepsToThePublishedSchema() throws Exception {
    for (CheckModel model :
        List.of(
            Checks.everything("quiet words"),
            Checks.everything("]]> <b a='\"'> & \u0000\u001b\u0085\ufffe\ud800\r\n\u202e"),
            Checks.uncompared(),
            Checks.nothing())) {
      assertThatCode(() -> validate(renderer.render(model))).doesNotThrowAnyException();
    }
  }

  @Test
  void theSchemaWouldNoticeAMistake() {
    String broken = renderer.render(Checks.nothing()).replace("<skipped>", "<skip>");
    assertThatThrownBy(() -> validate(broken.replace("</skipped>", "</skip>")))
        .isInstanceOf(SAXException.class);
  }

  @Test
  void aCaseFailsWhereTheGateDoesAndTheRestIsSaid() {
    assertThat(renderer.render(Checks.everything("words")))
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <testsuites name="clausediff" tests="7" failures="1">
              <testsuite name="tarn: 2030 → 2031" tests="5" failures="1" errors="0" skipped="1">
                <testcase name="tarn/no-drops" classname="tarn: 2030 → 2031">
                  <failure type="clausediff" message="error aaaaaaaaaaaa no-drops: not found in 2031: “words” (statements/tarn/2031 b.md:9)">error aaaaaaaaaaaa no-drops: not found in 2031: “words” (statements/tarn/2031 b.md:9)</failure>
                </testcase>
                <testcase name="tarn/few-new" classname="tarn: 2030 → 2031">
                  <system-out>warning cccccccccccc few-new: 21 changes, at most 20 (statements/tarn/2031 b.md:5)</system-out>
                </testcase>
                <testcase name="tarn/kept" classname="tarn: 2030 → 2031">
                </testcase>
                <testcase name="tarn/strait" classname="tarn: 2030 → 2031">
                  <system-out>notice dddddddddddd strait: not there (statements/tarn/2031 b.md:5)</system-out>
                </testcase>
                <testcase name="waived no-drops bbbbbbbbbbbb" classname="tarn: 2030 → 2031">
                  <skipped>waived: words; by Ann; 2031-05-06; to be looked at again on 2032-01-01</skipped>
                  <system-out>error bbbbbbbbbbbb no-drops: not found in 2031: “words” (statements/tarn/2031 b.md:9)</system-out>
                </testcase>
              </testsuite>
              <testsuite name="integrity" tests="1" failures="0" errors="0" skipped="0">
                <testcase name="integrity/short eeeeeeeeeeee" classname="integrity">
                  <system-out>warning eeeeeeeeeeee short: 3 clauses after 12 (statements/tarn/2031 b.md:1)</system-out>
                </testcase>
              </testsuite>
              <testsuite name="waivers" tests="1" failures="0" errors="0" skipped="0">
                <testcase name="waiver/unused ffffffffffff" classname="waivers">
                  <system-out>warning ffffffffffff nothing answers to it (statements/tarn/waivers.yaml:3)</system-out>
                </testcase>
              </testsuite>
            </testsuites>
            """);
  }

  @Test
  void aComparisonThatCouldNotBeMadeIsSkippedAndNotPassed() {
    assertThat(renderer.render(Checks.uncompared()))
        .contains(
            "tests=\"1\" failures=\"0\" errors=\"0\" skipped=\"1\"",
            "<skipped>nothing to compare it with: no statement of the series is earlier</skipped>");
    assertThat(renderer.render(Checks.nothing()))
        .contains("<skipped>no statement was added or altered since main</skipped>");
  }

  @Test
  void whatIsFoundStaysOnALineOfItsOwn() {
    assertThat(renderer.render(Checks.everything("one\ntwo")))
        .contains("no-drops: not found in 2031: “one␊two” (statements")
        .doesNotContain("2 findings");
  }
}
