package io.github.clausediff.statement;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads lists of words that are part of the program: one entry a line, comments behind a '#'. */
public final class WordList {

  private WordList() {}

  /** The entries of a resource beside {@code home}, in order. */
  public static List<String> read(Class<?> home, String name) {
    List<String> entries = new ArrayList<>();
    String text = text(home, name);
    for (int start = 0; start < text.length(); ) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      String line = text.substring(start, end);
      int comment = line.indexOf('#');
      String entry = (comment < 0 ? line : line.substring(0, comment)).strip();
      if (!entry.isEmpty()) {
        entries.add(entry);
      }
      start = end + 1;
    }
    return entries;
  }

  /** The whole text of a resource beside {@code home}. */
  public static String text(Class<?> home, String name) {
    try (InputStream in = home.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("resource is missing: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
