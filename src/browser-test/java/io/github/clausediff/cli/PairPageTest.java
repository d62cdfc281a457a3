package io.github.clausediff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of a comparison in a browser: filters, search, views, keys, addresses, citation. */
class PairPageTest {

  @TempDir private static Path folder;
  private static Chromium chromium;
  private static JsonNode facts;
  private static String address;

  private Page page;

  @BeforeAll
  static void open() throws Exception {
    chromium = new Chromium();
    Path file = folder.resolve("pair.html");
    Run.of("compare", "2031", "2032", "-o", file.toString());
    facts = new ObjectMapper().readTree(Run.of("compare", "2031", "2032", "-f", "json").out());
    address = file.toUri().toString();
  }

  @AfterAll
  static void close() {
    chromium.close();
  }

  @AfterEach
  void theConsoleIsEmptyAndNothingOpened() {
    if (page != null) {
      page.context().close();
    }
    assertThat(chromium.messages).isEmpty();
  }

  private Page go(String rest) {
    page = chromium.page(1440);
    page.navigate(address + rest);
    return page;
  }

  private int shown() {
    return page.locator(".change:visible").count();
  }

  private long facts(String kind) {
    long number = 0;
    for (JsonNode change : facts.path("changes")) {
      boolean moved = kind.equals("moved") && change.path("moved").asBoolean();
      number += moved || change.path("kind").asText().equals(kind) ? 1 : 0;
    }
    return number;
  }

  @ParameterizedTest
  @ValueSource(strings = {"dropped", "new", "reworded", "split", "merged", "moved", "unchanged"})
  void theFilterOfKindsShowsThatKindAndKeepsItInTheAddress(String kind) {
    go("?all=1");
    page.selectOption("#f-kind", kind);
    assertThat((long) shown()).isPositive().isEqualTo(facts(kind));
    assertThat(page.url()).contains("kind=" + kind);
    assertThat(page.textContent("#shown")).startsWith(shown() + " of ");
    page.reload();
    assertThat((long) shown()).isEqualTo(facts(kind));
    page.click("#clear");
    page.waitForCondition(() -> shown() == facts.path("changes").size());
    assertThat(page.url()).doesNotContain("kind=");
  }

  @ParameterizedTest
  @ValueSource(strings = {"kind", "effect", "actor", "topic", "sure"})
  void everyOptionOfAFilterShowsAsManyChangesAsItSays(String facet) {
    go("?all=1");
    List<String> values = new ArrayList<>();
    for (Locator option : page.locator("#f-" + facet + " option").all()) {
      values.add(option.getAttribute("value"));
    }
    assertThat(values).hasSizeGreaterThan(1);
    for (String value : values.subList(1, values.size())) {
      page.selectOption("#f-" + facet, value);
      String said = page.textContent("#f-" + facet + " option[value='" + value + "']");
      assertThat(said).endsWith("(" + shown() + ")");
      assertThat(shown()).isPositive();
      assertThat(page.locator(".change:visible:not([data-" + facet + "~='" + value + "'])").count())
          .isZero();
    }
  }

  @Test
  void filtersNarrowEachOtherAndTheCountsFollow() {
    go("?all=1");
    page.selectOption("#f-kind", "reworded");
    int all = shown();
    String option = "#f-effect option:nth-child(2)";
    String said = page.textContent(option);
    page.selectOption("#f-effect", page.getAttribute(option, "value"));
    assertThat(shown()).isBetween(1, all);
    assertThat(said).endsWith("(" + shown() + ")");
    assertThat(page.textContent("#reworded .number")).startsWith(shown() + " / ");
  }

  @Test
  void theWholeStatementTakesTheWidthOfThePageInEveryView() {
    String gap =
        "() => document.querySelector('.reading').getBoundingClientRect().right"
            + " - document.querySelector('.reading tbody td.r').getBoundingClientRect().right";
    for (String view : List.of("inline", "table")) {
      go("?view=" + view);
      assertThat(((Number) page.evaluate(gap)).doubleValue()).as(view).isLessThan(3);
    }
  }

  @Test
  void aCommonWordIsMarkedWhereverOneScrolls() {
    go("");
    page.fill("#q", "the");
    page.waitForCondition(() -> page.url().contains("q=the"));
    for (String place : List.of("#new", "#reworded", "#unchanged .change, #reworded .change")) {
      page.locator(place).last().evaluate("place => place.scrollIntoView()");
      page.waitForCondition(() -> markedInSight() > 0);
    }
    int near = (int) page.evaluate("() => CSS.highlights.get('found').size");
    page.evaluate("() => dispatchEvent(new Event('beforeprint'))");
    assertThat((int) page.evaluate("() => CSS.highlights.get('found').size")).isGreaterThan(near);
    page.evaluate("() => dispatchEvent(new Event('afterprint'))");
    assertThat((int) page.evaluate("() => CSS.highlights.get('found').size")).isEqualTo(near);
  }

  private int markedInSight() {
    return (int)
        page.evaluate(
            "() => [...(CSS.highlights.get('found') || [])].filter(range => { const box ="
                + " range.getBoundingClientRect(); return box.height > 0 && box.bottom > 0 &&"
                + " box.top < innerHeight; }).length");
  }

  @Test
  void aSearchFindsHighlightsAndSaysWhenThereIsNothing() {
    go("");
    page.fill("#q", "Karrow");
    page.waitForCondition(() -> page.url().contains("q=Karrow"));
    assertThat(shown()).isPositive();
    for (String text : page.locator(".change:visible").allTextContents()) {
      assertThat(text).containsIgnoringCase("karrow");
    }
    assertThat((int) page.evaluate("() => CSS.highlights.get('found').size")).isPositive();
    page.fill("#q", "no such words at all");
    page.waitForCondition(() -> page.isVisible("#nothing"));
    assertThat(page.locator(".reading tbody tr:visible").count()).isZero();
    assertThat(shown()).isZero();
    page.focus("#q");
    page.keyboard().press("Escape");
    assertThat(shown()).isPositive();
  }

  @Test
  void viewsAreKeptInTheAddress() {
    go("");
    assertThat(page.isVisible("#reworded .redline >> nth=0")).isTrue();
    page.check("#v-side");
    assertThat(page.isVisible("#reworded .both >> nth=0")).isTrue();
    assertThat(page.isVisible("#reworded .redline >> nth=0")).isFalse();
    assertThat(page.url()).contains("view=side");
    page.reload();
    assertThat(page.isVisible("#reworded .both >> nth=0")).isTrue();
    page.check("#v-table");
    assertThat(page.isVisible("#reworded")).isFalse();
    assertThat(page.isVisible(".reading th.e")).isTrue();
    assertThat(page.locator(".reading .formal:visible").allTextContents())
        .contains("追加", "変更", "削除");
    page.check("#v-inline");
    assertThat(page.url()).doesNotContain("view=");
  }

  @Test
  void inTheTableNewIsLeftAndOldIsRight() {
    go("?view=table");
    Locator row = page.locator("tr.reworded:visible").first();
    double later = row.locator("td.l").boundingBox().x;
    double earlier = row.locator("td.e").boundingBox().x;
    double remark = row.locator("td.r").boundingBox().x;
    assertThat(later).isLessThan(earlier);
    assertThat(earlier).isLessThan(remark);
  }

  @Test
  void unchangedClausesAreShownOnDemand() {
    go("");
    assertThat(page.isVisible("#unchanged")).isFalse();
    page.check("#v-all");
    assertThat(page.isVisible("#unchanged")).isTrue();
    page.check("#v-table");
    assertThat(page.locator(".reading tr.unchanged:visible").count()).isPositive();
    page.uncheck("#v-all");
    assertThat(page.locator(".reading tr.unchanged:visible").count()).isZero();
  }

  @Test
  void bothTextsOpenInACard() {
    go("");
    Locator card = page.locator("#reworded .change").first();
    card.locator("input[type=checkbox]").check();
    assertThat(card.locator(".both .e").isVisible()).isTrue();
    assertThat(card.locator(".both .l").isVisible()).isTrue();
  }

  @Test
  void keysWalkFromChangeToChange() {
    go("");
    List<Object> ids = new ArrayList<>();
    page.evaluate("() => document.querySelector('#changes').scrollIntoView()");
    for (String key : List.of("j", "j", "j", "k")) {
      page.keyboard().press(key);
      ids.add(page.evaluate("() => document.activeElement.id"));
    }
    List<Object> order = new ArrayList<>();
    page.locator(".change:visible").all().forEach(card -> order.add(card.getAttribute("id")));
    assertThat(ids).containsExactly(order.get(0), order.get(1), order.get(2), order.get(1));
    page.click("#next");
    page.keyboard().press("?");
    assertThat(page.isVisible("#keys")).isTrue();
    page.keyboard().press("Escape");
    page.keyboard().press("/");
    assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("q");
    page.keyboard().type("jk");
    assertThat(page.inputValue("#q")).isEqualTo("jk");
  }

  @Test
  void keysWalkThroughTheTable() {
    go("?view=table");
    page.evaluate("() => document.querySelector('#reading').scrollIntoView()");
    page.keyboard().press("j");
    Object first = page.evaluate("() => document.activeElement.querySelector('.kind').hash");
    page.keyboard().press("j");
    assertThat(page.evaluate("() => document.activeElement.tagName")).isEqualTo("TR");
    assertThat(page.evaluate("() => document.activeElement.querySelector('.kind').hash"))
        .isNotEqualTo(first);
  }

  @ParameterizedTest
  @ValueSource(strings = {"dropped", "reworded", "merged", "unchanged"})
  void aPermalinkShowsItsChangeWhateverIsFilteredAway(String kind) {
    String id = "";
    for (JsonNode change : facts.path("changes")) {
      id = change.path("kind").asText().equals(kind) ? "c-" + change.path("id").asText() : id;
    }
    go("?kind=new#" + id);
    assertThat(page.locator("#" + id).isVisible()).as(id).isTrue();
    assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo(id);
  }

  @Test
  void aBlockOfTheMapLeadsToItsChange() {
    go("");
    page.locator("svg a:has(.b.dropped)").first().click();
    String target = page.url().replaceFirst(".*#", "");
    assertThat(page.locator("#" + target).getAttribute("class")).contains("dropped");
    assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo(target);
  }

  @Test
  void aCitationHasBothQuotationsPlacesAndTheAddress() {
    go("");
    Locator card = page.locator("#reworded .change").first();
    card.locator("button.cite").click();
    String id = card.getAttribute("id");
    String cited = page.inputValue("#citation-text");
    JsonNode change = change(id.substring(2));
    assertThat(cited)
        .contains("“" + text("earlier", change) + "”")
        .contains("“" + text("later", change) + "”")
        .contains("Joint Statement of the Orvenna-U.C. Joint Security Council")
        .contains("12 May 2031")
        .contains("3 June 2032")
        .containsPattern("SHA-256 of the text: [0-9a-f]{64}")
        .contains("¶ ")
        .contains("reworded")
        .contains(address + "#" + id);
    page.click("#copy");
    page.waitForCondition(() -> page.textContent("#copy").equals("Copied"));
  }

  private static JsonNode change(String id) {
    for (JsonNode change : facts.path("changes")) {
      if (change.path("id").asText().equals(id)) {
        return change;
      }
    }
    throw new AssertionError("no change " + id);
  }

  private static String text(String side, JsonNode change) {
    String id = change.path(side).path(0).asText();
    for (JsonNode clause : facts.path(side).path("clauses")) {
      if (clause.path("id").asText().equals(id)) {
        return clause.path("text").asText();
      }
    }
    throw new AssertionError("no clause " + id);
  }

  @Test
  void withoutScriptEverythingIsReadable() {
    page = chromium.page(new NewContextOptions().setJavaScriptEnabled(false));
    page.navigate(address);
    assertThat(page.isVisible("#find")).isFalse();
    for (JsonNode change : facts.path("changes")) {
      String id = "#c-" + change.path("id").asText();
      boolean same = change.path("kind").asText().equals("unchanged");
      if (!same || change.path("moved").asBoolean()) {
        assertThat(page.isVisible(id)).as(id).isTrue();
      }
    }
    page.check("#v-side");
    assertThat(page.isVisible("#reworded .both >> nth=0")).isTrue();
    page.check("#v-all");
    assertThat(page.isVisible("#unchanged")).isTrue();
    page.check("#v-table");
    assertThat(page.isVisible(".reading th.e")).isTrue();
  }

  @Test
  void printedThereAreNoControlsAndAddressesStandBesideTheirChange() {
    go("");
    byte[] pdf = page.pdf();
    assertThat(new String(pdf, 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
    assertThat(pdf.length).isGreaterThan(20_000);
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(page.isVisible("#tools")).isFalse();
    assertThat(page.locator("button:visible").count()).isZero();
    Object printed =
        page.evaluate(
            "() => getComputedStyle(document.querySelector('.change .kind'), '::after').content");
    assertThat(String.valueOf(printed)).contains("#c-");
    Object breaks =
        page.evaluate("() => getComputedStyle(document.querySelector('.change')).breakInside");
    assertThat(breaks).isEqualTo("avoid");
    for (String selector : List.of("#reworded ins", "#reworded del")) {
      Object line =
          page.evaluate(
              "s => getComputedStyle(document.querySelector(s)).textDecorationLine", selector);
      assertThat(line).isIn("underline", "line-through");
    }
  }
}
