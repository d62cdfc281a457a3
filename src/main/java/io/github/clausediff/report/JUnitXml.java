package io.github.clausediff.report;

import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes suites of test cases as XML, an element a line. */
final class JUnitXml {

  private final XMLStreamWriter xml;

  private JUnitXml(XMLStreamWriter xml) {
    this.xml = xml;
  }

  static String write(List<JUnitSuite> suites) {
    StringWriter out = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      new JUnitXml(xml).document(suites);
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a string can always be written to", e);
    }
    return out.append('\n').toString();
  }

  private void document(List<JUnitSuite> suites) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    line(0);
    xml.writeStartElement("testsuites");
    attribute("name", "clausediff");
    attribute("tests", suites.stream().mapToLong(s -> s.cases().size()).sum());
    attribute("failures", suites.stream().mapToLong(JUnitSuite::failures).sum());
    for (JUnitSuite suite : suites) {
      suite(suite);
    }
    line(0);
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private void suite(JUnitSuite suite) throws XMLStreamException {
    line(1);
    xml.writeStartElement("testsuite");
    attribute("name", suite.name());
    attribute("tests", suite.cases().size());
    attribute("failures", suite.failures());
    attribute("errors", 0);
    attribute("skipped", suite.skipped());
    for (JUnitCase testCase : suite.cases()) {
      testCase(suite, testCase);
    }
    line(1);
    xml.writeEndElement();
  }

  private void testCase(JUnitSuite suite, JUnitCase testCase) throws XMLStreamException {
    line(2);
    xml.writeStartElement("testcase");
    attribute("name", testCase.name());
    attribute("classname", suite.name());
    element("skipped", testCase.skipped());
    failure(testCase.failure());
    element("system-out", testCase.output());
    line(2);
    xml.writeEndElement();
  }

  private void failure(String text) throws XMLStreamException {
    if (!text.isEmpty()) {
      long count = text.lines().count();
      line(3);
      xml.writeStartElement("failure");
      attribute("type", "clausediff");
      attribute("message", count == 1 ? text : count + " findings");
      xml.writeCharacters(valid(text));
      xml.writeEndElement();
    }
  }

  private void element(String name, String text) throws XMLStreamException {
    if (!text.isEmpty()) {
      line(3);
      xml.writeStartElement(name);
      xml.writeCharacters(valid(text));
      xml.writeEndElement();
    }
  }

  private void attribute(String name, long number) throws XMLStreamException {
    xml.writeAttribute(name, Long.toString(number));
  }

  private void attribute(String name, String text) throws XMLStreamException {
    xml.writeAttribute(name, valid(text));
  }

  private void line(int depth) throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }

  /** XML has no way to write most control characters, halves of pairs, and two others. */
  private static String valid(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints().forEach(c -> kept.appendCodePoint(isValid(c) ? c : '·'));
    return kept.toString();
  }

  private static boolean isValid(int c) {
    return c == '\n'
        || c >= 0x20
            && (c < 0x7F || c > 0x9F)
            && (c < 0xD800 || c > 0xDFFF)
            && c != 0xFFFE
            && c != 0xFFFF;
  }
}
