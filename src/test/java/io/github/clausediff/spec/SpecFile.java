package io.github.clausediff.spec;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The examples of a spec file: prose in Markdown with fenced blocks, each of a kind, holding an
 * input, a line "=>", and what is expected.
 */
public final class SpecFile {

  private static final Pattern FENCE = Pattern.compile("(?ms)^````?([a-z-]+)\\n(.*?)^````?$");

  /**
   * One example.
   *
   * @param name file and line
   * @param kind word behind the fence
   * @param input what stands above the arrow
   * @param expected the lines below it
   */
  public record Example(String name, String kind, String input, List<String> expected) {}

  private SpecFile() {}

  /** Examples of a kind, in order; a file without any is an error. */
  public static List<Example> read(String file, String kind) {
    String text = text("/spec/" + file);
    List<Example> examples = new ArrayList<>();
    Matcher matcher = FENCE.matcher(text);
    while (matcher.find()) {
      if (matcher.group(1).equals(kind)) {
        long line = text.substring(0, matcher.start()).lines().count() + 1;
        examples.add(example(file + ":" + line, kind, matcher.group(2)));
      }
    }
    if (examples.isEmpty()) {
      throw new IllegalStateException("no example of kind " + kind + " in " + file);
    }
    return examples;
  }

  private static Example example(String name, String kind, String block) {
    String[] halves = block.split("(?m)^=>\\n", 2);
    if (halves.length < 2) {
      throw new IllegalStateException(name + ": no line \"=>\"");
    }
    String input = halves[0].replace("␣", " ").replaceAll("\\n\\z", "");
    return new Example(name, kind, input, halves[1].lines().toList());
  }

  private static String text(String resource) {
    try (InputStream in = SpecFile.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("missing: " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
