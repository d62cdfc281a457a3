package io.github.clausediff.ingest;

import io.github.clausediff.statement.Metadata;
import java.util.regex.Pattern;

/** Writes front matter: one key a line, in the order of the fields, quoted where YAML needs it. */
final class FrontMatterWriter {

  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} .,()/_-]*");
  private static final Pattern SPECIAL =
      Pattern.compile("(?i)true|false|yes|no|on|off|null|~|[\\d.]+");

  private FrontMatterWriter() {}

  static String write(Metadata metadata) {
    StringBuilder yaml = new StringBuilder("---\nid: ").append(scalar(metadata.id())).append('\n');
    metadata
        .values()
        .forEach(
            (field, text) ->
                yaml.append(field.key()).append(": ").append(scalar(text)).append('\n'));
    return yaml.append("---\n").toString();
  }

  private static String scalar(String text) {
    boolean plain =
        PLAIN.matcher(text).matches() && !SPECIAL.matcher(text).matches() && !text.endsWith(" ");
    return plain ? text : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
