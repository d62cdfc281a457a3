package io.github.clausediff.ingest;

import io.github.clausediff.statement.YamlCursor;
import io.github.clausediff.text.InputException;
import io.github.clausediff.text.SourceText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector.SelectorParseException;

/** Reads profiles of sites. What does not fit is an error with line and column. */
final class ProfileReader {

  private static final String KEYS = "site, hosts, content, title, date, drop or head";
  private static final List<String> LABELS = List.of("title", "place", "date", "other", "text");

  private final YamlCursor cursor;
  private final Map<String, List<String>> lists = new HashMap<>();
  private final Map<Reason, List<String>> drop = new EnumMap<>(Reason.class);
  private final Map<String, List<String>> head = new HashMap<>();

  private ProfileReader(YamlCursor cursor) {
    this.cursor = cursor;
  }

  /**
   * Reads a file: a list of profiles, in the order in which they are tried.
   *
   * @throws InputException for broken YAML, unknown keys and selectors that are none
   */
  static List<Profile> read(SourceText source) {
    List<Profile> profiles = new ArrayList<>();
    YamlCursor.read(
        source,
        cursor ->
            cursor.object(
                "profiles",
                key -> {
                  if (key.equals("profiles")) {
                    cursor.each(() -> profiles.add(new ProfileReader(cursor).profile()));
                  }
                  return key.equals("profiles");
                }));
    return List.copyOf(profiles);
  }

  private Profile profile() throws IOException {
    cursor.object(KEYS, this::member);
    cursor.expect(
        lists.containsKey("site") && lists.containsKey("hosts"), "a profile with site and hosts");
    return new Profile(
        list("site").get(0),
        list("hosts"),
        list("content"),
        list("title"),
        list("date"),
        drop,
        head);
  }

  private List<String> list(String key) {
    return lists.getOrDefault(key, List.of());
  }

  private boolean member(String key) throws IOException {
    switch (key) {
      case "site" -> lists.put(key, List.of(cursor.scalar()));
      case "hosts" -> lists.put(key, cursor.namesOfKey());
      case "content", "title", "date" -> lists.put(key, selectors());
      case "drop" -> nested("reasons", this::dropped);
      case "head" -> nested(String.join(", ", LABELS), this::label);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void nested(String expected, YamlCursor.Member member) throws IOException {
    cursor.enter();
    cursor.object(expected, member);
  }

  private boolean dropped(String key) throws IOException {
    for (Reason reason : Reason.values()) {
      if (reason.toString().replace(' ', '-').equals(key.toLowerCase(Locale.ROOT))) {
        drop.put(reason, selectors());
        return true;
      }
    }
    return false;
  }

  private boolean label(String key) throws IOException {
    if (!LABELS.contains(key)) {
      return false;
    }
    head.put(key, cursor.namesOfKey());
    return true;
  }

  private List<String> selectors() throws IOException {
    List<String> found = cursor.namesOfKey();
    for (String selector : found) {
      cursor.expect(isSelector(selector), "a CSS selector, not \"" + selector + "\"");
    }
    return found;
  }

  private static boolean isSelector(String text) {
    try {
      QueryParser.parse(text);
      return true;
    } catch (SelectorParseException | IllegalArgumentException e) {
      return false;
    }
  }
}
