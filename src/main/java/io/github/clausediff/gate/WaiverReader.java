package io.github.clausediff.gate;

import io.github.clausediff.statement.YamlCursor;
import io.github.clausediff.text.InputException;
import io.github.clausediff.text.Location;
import io.github.clausediff.text.Problem;
import io.github.clausediff.text.SourceText;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads {@code waivers.yaml}: a list of waivers. */
public final class WaiverReader {

  private static final String KEYS = "change, reason, by, date, review, earlier or later";

  private final YamlCursor cursor;
  private final List<Problem> problems = new ArrayList<>();
  private final List<Waiver> waivers = new ArrayList<>();
  private final Set<List<String>> seen = new HashSet<>();

  private WaiverReader(YamlCursor cursor) {
    this.cursor = cursor;
  }

  /**
   * Reads one file; one with nothing but comments has no waivers.
   *
   * @throws InputException with every problem of entries, or the first of form
   */
  public static Waivers read(SourceText source) {
    List<Waivers> read = new ArrayList<>();
    YamlCursor.read(source, cursor -> read.add(new WaiverReader(cursor).waivers()));
    return read.get(0);
  }

  private Waivers waivers() throws IOException {
    if (!cursor.isAtEnd()) {
      cursor.list(this::waiver);
    }
    if (!problems.isEmpty()) {
      throw new InputException(problems);
    }
    return new Waivers(waivers);
  }

  private void waiver() throws IOException {
    Location at = cursor.here();
    Map<String, String> texts = new HashMap<>();
    cursor.object(
        "a waiver with " + KEYS,
        key -> {
          boolean known = List.of(KEYS.split(", | or ", -1)).contains(key);
          if (known) {
            texts.put(key, cursor.scalar());
          }
          return known;
        });
    String id = texts.getOrDefault("change", "");
    check(at, id.matches("[0-9a-f]{12}"), "change is \"" + id + "\"", "expected 12 hex digits");
    check(
        at,
        !texts.getOrDefault("reason", "").isEmpty(),
        "a waiver without a reason",
        "expected \"reason: why it is accepted\"");
    day(at, "date", texts.getOrDefault("date", ""));
    day(at, "review", texts.getOrDefault("review", ""));
    add(at, new Texts(texts));
  }

  private record Texts(Map<String, String> map) {
    String of(String key) {
      return map.getOrDefault(key, "");
    }
  }

  private void add(Location at, Texts texts) {
    boolean first = seen.add(List.of(texts.of("change"), texts.of("earlier"), texts.of("later")));
    check(at, first, texts.of("change") + " is waived twice", "expected one waiver for it");
    waivers.add(
        new Waiver(
            texts.of("change"),
            texts.of("reason"),
            texts.of("by"),
            texts.of("date"),
            texts.of("review"),
            texts.of("earlier"),
            texts.of("later"),
            new Place(at.file(), at.line())));
  }

  private void day(Location at, String key, String text) {
    boolean fits = text.isEmpty() || isDay(text);
    check(at, fits, key + " is \"" + text + "\"", "expected a day as yyyy-mm-dd");
  }

  private static boolean isDay(String text) {
    try {
      LocalDate.parse(text);
      return text.length() == "2031-05-12".length();
    } catch (DateTimeException e) {
      return false;
    }
  }

  private void check(Location at, boolean fits, String what, String expected) {
    if (!fits) {
      problems.add(new Problem(at, what, expected));
    }
  }
}
