package io.github.clausediff.ingest;

import io.github.clausediff.statement.Metadata.Field;
import io.github.clausediff.statement.Part;
import io.github.clausediff.statement.Role;
import io.github.clausediff.statement.Statement;
import io.github.clausediff.text.Japanese;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds in a statement's text what is not known of it otherwise. Nothing is guessed. */
final class Recognition {

  /** A dateline stands among the first lines. */
  private static final int HEAD = 6;

  private final Statement statement;
  private final Map<Field, String> values;

  private Recognition(Statement statement, Map<Field, String> values) {
    this.statement = statement;
    this.values = values;
  }

  /**
   * Adds to {@code values} what the text tells, and then what {@code draft} only hints at.
   *
   * @return notes on what was not found or is doubtful
   */
  static List<String> complete(Map<Field, String> values, Statement statement, Draft draft) {
    Recognition recognition = new Recognition(statement, values);
    recognition.complete();
    List<String> notes = new ArrayList<>();
    String hint = draft.hints().get(Field.DATE);
    if (hint != null && values.putIfAbsent(Field.DATE, hint) == null) {
      notes.add("the text has no date: taken from the day on which the page was published");
    }
    List<String> missing =
        Stream.of(Field.TITLE, Field.KIND, Field.PLACE, Field.LANGUAGE)
            .filter(field -> !values.containsKey(field))
            .map(Field::key)
            .toList();
    if (!missing.isEmpty()) {
      notes.add("not found: " + String.join(", ", missing));
    }
    return notes;
  }

  private void complete() {
    find(Field.DATE, () -> statement.metadata().get(Field.DATE).or(this::dateLine));
    find(Field.TITLE, () -> statement.metadata().get(Field.TITLE));
    find(Field.DATE, () -> Dates.in(values.getOrDefault(Field.TITLE, "")).or(this::dateline));
    find(Field.KIND, () -> Kinds.of(statement, values.getOrDefault(Field.TITLE, "")));
    find(Field.PLACE, this::place);
    find(Field.PARTICIPANTS, () -> Attendance.of(statement));
    find(Field.LANGUAGE, () -> Optional.ofNullable(language(statement.source().text())));
    values.putIfAbsent(Field.STATUS, "official");
  }

  private void find(Field field, Supplier<Optional<String>> finding) {
    if (!values.containsKey(field)) {
      finding.get().ifPresent(text -> values.put(field, text));
    }
  }

  /** The first line that holds nothing but a date. */
  private Optional<String> dateLine() {
    return statement.other().stream()
        .filter(part -> part.role() == Role.FRONT_MATTER)
        .map(Part::text)
        .flatMap(text -> Dates.only(text).stream())
        .findFirst();
  }

  /** A date behind a place or behind words such as "Released on", alone on a line of the head. */
  private Optional<String> dateline() {
    return head()
        .filter(line -> Dates.before(line).isPresent())
        .flatMap(l -> Dates.in(l).stream())
        .findFirst();
  }

  private Optional<String> place() {
    return head()
        .flatMap(line -> Places.ofDateline(line).stream())
        .findFirst()
        .or(() -> clauses().flatMap(text -> Places.ofMeeting(text).stream()).findFirst());
  }

  private Stream<String> head() {
    return statement
        .source()
        .text()
        .lines()
        .map(Inline::fold)
        .filter(l -> !l.isEmpty())
        .limit(HEAD);
  }

  private Stream<String> clauses() {
    return statement.clauses().stream().map(clause -> clause.text()).limit(HEAD);
  }

  /** Japanese if it is mostly so, English if it has its small words, else unknown. */
  private static @Nullable String language(String text) {
    if (Japanese.isMostOf(text)) {
      return "ja";
    }
    String small = text.toLowerCase(Locale.ROOT);
    return hasWord(small, "the") && hasWord(small, "of") ? "en" : null;
  }

  private static boolean hasWord(String text, String word) {
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      boolean open = at == 0 || !Character.isLetter(text.charAt(at - 1));
      int end = at + word.length();
      if (open && (end == text.length() || !Character.isLetter(text.charAt(end)))) {
        return true;
      }
    }
    return false;
  }
}
