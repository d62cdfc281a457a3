package io.github.clausediff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The matrix, a lineage, and what is first where, in a browser. */
class HistoryPagesTest {

  private static final String LINEAGE = "2031-05-12-overview-37.html";

  @TempDir private static Path folder;
  private static Chromium chromium;

  @BeforeAll
  static void open() {
    chromium = new Chromium();
    Run.of("report", "sample", "-o", folder.resolve("en").toString());
    Run.of("report", "sample", "-o", folder.resolve("ja").toString(), "--lang", "ja");
    Run.of("history", "Callory", "-o", folder.resolve("query.html").toString());
  }

  @AfterAll
  static void close() {
    chromium.close();
  }

  @AfterEach
  void theConsoleIsEmpty() {
    assertThat(chromium.messages).isEmpty();
  }

  private static Page page(String name) {
    return page(name, new NewContextOptions().setViewportSize(1200, 900));
  }

  private static Page page(String name, NewContextOptions options) {
    Page page = chromium.page(options);
    page.navigate(folder.resolve(name).toUri().toString());
    return page;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "en/sample/history/index.html",
        "ja/sample/history/by-run.html",
        "en/sample/history/first.html",
        "en/sample/history/" + LINEAGE,
        "query.html"
      })
  void axeFindsNothing(String name) {
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      Page page = page(name, new NewContextOptions().setColorScheme(scheme).setBypassCSP(true));
      List<Rule> found = new AxeBuilder(page).analyze().getViolations();
      assertThat(found).extracting(Rule::getId).as("%s %s", name, scheme).isEmpty();
      page.context().close();
    }
  }

  @Test
  void everyCellLeadsToItsText() {
    Page matrix = page("en/sample/history/index.html");
    Object links =
        matrix.evaluate("() => [...document.querySelectorAll('.matrix td a')].map(a => a.href)");
    assertThat((List<?>) links).hasSizeGreaterThan(100);
    Page target = page("en/sample/history/index.html");
    String open = "";
    for (Object link : (List<?>) links) {
      String[] parts = link.toString().split("#", 2);
      if (!parts[0].equals(open)) {
        open = parts[0];
        target.navigate(open);
      }
      String text = "h => document.getElementById(h).querySelector('.redline, blockquote') != null";
      assertThat(target.evaluate(text, parts[1])).as(link.toString()).isEqualTo(true);
    }
    target.context().close();
    matrix.context().close();
  }

  @Test
  void rowsAreSortedWithoutScript() {
    Page page =
        page("en/sample/history/index.html", new NewContextOptions().setJavaScriptEnabled(false));
    page.click("text=by longest run");
    assertThat(page.url()).endsWith("by-run.html");
    assertThat(page.locator(".orders [aria-current=page]").innerText()).isEqualTo("by longest run");
    page.context().close();
  }

  /** The matrix scrolls in its frame; a page that did not would break words letter by letter. */
  @ParameterizedTest
  @ValueSource(ints = {320, 390})
  void noWordOfTheMatrixIsBrokenOnATelephone(int width) {
    Page page =
        page("en/sample/history/index.html", new NewContextOptions().setViewportSize(width, 800));
    Object broken =
        page.evaluate(
            """
            () => [...document.querySelectorAll('.matrix td span, .matrix thead :is(a, span)')]
              .filter(e => {
                const text = document.createRange();
                text.selectNodeContents(e);
                const lines = new Set([...text.getClientRects()].map(r => r.top));
                return lines.size > e.textContent.split(' ').length;
              }).length
            """);
    assertThat(broken).isEqualTo(0);
    assertThat(page.evaluate("() => document.documentElement.scrollWidth")).isEqualTo(width);
    page.context().close();
  }

  @Test
  void theWordGoesWithTheSignAndTheColour() {
    Page page = page("en/sample/history/index.html");
    assertThat(page.locator("td.returned").first().innerText()).contains("↺").contains("returned");
    assertThat(page.locator("td.weaker").first().innerText()).contains("▼").contains("weaker");
    page.context().close();
  }

  @Test
  void aPointOfTheTimelineLeadsToItsWording() {
    Page page = page("en/sample/history/" + LINEAGE);
    page.locator(".timeline a").last().click();
    assertThat(page.url()).endsWith("#s-4");
    assertThat(page.locator("#s-4 h3").innerText()).contains("returned").contains("2035");
    assertThat(page.locator("#s-3 blockquote").innerText()).contains("as early as practicable");
    page.context().close();
  }
}
