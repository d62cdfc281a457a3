package io.github.clausediff.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.clausediff.statement.WordList;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

  static final List<String> LANGUAGES = Words.LANGUAGES;

  private static Properties words(String language) throws IOException {
    Properties words = new Properties();
    String name = "words_" + language + ".properties";
    words.load(new StringReader(WordList.text(Words.class, name)));
    return words;
  }

  private static Set<String> blanks(String text) {
    Set<String> blanks = new TreeSet<>();
    Matcher blank = Pattern.compile("\\{\\d}").matcher(text);
    while (blank.find()) {
      blanks.add(blank.group());
    }
    return blanks;
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void everyLanguageHasTheSameWordsWithTheSameBlanks(String language) throws IOException {
    Properties english = words("en");
    Properties other = words(language);
    assertThat(other.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    for (String name : english.stringPropertyNames()) {
      assertThat(blanks(other.getProperty(name)))
          .as(name)
          .isEqualTo(blanks(english.getProperty(name)));
      assertThat(other.getProperty(name)).as(name).isNotEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"shell", "pair", "statement", "series", "matrix", "lineage", "first"})
  void everyWordATemplateAsksForIsThere(String template) throws IOException {
    String page = WordList.text(Words.class, template + ".html");
    Matcher asked = Pattern.compile("\\$\\{words\\.([^}]+)}").matcher(page);
    Properties words = words("en");
    assertThat(asked.results().map(m -> m.group(1)).toList())
        .isNotEmpty()
        .allSatisfy(name -> assertThat(words).containsKey(name));
  }

  @Test
  void aTemplateSaysNothingOfItsOwn() {
    for (String template :
        List.of("shell", "pair", "statement", "series", "matrix", "lineage", "first")) {
      String page = WordList.text(Words.class, template + ".html");
      assertThat(page).doesNotContain("th:utext").doesNotContain("th:inline").doesNotContain("[[");
    }
  }

  @Test
  void datesAreWordedInTheLanguage() {
    assertThat(Words.of("en").date("2024-07-28")).isEqualTo("28 July 2024");
    assertThat(Words.of("ja").date("2024-07-28")).isEqualTo("2024年7月28日");
    assertThat(Words.of("ja").date("summer")).isEqualTo("summer");
  }

  @Test
  void anIdWithoutTranslationIsMadeReadable() {
    assertThat(Words.of("en").named("topic", "defense-of-japan")).isEqualTo("Defense of Japan");
    assertThat(Words.of("ja").named("topic", "taiwan")).isEqualTo("Taiwan");
    assertThat(Words.of("en").named("kind", "dropped")).isEqualTo("dropped");
  }

  @Test
  void anUnknownWordIsABug() {
    assertThatThrownBy(() -> Words.of("en").get("no such word"))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> Words.of("xx")).isInstanceOf(IllegalStateException.class);
  }
}
