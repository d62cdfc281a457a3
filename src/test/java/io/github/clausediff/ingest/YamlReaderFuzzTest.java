package io.github.clausediff.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.clausediff.statement.FileFacts;
import io.github.clausediff.statement.StatementParser;
import io.github.clausediff.text.InputException;
import io.github.clausediff.text.SourceText;

/** Any text is YAML of the expected shape or wrong input: front matter and profiles of sites. */
class YamlReaderFuzzTest {

  private static final StatementParser PARSER = new StatementParser();

  @FuzzTest(maxDuration = "15m")
  void anyTextIsYamlOrWrongInput(byte[] bytes) {
    String text = new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
    try {
      assertThat(ProfileReader.read(new SourceText("profiles.yaml", text))).isNotNull();
    } catch (InputException e) {
      assertThat(e.problems()).isNotEmpty();
    }
    try {
      SourceText file = new SourceText("x.md", "---\n" + text + "\n---\nThey met.\n");
      assertThat(PARSER.parse(file, new FileFacts("x", "")).clauses()).isNotEmpty();
    } catch (InputException e) {
      assertThat(e.problems()).isNotEmpty();
    }
  }
}
