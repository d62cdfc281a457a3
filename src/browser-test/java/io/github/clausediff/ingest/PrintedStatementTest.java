package io.github.clausediff.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import io.github.clausediff.statement.Clause;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The overview of 2024, printed by a browser and imported again, is what it was. */
class PrintedStatementTest {

  private static final Path OVERVIEW = Path.of("statements/japan-us/2024-07-28-overview.md");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  @ParameterizedTest
  @CsvSource({
    "A4, false, ''",
    "A5, false, ''",
    "A5, true, ''",
    "A4, true, 'columns: 2; column-gap: 10mm; font-size: 10pt'",
    "A4, false, 'text-align: justify; font-family: serif; line-height: 1.6'",
  })
  void aPrintedStatementHasTheSameClauses(String paper, boolean heads, String style)
      throws IOException {
    Import source = Pages.read(Document.of(OVERVIEW, Pages.DAY));
    byte[] pdf = print(page(source.body(), style), paper, heads);
    Import printed = Pages.read(new Document("2024-07-28-overview.pdf", pdf, Pages.DAY));
    assertThat(folded(printed)).isEqualTo(folded(source));
    List<String> lost = new ArrayList<>(words(source.body()));
    words(printed.body()).forEach(lost::remove);
    assertThat(lost.size()).isLessThanOrEqualTo(words(source.body()).size() / 200);
    assertThat(printed.accounting().byReason().keySet())
        .isEqualTo(heads ? java.util.Set.of(Reason.RUNNING_HEAD) : java.util.Set.of());
  }

  private static List<String> words(String text) {
    return WORD.matcher(text).results().map(MatchResult::group).toList();
  }

  /** The texts of the clauses; a compound cut by a page has lost its space. */
  private static List<String> folded(Import found) {
    return Pages.statement(found).clauses().stream().map(Clause::text).toList();
  }

  private static String page(String markdown, String style) {
    StringBuilder html = new StringBuilder("<!DOCTYPE html><html lang=en><meta charset=utf-8>");
    html.append("<title>Overview</title><body style='").append(style).append("'>");
    for (String block : markdown.strip().split("\n\n+")) {
      int level = block.length() - block.replaceFirst("^#+", "").length();
      String tag = level > 0 ? "h" + level : "p";
      String text = block.substring(level).strip().replace("&", "&amp;").replace("<", "&lt;");
      html.append("<").append(tag).append(">").append(text).append("</").append(tag).append(">");
    }
    return html.toString();
  }

  private static byte[] print(String html, String paper, boolean heads) {
    var environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    LaunchOptions options =
        new LaunchOptions()
            .setExecutablePath(Path.of("/usr/bin/chromium"))
            .setHeadless(true)
            .setChromiumSandbox(false)
            .setArgs(List.of("--disable-gpu", "--no-first-run", "--disable-background-networking"));
    try (Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        Browser browser = playwright.chromium().launch(options)) {
      Page page = browser.newPage();
      page.setContent(html);
      return page.pdf(
          new Page.PdfOptions()
              .setFormat(paper)
              .setMargin(
                  new com.microsoft.playwright.options.Margin().setTop("15mm").setBottom("15mm"))
              .setDisplayHeaderFooter(heads)
              .setFooterTemplate(
                  "<div style='font-size:8px'>Overview, page <span"
                      + " class=pageNumber></span></div>"));
    }
  }
}
