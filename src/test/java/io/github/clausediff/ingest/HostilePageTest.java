package io.github.clausediff.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.clausediff.statement.Metadata.Field;
import io.github.clausediff.text.InputException;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages that lie about themselves, or are made to exhaust who reads them. */
class HostilePageTest {

  private static final String TEXT =
      "<p>May 12, 2031</p><p>The two sides met in Hale and agreed.</p>";

  private static void assertRefused(Document document, String message) {
    assertThatThrownBy(() -> Pages.read(document))
        .isInstanceOf(InputException.class)
        .hasMessage(message);
  }

  @Test
  void aPageThatIsTooLongIsRefused() {
    assertRefused(
        Pages.page("<html>" + TEXT + "x".repeat(4 << 20)),
        "page.html: page has 4194373 bytes; at most 4194304 are read");
  }

  @Test
  void aPageWithTooManyTagsIsRefused() {
    assertRefused(
        Pages.page("<html>" + TEXT + "<b>".repeat(200_000)),
        "page.html: page has 200005 tags; at most 100000 are read");
  }

  @Test
  void aPageThatNestsWithoutEndIsReadToItsLastWord() {
    String deep = "<div>".repeat(90_000) + "<p>They left at noon.</p>";
    assertThat(Pages.clauses(Pages.read(Pages.page("<html>" + TEXT + deep))))
        .containsExactly("The two sides met in Hale and agreed.", "They left at noon.");
  }

  @Test
  void formattingThatIsNeverClosedIsRead() {
    String bold = "<p><b><i><u>They left.".repeat(20_000);
    assertThat(Pages.clauses(Pages.read(Pages.page("<html>" + TEXT + bold)))).hasSize(20_001);
  }

  @Test
  void entitiesThatAPageDeclaresAreText() {
    String bomb =
        "<!DOCTYPE html [<!ENTITY a \"&b;&b;\"><!ENTITY x SYSTEM \"file:///etc/passwd\">]><html>";
    Import found =
        Pages.read(Pages.page(bomb + TEXT + "<p>Both &a; and &x; stay as they are.</p>"));
    assertThat(found.body()).contains("Both \\&a; and \\&x; stay as they are.");
    assertThat(found.body()).doesNotContain("root:");
  }

  @Test
  void scriptsFramesAndPicturesAreNotLoaded() {
    Import found =
        Pages.read(
            Pages.page(
                "<html><head><link rel=stylesheet href=https://x.example/a.css></head><body>"
                    + TEXT
                    + "<script src=https://x.example/a.js>document.write('Written.')</script>"
                    + "<iframe src=file:///etc/passwd></iframe><img src=x onerror=alert(1)"
                    + " alt=A.><object data=https://x.example></object></body>"));
    assertThat(found.body()).isEqualTo("May 12, 2031\n\nThe two sides met in Hale and agreed.\n");
  }

  @Test
  void tagsThatAreTextStayText() {
    Import found =
        Pages.read(
            Pages.page(
                "<html>" + TEXT + "<p>&lt;script&gt;alert(1)&lt;/script&gt; they said.</p>"));
    assertThat(found.body()).contains("\\<script>alert(1)\\</script> they said.");
    assertThat(Pages.clauses(found)).contains("<script>alert(1)</script> they said.");
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, UTF-8, ''",
    "UTF-8, '', the page does not say its encoding: read as UTF-8",
    "UTF-8, ISO-8859-1, 'the page says its encoding is windows-1252, and it is not: read as UTF-8'",
    "windows-1252, iso-8859-1, ''",
    "windows-1252, '', the page does not say its encoding: read as windows-1252; look at quotation"
        + " marks and accents",
    "windows-1252, UTF-8, 'the page says its encoding is UTF-8, and it is not: read as"
        + " windows-1252; look at quotation marks and accents'",
    "windows-1252, klingon, 'the page says its encoding is \"klingon\", which is unknown: read as"
        + " windows-1252; look at quotation marks and accents'",
    "UTF-16LE, UTF-8, ''",
  })
  void whatAPageSaysOfItsEncodingIsChecked(String is, String says, String note) {
    String mark = is.startsWith("UTF-16") ? "\uFEFF" : "";
    String meta = says.isEmpty() ? "" : "<meta charset=\"" + says + "\">";
    String page = mark + "<html>" + meta + TEXT + "<p>They said: “Déjà vu”.</p>";
    Import found =
        Pages.read(new Document("x.html", page.getBytes(Charset.forName(is)), Pages.DAY));
    assertThat(found.body()).endsWith("They said: “Déjà vu”.\n");
    assertThat(found.notes().stream().filter(n -> n.contains("encoding")))
        .containsExactlyElementsOf(note.isEmpty() ? java.util.List.of() : java.util.List.of(note));
  }

  @Test
  void japaneseEncodingsAreRead() {
    for (String encoding : new String[] {"Shift_JIS", "EUC-JP", "ISO-2022-JP"}) {
      String page = "<html><meta charset=" + encoding + "><p>2031年5月12日</p><p>双方は会談した。</p>";
      byte[] bytes = page.getBytes(Charset.forName(encoding));
      Import found = Pages.read(new Document("x.html", bytes, Pages.DAY));
      assertThat(found.body()).isEqualTo("2031年5月12日\n\n双方は会談した。\n");
      assertThat(found.metadata().values())
          .containsEntry(Field.DATE, "2031-05-12")
          .containsEntry(Field.LANGUAGE, "ja");
    }
  }

  @Test
  void theServerIsBelievedBeforeThePage() {
    byte[] bytes =
        "<html><meta charset=utf-8><p>2031年5月12日</p><p>双方は会談した。</p>"
            .getBytes(Charset.forName("EUC-JP"));
    Document document = new Document("x.html", bytes, Pages.DAY);
    assertThat(Pages.read(document.from("", "text/html; charset=\"EUC-JP\"")).body())
        .contains("双方は会談した。");
  }

  @Test
  void bytesOfNoEncodingAreRefusedWithTheirPlace() {
    byte[] bytes =
        ("<html><meta charset=utf-8>\n" + TEXT + "<p>“Quoted”</p>\n<p>X").getBytes(UTF_8);
    bytes[bytes.length - 1] = (byte) 0xFF;
    assertRefused(
        new Document("x.html", bytes, Pages.DAY),
        "x.html:3: not UTF-8 at byte 113; expected a page in the encoding that it names");
  }

  @Test
  void aPageWithoutTextIsRefused() {
    assertRefused(
        Pages.page("<html><body><nav><a href=/>Home</a></nav><script>1</script></body>"),
        "page.html: page holds no text; expected a statement");
  }

  @Test
  void aProfileThatFindsNothingSaysSo() {
    Document page = Pages.page("<html><div id=new-markup>" + TEXT + "</div>");
    assertThat(Pages.read(page.from("https://www.state.gov/x", "")).notes())
        .contains("the profile state.gov finds no text: read by the general rule");
  }

  @Test
  void anAddressThatOnlyLooksLikeAKnownSiteHasNoProfile() {
    Profiles profiles = Profiles.load();
    assertThat(profiles.of("https://www.mofa.go.jp.example.org/x")).isEmpty();
    assertThat(profiles.of("https://notmofa.go.jp/x")).isEmpty();
    assertThat(profiles.of("no address")).isEmpty();
    assertThat(profiles.of("https://WWW.MOFA.GO.JP/x")).isPresent();
  }

  @Test
  void aWrongProfileIsRefusedWithItsPlace() {
    assertThatThrownBy(
            () ->
                ProfileReader.read(
                    new io.github.clausediff.text.SourceText(
                        "p.yaml", "profiles:\n- site: x\n  hosts: [x.org]\n  contents: [main]\n")))
        .hasMessage(
            "p.yaml:4:3: unknown key \"contents\"; expected site, hosts, content, title, date, drop"
                + " or head");
    assertThatThrownBy(
            () ->
                ProfileReader.read(
                    new io.github.clausediff.text.SourceText(
                        "p.yaml",
                        "profiles:\n- site: x\n  hosts: [x.org]\n  content: [\"div[\"]\n")))
        .hasMessageContaining("p.yaml:4:")
        .hasMessageContaining("expected a CSS selector, not \"div[\"");
  }
}
