package io.github.clausediff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Wrong input ends with status 2, its exact message, nothing on stdout and nothing written. */
class BadInputTest {

  @TempDir private Path root;
  private Path good;

  @BeforeEach
  void oneGoodStatement() throws IOException {
    good = write("s/2031-01-01-good.md", "The Ministers met.");
  }

  private Path write(String name, String text) throws IOException {
    return write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private Path write(String name, byte[] bytes) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, bytes);
  }

  private void expect(String message, String... args) throws IOException {
    List<String> before = files();
    Run run = Run.of(args);
    assertThat(run.err()).isEqualTo("clausediff: " + message + "\n");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(files()).isEqualTo(before);
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.map(Path::toString).sorted().toList();
    }
  }

  private void expectOfFile(Path bad, String message) throws IOException {
    expect(bad + message, "compare", bad.toString(), good.toString());
    expect(bad + message, "show", bad.toString());
  }

  @Test
  void noSuchStatement() throws IOException {
    expect(
        "1999: no such statement; \"clausediff list\" shows those in " + root,
        "compare",
        "1999",
        "2031-01-01-good",
        "--statements",
        root.toString());
    expectOfFile(root.resolve("none.md"), ": no such file");
  }

  @Test
  void anAmbiguousPrefix() throws IOException {
    write("s/2031-02-02-other.md", "The Ministers met again.");
    expect(
        "2031: names several statements; one of s/2031-01-01-good, s/2031-02-02-other",
        "show",
        "2031",
        "--statements",
        root.toString());
  }

  @Test
  void anEmptyFile() throws IOException {
    expectOfFile(write("empty.md", ""), ": file is empty; expected a statement");
    expectOfFile(write("blank.md", "\uFEFF \n\u00a0\n"), ": file is empty; expected a statement");
  }

  @Test
  void aFileWithoutText() throws IOException {
    expectOfFile(
        write("marks.md", "---\ntitle: x\n---\n\n###\n"),
        ": no clause found; a statement holds at least one sentence");
  }

  @Test
  void aBinaryFile() throws IOException {
    expectOfFile(
        write("binary.md", new byte[] {'a', 0, 'b'}), ": binary file; expected text in UTF-8");
  }

  @Test
  void aFileThatIsNotUtf8() throws IOException {
    expectOfFile(
        write("latin.md", new byte[] {'a', '\n', 'b', (byte) 0xE9, '.'}),
        ":2: not UTF-8 at byte 3; expected text in UTF-8");
  }

  @Test
  void aFileOfFiftyMegabytes() throws IOException {
    Path large = root.resolve("large.md");
    try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(50L << 20);
    }
    expectOfFile(large, ": file has 52428800 bytes; at most 10485760 are read");
  }

  @Test
  void anotherFormat() throws IOException {
    expectOfFile(
        write("page.html", "<p>The Ministers met.</p>"),
        ": no statement file; expected .md or .txt; other formats come in by import");
  }

  @Test
  void brokenFrontMatter() throws IOException {
    expectOfFile(
        write("open.md", "---\ntitle: x\n\nThe Ministers met.\n"),
        ":1:1: front matter is never closed; a line \"---\" ends it");
    expectOfFile(
        write("list.md", "---\n- x\n---\nThe Ministers met.\n"),
        ":2:1: front matter is no list of keys; lines \"key: value\"");
    expectOfFile(
        write("quote.md", "---\ndate: 2031-01-01\ntitle: \"x\n---\nThe Ministers met.\n"),
        ":3: front matter is no YAML: while scanning a quoted scalar; lines \"key: value\"");
  }

  @Test
  void aWrongDate() throws IOException {
    expectOfFile(
        write("date.md", "---\ntitle: x\ndate: 2031-02-30\n---\nThe Ministers met.\n"),
        ":3:1: date is \"2031-02-30\"; expected a day as yyyy-mm-dd");
  }

  @Test
  void aWrongKindAndAWrongStatus() throws IOException {
    expectOfFile(
        write("kind.md", "---\nkind: poem\n---\nThe Ministers met.\n"),
        ":2:1: kind is \"poem\"; expected joint-statement, overview, fact-sheet, press-statement or other");
    expectOfFile(
        write("status.md", "---\nstatus: secret\n---\nThe Ministers met.\n"),
        ":2:1: status is \"secret\"; expected official or fictional");
  }

  @Test
  void anIdThatLeavesItsFolder() throws IOException {
    expectOfFile(
        write("id.md", "---\nid: ../../etc/passwd\n---\nThe Ministers met.\n"),
        ":2:1: id is \"../../etc/passwd\"; expected letters, digits, dots, dashes and underscores");
  }

  @Test
  void twoStatementsWithOneId() throws IOException {
    Path second = write("s/2031-03-03.md", "---\nid: 2031-01-01-good\n---\nThe Ministers met.\n");
    expect(
        second
            + ": id \"2031-01-01-good\" is also that of "
            + good
            + "; expected one statement an id",
        "list",
        "--statements",
        root.toString());
  }

  @Test
  void aNameThatLeavesTheFolder() throws IOException {
    expect(
        "../../nowhere: no statement file; expected .md or .txt; other formats come in by import",
        "compare",
        "../../nowhere",
        "2031-01-01-good",
        "--statements",
        root.toString());
    expect(
        "--series: \"../up\" is no name of a series; expected letters, digits and dashes",
        "import",
        good.toString(),
        "--series",
        "../up",
        "--statements",
        root.toString());
  }

  @Test
  void aTargetThatCannotBeWritten() throws IOException {
    expect(
        root.resolve("s") + ": cannot be written: is a folder",
        "compare",
        good.toString(),
        good.toString(),
        "-o",
        root.resolve("s").toString());
    expect(
        good.resolve("x.html") + ": cannot be written: FileAlreadyExistsException",
        "compare",
        good.toString(),
        good.toString(),
        "-o",
        good.resolve("x.html").toString());
  }

  @Test
  void aMissingFolderOfStatements() throws IOException {
    Path none = root.resolve("none");
    expect(
        none + ": no such folder; expected a folder of statements",
        "list",
        "--statements",
        none.toString());
  }

  @Test
  void anImportWithoutADateOrOverAnotherSource() throws IOException {
    Path undated = write("undated.txt", "The Ministers met.");
    expect(
        undated + ": no date found; give it with --date yyyy-mm-dd",
        "import",
        undated.toString(),
        "--series",
        "s",
        "--statements",
        root.toString());
    Path other = write("other/" + good.getFileName(), "They did not meet at all.");
    Run run = Run.of("import", other.toString(), "--series", "s", "--statements", root.toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .contains("They did not meet at all.")
        .endsWith(
            "clausediff: "
                + good
                + ": is there already, from another source; --update writes over it, --id names"
                + " another\n");
  }

  @Test
  void wrongUsageSaysWhatIsWrong() {
    assertThat(Run.of("compare", "a").err()).startsWith("Missing required parameter: 'LATER'");
    assertThat(Run.of("compare", "a").status()).isEqualTo(2);
    assertThat(Run.of("compare", "a", "b", "-f", "pdf").err())
        .startsWith("no format \"pdf\" here; expected html, json, markdown, text");
    assertThat(Run.of("compare", "a", "b", "-f", "html", "-f", "json").err())
        .startsWith("2 formats, but 0 files: give one -o for each -f");
    assertThat(Run.of().err()).startsWith("Missing command");
    assertThat(Run.of("fly").status()).isEqualTo(2);
  }
}
