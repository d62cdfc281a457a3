package io.github.clausediff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code report}: the pages of a series in a folder. */
class ReportCommandTest {

  private static final Pattern LINK = Pattern.compile("href=\"([^\"#?]*)[^\"]*\"");

  @TempDir private Path folder;

  private Run report(String... more) {
    List<String> line = new ArrayList<>(List.of("report", "-o", folder.toString()));
    line.addAll(List.of(more));
    return Run.of(line.toArray(String[]::new));
  }

  private List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @Test
  void aSeriesHasAnIndexItsComparisonsAndItsStatements() throws IOException {
    Run run = report("sample");
    assertThat(run.status()).isZero();
    assertThat(run.out()).isEqualTo(folder.resolve("sample/index.html") + "\n");
    assertThat(run.err())
        .contains("sample 1/3: 2031-05-12-overview → 2032-06-03-joint-statement")
        .containsPattern("(\\d+) pages, \\1 written");
    assertThat(pages().stream().filter(page -> !page.toString().contains("history"))).hasSize(8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ja"})
  void everyLinkLeadsToAFile(String language) throws IOException {
    report("sample", "--lang", language, "--all-pairs");
    assertThat(pages().stream().filter(page -> !page.toString().contains("history")))
        .hasSize(1 + 4 + 6);
    for (Path page : pages()) {
      Matcher link = LINK.matcher(Files.readString(page));
      while (link.find()) {
        Path target = page.resolveSibling(link.group(1).isEmpty() ? "." : link.group(1));
        assertThat(target).exists();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ja"})
  void onlyWhatChangedIsWrittenAgain(String language) throws IOException {
    report("sample", "--lang", language);
    Path index = folder.resolve("sample/index.html");
    FileTime long_ago = FileTime.fromMillis(1_000_000_000_000L);
    for (Path page : pages()) {
      Files.setLastModifiedTime(page, long_ago);
    }
    Files.writeString(index, "something else");
    assertThat(report("sample", "--lang", language).err()).containsPattern("\\d+ pages, 1 written");
    for (Path page : pages()) {
      boolean kept = Files.getLastModifiedTime(page).equals(long_ago);
      assertThat(kept).as(page.toString()).isEqualTo(!page.equals(index));
    }
  }

  @Test
  void whatIsNoLongerPartOfTheSiteIsNamedAndStays() throws IOException {
    Path orphan = folder.resolve("sample/changes/1999--2000.html");
    Files.createDirectories(orphan.getParent());
    report("sample");
    Files.copy(folder.resolve("sample/index.html"), orphan);
    assertThat(report("sample").err()).contains(orphan + ": an orphan");
    assertThat(orphan).exists();
  }

  @Test
  void whatOthersPutBesideThePagesIsNobodysOrphan() throws IOException {
    Path own = folder.resolve("sample/notes.html");
    Files.createDirectories(own.getParent());
    Files.writeString(own, "<!DOCTYPE html><title>Notes</title><p>Ask about the ferry.</p>");
    assertThat(report("sample").err()).doesNotContain("orphan");
    assertThat(own).exists();
  }

  @Test
  void onePairIsOnePage() throws IOException {
    Run run = report("--pair", "2031", "2034");
    assertThat(run.status()).isZero();
    String name = "2031-05-12-overview--2034-02-21-joint-statement.html";
    assertThat(pages()).containsExactly(folder.resolve("sample/changes/" + name));
    assertThat(run.out()).isEqualTo(pages().get(0) + "\n");
  }

  @Test
  void anUnknownSeriesIsNamedWithThoseThereAre() {
    Run run = report("nowhere");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .contains("clausediff: nowhere: no such series with statements; one of japan-us, sample");
  }

  @Test
  void anIdThatIsNoAddressGetsOne() throws IOException {
    Path series = Files.createDirectories(folder.resolve("in/odd"));
    for (String id : List.of("2031-05-12 a#b", "2032-05-12 a&b", "2033%41--" + "x".repeat(180))) {
      Files.writeString(series.resolve(id + ".md"), "The Ministers met.\n");
    }
    Run run = report("odd", "--statements", folder.resolve("in").toString());
    assertThat(run.err()).containsPattern("(\\d+) pages, \\1 written");
    try (Stream<Path> files = Files.walk(folder.resolve("odd"))) {
      assertThat(files.filter(Files::isRegularFile).map(f -> f.getFileName().toString()))
          .hasSizeGreaterThanOrEqualTo(6)
          .allMatch(name -> name.matches("[A-Za-z0-9._-]{1,230}"));
    }
  }

  @Test
  void japanesePagesSpeakJapaneseAndStatementsStayAsTheyAre() throws IOException {
    report("sample", "--lang", "ja");
    String page = Files.readString(folder.resolve("sample/index.html"));
    assertThat(page).contains("<html lang=\"ja\">").contains("2031年5月12日").doesNotContain("May");
    String name = "changes/2031-05-12-overview--2032-06-03-joint-statement.html";
    String pair = Files.readString(folder.resolve("sample").resolve(name));
    assertThat(pair)
        .contains("削除")
        .contains("lang=\"en\"")
        .doesNotContain(">dropped<")
        .doesNotContain("clauses of the");
  }
}
