package io.github.clausediff.statement;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a file's place tells of the statement in it, for want of front matter.
 *
 * @param id the file's name without its ending
 * @param series name of the folder, or an empty string
 */
public record FileFacts(String id, String series) {

  private static final Pattern DATED = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(\\D.*)?");

  /** The date at the start of the id. */
  public Optional<String> date() {
    Matcher matcher = DATED.matcher(id);
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
