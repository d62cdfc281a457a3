package io.github.clausediff.report;

import io.github.clausediff.align.Evidence;
import io.github.clausediff.change.Effect;
import io.github.clausediff.history.DocumentKind;
import io.github.clausediff.statement.Clause;
import io.github.clausediff.statement.Metadata;
import io.github.clausediff.statement.Metadata.Field;
import io.github.clausediff.statement.Pin;
import io.github.clausediff.statement.Series;
import io.github.clausediff.statement.WordList;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that the interface says, in one language; the texts of statements stay as they are. A word
 * for which there is no translation, such as the name of a topic, is shown as it is known.
 */
public final class Words implements View {

  /** The languages there are words in. */
  public static final List<String> LANGUAGES = List.of("en", "ja");

  private final String language;
  private final ResourceBundle bundle;

  private Words(String language, ResourceBundle bundle) {
    this.language = language;
    this.bundle = bundle;
  }

  /**
   * The words of a language.
   *
   * @param language one of {@link #LANGUAGES}
   */
  public static Words of(String language) {
    if (!LANGUAGES.contains(language)) {
      throw new IllegalStateException("no words in " + language);
    }
    String text = WordList.text(Words.class, "words_" + language + ".properties");
    try {
      return new Words(language, new PropertyResourceBundle(new StringReader(text)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The attribute {@code lang} for the text of a statement on a page in these words: empty where
   * the two are in one language. A text that does not say what it is counts as English.
   */
  String languageOf(Metadata metadata) {
    String language = metadata.get(Field.LANGUAGE).orElse("en");
    return language.equals(this.language) ? "" : Printable.of(language);
  }

  /** As in an address or an attribute {@code lang}. */
  public String language() {
    return language;
  }

  @Override
  public String get(String name) {
    if (!bundle.containsKey(name)) {
      throw View.unknown(name);
    }
    return bundle.getString(name);
  }

  /** A sentence with its blanks {@code {0}}, {@code {1}}, … filled. */
  String say(String name, Object... values) {
    String pattern = get(name);
    StringBuilder said = new StringBuilder();
    int end = 0;
    for (int at = pattern.indexOf('{'); at >= 0; at = pattern.indexOf('{', end)) {
      said.append(pattern, end, at).append(values[pattern.charAt(at + 1) - '0']);
      end = at + 3;
    }
    return said.append(pattern, end, pattern.length()).toString();
  }

  /** {@code one} for a single thing, else {@code name} with the number as its first blank. */
  String count(String name, long number) {
    return say(number == 1 ? name + ".one" : name, number);
  }

  /** The word for an id such as a kind or a topic: its translation, or the id made readable. */
  String named(String group, String id) {
    String name = group + "." + id.replace(' ', '-');
    return bundle.containsKey(name) ? bundle.getString(name) : Printable.of(Series.name(id));
  }

  /** What a cell says of a document of a kind: "not in this overview". */
  String cell(CellState state, DocumentKind kind) {
    String name = "cell." + state.id();
    String ofKind = name + "." + kind.word();
    return get(bundle.containsKey(ofKind) ? ofKind : name);
  }

  /** "2024-07-28" in words; anything else as it is. */
  String date(String iso) {
    List<Integer> parts = Wording.dateParts(iso);
    return parts.isEmpty()
        ? Printable.of(iso)
        : say("date", parts.get(2), get("month." + parts.get(1)), parts.get(0));
  }

  /** "last seen 12 May 2031"; where no document at hand has it, that it is the first of them. */
  String seen(String date) {
    return date.isEmpty() ? get("first.first") : say("first.seen", date(date));
  }

  /** "4 statements in a row, since 12 May 2031", or "after" as many. */
  String stood(String name, StoodView stood) {
    return say(name, stood.statements(), date(stood.since()));
  }

  /** The words an effect was found in. */
  String evidence(Effect effect) {
    String said =
        effect.earlier().isEmpty()
            ? say("evidence.added", effect.later())
            : effect.later().isEmpty()
                ? say("evidence.left-out", effect.earlier())
                : say("evidence.replaced", effect.earlier(), effect.later());
    return Printable.of(said);
  }

  /** What a person decided, who and why; an empty string where the program decided alone. */
  String decision(Evidence evidence) {
    return evidence.decided().map(this::decision).map(Printable::of).orElse("");
  }

  private String decision(Pin pin) {
    String who =
        Stream.of(pin.by(), pin.date())
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(", "));
    return get("decision." + pin.kind())
        + (who.isEmpty() ? "" : " (" + who + ")")
        + ": "
        + pin.reason();
  }

  /** "Security › (3) · paragraph 12 · line 27". */
  String place(Clause clause) {
    String section = Printable.of(Wording.section(clause.section()));
    String numbers = numbers(clause);
    return section.isEmpty() ? numbers : section + " · " + numbers;
  }

  /** "paragraph 12, line 27". */
  String numbers(Clause clause) {
    return say("place", clause.position().paragraph(), clause.position().line());
  }
}
