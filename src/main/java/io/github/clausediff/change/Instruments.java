package io.github.clausediff.change;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The treaties or resolutions that a side names: not every article or resolution is of that sort.
 */
final class Instruments {

  static final Pattern NUMBER =
      Pattern.compile("\\d+|[IVX]+|(?i:one|two|three|four|five|six|seven|eight|nine|ten)");

  private static final Set<String> DETERMINERS = Set.of("a", "the", "this", "that");

  private static final Set<String> VOTED = Set.of("adopted", "passed");

  /** Words between a resolution and its number. */
  private static final Set<String> NUMBERING = Set.of("no", "nos", "number");

  private final Difference.Half half;
  private final Vocabulary vocabulary;
  private final String list;

  /** {@code list}: of the words for them. */
  Instruments(Difference.Half half, Vocabulary vocabulary, String list) {
    this.half = half;
    this.vocabulary = vocabulary;
    this.list = list;
  }

  boolean areNamed() {
    return IntStream.range(0, half.side().size()).anyMatch(this::isOne);
  }

  /** A name of several words is one if one of them is: "Treaty of Mutual Aid". */
  boolean isOne(int at) {
    List<String> parts = Vocabulary.words(half.normal(at));
    boolean name =
        parts.size() > 1
            && parts.stream()
                .anyMatch(part -> vocabulary.phrases(list).stream().anyMatch(part::equals));
    return name || vocabulary.has(list, half.side(), at) && isMeant(at);
  }

  /**
   * "Article IV", but not "an article in the Times"; "resolutions", but not "the resolution of".
   */
  private boolean isMeant(int at) {
    if (Inflection.isForm(half.normal(at), "article")) {
      return isNumbered(at);
    }
    return !half.normal(at).equals("resolution")
        || isNumbered(at)
        || isCalledByName(at)
        || isOfCouncil(at);
  }

  private boolean isNumbered(int at) {
    int next = at + 1;
    if (next < half.side().size() && NUMBERING.contains(half.normal(next))) {
      next++;
    }
    return next < half.side().size() && NUMBER.matcher(half.text(next, next + 1)).matches();
  }

  /**
   * "A resolution of the League", "the resolution adopted"; but not "peaceful resolution", nor "the
   * resolution of the Narrows dispute".
   */
  private boolean isOfCouncil(int at) {
    int size = half.side().size();
    if (at == 0 || at + 1 == size || !DETERMINERS.contains(half.normal(at - 1))) {
      return false;
    }
    int name = at + 2 < size && half.normal(at + 2).equals("the") ? at + 3 : at + 2;
    int end = name;
    while (end < size && half.isCapital(end)) {
      end++;
    }
    boolean closed =
        end == size
            || !half.normal(end).equals("'s")
                && (!half.side().gap(end).text().isBlank() || !new Content(half.side()).at(end));
    return VOTED.contains(half.normal(at + 1))
        || half.normal(at + 1).equals("of") && end > name && closed;
  }

  /** "The UN Security Council resolution", "the League's resolution". */
  private boolean isCalledByName(int at) {
    int before = at > 0 && half.normal(at - 1).equals("'s") ? at - 2 : at - 1;
    return before >= 0
        && half.side().words().get(before).clause() == half.side().words().get(at).clause()
        && half.isCapital(before);
  }
}
