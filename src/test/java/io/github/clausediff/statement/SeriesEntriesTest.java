package io.github.clausediff.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeriesEntriesTest {

  @TempDir private Path folder;

  private List<SeriesEntry> entries(String yaml) throws IOException {
    Files.writeString(folder.resolve(SeriesEntries.FILE), yaml);
    return SeriesEntries.in(folder);
  }

  @Test
  void aCommentBehindAnEntryIsFoundWhateverMarksStandInItsWords() throws IOException {
    List<String> lines =
        List.of(
            "[Brannoch's own, Brann]",
            "[\"the \\\"Vessi\\\" # strait\", Vessi]",
            "['Arle''s # bay', Arle]",
            "[one, rock 'n#reef]",
            "[\"back\\\\\", slash]");
    StringBuilder yaml = new StringBuilder("aliases:\n");
    lines.forEach(line -> yaml.append("  - ").append(line).append(" # why it is\n"));

    assertThat(entries(yaml.toString()))
        .hasSameSizeAs(lines)
        .extracting(SeriesEntry::source)
        .containsOnly("why it is");
  }

  @Test
  void whatStandsWithinATextIsNoCommentAndKeepsNoneBack() throws IOException {
    List<SeriesEntry> entries =
        entries(
            """
            aliases: # the key's
            - - A
              - |
               B
               # not a comment
            - - > # behind the mark
               C
            - - 🌊 bay # behind a wave
            - - plain
                words, of which
                "the last is quoted
            """);

    assertThat(entries)
        .extracting(SeriesEntry::source)
        .containsExactly("the key's", "behind the mark", "behind a wave", "the key's");
    assertThat(entries.get(0).steps()).containsExactly(List.of("A", "B # not a comment"));
  }

  /** YAML ends a line where Java does not. */
  @ParameterizedTest
  @ValueSource(strings = {"\u2028", "\u2029", "\u0085", "\r", "\r\n", "\n"})
  void aLineEndsWhereYamlEndsIt(String end) throws IOException {
    List<SeriesEntry> entries =
        entries("# head" + end + "aliases:" + end + "- [A, B] # one" + end + "- [C, D] # two");

    assertThat(entries).extracting(SeriesEntry::line).containsExactly(3, 4);
    assertThat(entries).extracting(SeriesEntry::source).containsExactly("one", "two");
  }

  /** So many that going through all of them for each one would not end. */
  @Test
  void aLongFileIsReadInOneGo() throws IOException {
    int count = 60_000;
    StringBuilder yaml = new StringBuilder("# all on one line\naliases: [");
    for (int k = 0; k < count; k++) {
      yaml.append("[A").append(k).append(",B],");
    }
    yaml.append("]\nwords:\n- {id: strong, phrases: [sharply]}\ntopics:\n");
    for (int k = 0; k < count; k++) {
      yaml.append("- {id: t").append(k).append(", phrases: [p]}\n");
    }

    List<SeriesEntry> entries = entries(yaml.toString());

    assertThat(entries).hasSize(2 * count + 1);
    assertThat(entries.get(count).line()).isEqualTo(2);
    assertThat(entries.get(count).source()).isEqualTo("all on one line");
    assertThat(entries.get(2 * count).line()).isEqualTo(count + 5);
  }
}
