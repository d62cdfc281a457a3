package io.github.clausediff.statement;

import io.github.clausediff.statement.Metadata.Field;
import io.github.clausediff.text.InputException;
import io.github.clausediff.text.Japanese;
import io.github.clausediff.text.Location;
import java.util.List;
import java.util.Locale;

/**
 * Tells statements that can be compared from those that cannot: Japanese with Japanese, all else
 * with all else.
 */
public final class Languages {

  private Languages() {}

  /** Whether two documents of a series follow one another in one language. */
  public static boolean follow(Metadata earlier, Metadata later) {
    return isJapanese(earlier) == isJapanese(later);
  }

  /** The place of the document before one of a series, of those in its language; -1 for none. */
  public static int before(List<Metadata> series, int later) {
    int earlier = later - 1;
    while (earlier >= 0 && !follow(series.get(earlier), series.get(later))) {
      earlier--;
    }
    return earlier;
  }

  /** Whether a document says, or its text shows, that it is Japanese. */
  public static boolean isJapanese(Metadata metadata) {
    return metadata.get(Field.LANGUAGE).filter(Languages::isJapanese).isPresent();
  }

  private static boolean isJapanese(String language) {
    String lower = language.toLowerCase(Locale.ROOT);
    return lower.equals("ja") || lower.startsWith("ja-") || lower.equals("jpn");
  }

  /**
   * Refuses a Japanese text beside one that is certainly none: one that names another language, or
   * names none and has no kana. What is doubtful is not refused.
   *
   * @throws InputException if the two are in different languages
   */
  public static void check(Statement earlier, Statement later) {
    boolean refused =
        isJapanese(earlier.metadata()) && isOther(later)
            || isJapanese(later.metadata()) && isOther(earlier);
    if (refused) {
      throw new InputException(
          Location.of(later.source().name()),
          "is " + word(later) + ", and " + earlier.source().name() + " is " + word(earlier),
          "expected two statements in one language");
    }
  }

  private static boolean isOther(Statement statement) {
    boolean said = statement.metadata().get(Field.LANGUAGE).isPresent();
    return said
        ? !isJapanese(statement.metadata())
        : statement.source().text().codePoints().noneMatch(Japanese::isKana);
  }

  private static String word(Statement statement) {
    String language = statement.metadata().get(Field.LANGUAGE).orElse("");
    if (isJapanese(statement.metadata())) {
      return "in Japanese";
    }
    return language.isEmpty() ? "not in Japanese" : "in " + name(language);
  }

  private static String name(String language) {
    String name = Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH);
    return name.isEmpty() ? "\"" + language + "\"" : name;
  }
}
