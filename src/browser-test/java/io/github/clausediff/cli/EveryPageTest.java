package io.github.clausediff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every page of a site: access, width, policy, colour schemes. */
class EveryPageTest {

  @TempDir private static Path folder;
  private static Chromium chromium;

  @BeforeAll
  static void open() throws IOException {
    chromium = new Chromium();
    Run.of("report", "sample", "-o", folder.resolve("en").toString());
    Run.of("report", "sample", "-o", folder.resolve("ja").toString(), "--lang", "ja");
    Path hostile = Files.createDirectories(folder.resolve("statements/hostile"));
    String text =
        "The Ministers met <script>alert(1)</script> <img src=x onerror=alert(2)> \"> '> --> ]]>"
            + " /*script*/ /*style*/ </title></style></script> &amp; ${page.title} ";
    String head = "---\ntitle: \"</title><script>alert(3)</script> /*style*/\"\n---\n\n";
    Files.writeString(hostile.resolve("2031-01-01-a.md"), head + text + "and left.\n");
    Files.writeString(hostile.resolve("2032-01-01-b.md"), head + text + "and stayed.\n");
    String corpus = folder.resolve("statements").toString();
    String out = folder.resolve("hostile").toString();
    Run.of("report", "hostile", "--statements", corpus, "-o", out);
  }

  @AfterAll
  static void close() {
    chromium.close();
  }

  @AfterEach
  void theConsoleIsEmpty() {
    assertThat(chromium.messages).isEmpty();
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
  }

  /** One of each kind of page in each language; the others differ in their words alone. */
  private static List<Path> kindsOfPages() throws IOException {
    Map<String, Path> kinds = new TreeMap<>();
    for (Path file : pages()) {
      String name = folder.relativize(file).toString();
      kinds.putIfAbsent(kind(name), file);
    }
    return List.copyOf(kinds.values());
  }

  /** The folder, and the word of the name: a matrix, what is first, a lineage. */
  private static String kind(String name) {
    String folder = name.replaceFirst("[^/]*$", "");
    String word = name.substring(folder.length()).replaceFirst("\\.html$", "");
    return folder + (word.matches("[a-z-]+") ? word : "");
  }

  @ParameterizedTest
  @MethodSource("kindsOfPages")
  void axeFindsNothingInLightAndInDark(Path file) {
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      Page page = chromium.page(new NewContextOptions().setColorScheme(scheme).setBypassCSP(true));
      page.navigate(file.toUri().toString());
      AxeResults results = new AxeBuilder(page).analyze();
      List<String> found = new ArrayList<>();
      for (Rule rule : results.getViolations()) {
        found.add(rule.getId() + ": " + rule.getNodes().get(0).getHtml());
      }
      assertThat(found).as("%s", scheme).isEmpty();
      page.context().close();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 768, 1440})
  void noPageScrollsSideways(int width) throws IOException {
    for (Path file : kindsOfPages()) {
      Page page = chromium.page(width);
      boolean pair = file.toString().contains("changes");
      List<String> views = List.of("", "?view=side&all=1", "?view=table&all=1");
      for (String rest : pair ? views : List.of("")) {
        page.navigate(file.toUri() + rest);
        Object wide = page.evaluate("() => document.documentElement.scrollWidth - innerWidth");
        assertThat((int) wide).as("%s%s", file, rest).isLessThanOrEqualTo(0);
      }
      page.context().close();
    }
  }

  @Test
  void hostileTextStaysText() throws IOException {
    for (Path file : pages().stream().filter(p -> p.toString().contains("hostile")).toList()) {
      Page page = chromium.page(1000);
      page.navigate(file.toUri().toString());
      assertThat(page.locator("img").count()).isZero();
      assertThat(page.locator("script").count()).isLessThanOrEqualTo(1);
      if (!file.endsWith("index.html") && !file.toString().contains("history")) {
        assertThat(page.title()).contains("<script>alert(3)</script>");
      }
      page.context().close();
    }
  }

  @Test
  void theTabKeyGoesFromTopToBottomAndReachesTheControls() throws IOException {
    Path pair =
        pages().stream().filter(p -> p.toString().contains("en/sample/changes")).toList().get(0);
    Page page = chromium.page(1440);
    page.navigate(pair.toUri().toString());
    List<String> seen = new ArrayList<>();
    double above = -1;
    for (int i = 0; i < 90; i++) {
      page.keyboard().press("Tab");
      seen.add(String.valueOf(page.evaluate("() => document.activeElement.id")));
      Object place =
          page.evaluate(
              "() => { const e = document.activeElement; return e.closest('.tools, svg, .skip,"
                  + " .cols') ? -1 : e.getBoundingClientRect().top + scrollY; }");
      double top = ((Number) place).doubleValue();
      if (top >= 0) {
        assertThat(top).isGreaterThanOrEqualTo(above - 30);
        above = top;
      }
    }
    assertThat(seen).contains("v-inline", "v-all", "q", "f-kind", "clear", "prev", "next");
    page.context().close();
  }

  @Test
  void whereColoursAreForcedWordsAndShapesStillTellApart() throws IOException {
    Page page = chromium.page(new NewContextOptions().setForcedColors(ForcedColors.ACTIVE));
    page.navigate(pair("en") + "#map");
    assertThat(page.evaluate("() => matchMedia('(forced-colors: active)').matches"))
        .isEqualTo(true);
    assertThat(style(page, "#reworded .redline ins", "textDecorationLine")).isEqualTo("underline");
    assertThat(style(page, "#reworded .redline ins", "textDecorationStyle")).isEqualTo("double");
    assertThat(style(page, "#reworded .redline del", "textDecorationLine"))
        .isEqualTo("line-through");
    assertThat(page.textContent(".change.dropped .kind >> nth=0")).isEqualTo("dropped");
    assertThat(style(page, ".mark[data-id=to-review]", "borderTopStyle")).isEqualTo("solid");
    List<String> fills = new ArrayList<>();
    for (String block : List.of(".b.dropped", ".b.new", ".b.reworded", ".b.unchanged")) {
      fills.add(style(page, ".map " + block, "fill"));
    }
    assertThat(fills).doesNotHaveDuplicates();
    assertThat(style(page, ".map .r.split, .map .r.merged", "strokeDasharray"))
        .isNotEqualTo("none");
    String chosen = style(page, ".views input:checked + span", "backgroundColor");
    assertThat(chosen)
        .isNotEqualTo(style(page, ".views input:not(:checked) + span", "backgroundColor"));
    page.context().close();
  }

  private static String pair(String language) throws IOException {
    return pages().stream()
        .filter(p -> p.toString().contains(language + "/sample/changes"))
        .toList()
        .get(0)
        .toUri()
        .toString();
  }

  private static String style(Page page, String selector, String property) {
    return String.valueOf(
        page.evaluate(
            "([s, p]) => getComputedStyle(document.querySelector(s))[p]",
            List.of(selector, property)));
  }

  @Test
  void aPageOfAComparisonIsOperatedByTheKeyboardAlone() throws IOException {
    Page page = chromium.page(1440);
    page.navigate(pair("en"));
    page.keyboard().press("Tab");
    page.keyboard().press("Enter");
    assertThat(page.url()).endsWith("#changes");
    tabTo(page, "v-inline");
    page.keyboard().press("ArrowRight");
    assertThat(page.isVisible("#reworded .both >> nth=0")).isTrue();
    tabTo(page, "v-all");
    page.keyboard().press("Space");
    assertThat(page.isVisible("#unchanged")).isTrue();
    tabTo(page, "f-kind");
    page.keyboard().press("ArrowDown");
    assertThat(page.url()).contains("kind=");
    tabTo(page, "clear");
    page.keyboard().press("Enter");
    page.waitForCondition(() -> !page.url().contains("kind="));
    tabTo(page, "next");
    page.keyboard().press("Enter");
    assertThat(page.evaluate("() => document.activeElement.className").toString())
        .contains("change");
    page.keyboard().press("c");
    assertThat(page.isVisible("#citation")).isTrue();
    page.keyboard().press("Escape");
    assertThat(page.isVisible("#citation")).isFalse();
    page.context().close();
  }

  @Test
  void whatIsFoldedOpensByTheKeyboard() throws IOException {
    Page page = chromium.page(1440);
    page.navigate(pair("en"));
    assertThat(page.locator("details.shelf").count()).isPositive();
    assertThat(page.isVisible("details.shelf .change >> nth=0")).isFalse();
    page.focus("details.shelf summary >> nth=0");
    page.keyboard().press("Enter");
    assertThat(page.isVisible("details.shelf .change >> nth=0")).isTrue();
    page.context().close();
  }

  /** By the tab key alone; a page whose controls cannot be reached fails here. */
  private static void tabTo(Page page, String id) {
    String now = "";
    for (int i = 0; i < 200 && !now.equals(id); i++) {
      page.keyboard().press("Tab");
      now = String.valueOf(page.evaluate("() => document.activeElement.id"));
    }
    assertThat(now).isEqualTo(id);
  }
}
