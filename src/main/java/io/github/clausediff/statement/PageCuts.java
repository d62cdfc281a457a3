package io.github.clausediff.statement;

import io.github.clausediff.text.Japanese;
import io.github.clausediff.text.SourceText;
import io.github.clausediff.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Joins paragraphs that a page break cut in two. A cut is where a paragraph ends without a mark
 * that ends sentences, and the next one goes on in lower case; or where the first one ends in a
 * comma or in a word that cannot end a sentence. A hyphen at the cut is kept: it is nearly always a
 * real one.
 */
final class PageCuts {

  private static final String ENDS_SENTENCE = ".!?:;。！？：；";
  private static final String CLOSES = "\"'”’)]»」』）";

  /** Particles after which a Japanese sentence goes on; a heading hardly ends in one. */
  private static final String PARTICLES = "はがをのと";

  /** Words after which an English sentence goes on. */
  private static final Set<String> OPEN =
      Set.of(
          "a",
          "an",
          "the",
          "of",
          "and",
          "or",
          "in",
          "on",
          "to",
          "with",
          "for",
          "by",
          "from",
          "as",
          "at",
          "that",
          "which",
          "its",
          "their",
          "our",
          "including",
          "between",
          "among");

  private final String source;

  private PageCuts(String source) {
    this.source = source;
  }

  /** The same blocks, each cut one joined with what goes on with it. */
  static List<Block> join(List<Block> blocks, SourceText source) {
    return new PageCuts(source.text()).join(blocks);
  }

  private List<Block> join(List<Block> blocks) {
    List<Block> joined = new ArrayList<>();
    for (Block block : blocks) {
      int last = joined.size() - 1;
      if (last >= 0 && goesOn(joined.get(last), block)) {
        joined.set(last, joinTwo(joined.get(last), block));
      } else {
        joined.add(block);
      }
    }
    return joined;
  }

  private static Block joinTwo(Block first, Block next) {
    Passage a = first.passage();
    boolean adjoins = endsInHyphen(a.text()) || Japanese.isWide(a.text().charAt(a.length() - 1));
    Passage whole = a.join(next.passage(), adjoins ? "" : " ");
    Span span = new Span(first.span().start(), next.span().end());
    return new Block(whole, span, first.level(), first.item(), first.depth());
  }

  private boolean goesOn(Block first, Block next) {
    boolean paragraphs =
        first.isPlain() && next.isPlain() && !next.item().exists() && areNeighbours(first, next);
    String text = first.passage().text();
    if (!paragraphs || !hasLetters(text) || isWhollyBold(first) || endsSentence(text)) {
      return false;
    }
    String rest = next.passage().text();
    if (!Enumerator.readings(rest).isEmpty()) {
      return false;
    }
    boolean lower = Character.isLowerCase(rest.codePointAt(0));
    return lower || Character.isLetterOrDigit(rest.codePointAt(0)) && isOpen(text);
  }

  /** Whether no letter or digit, such as the number of a page, stands between. */
  private boolean areNeighbours(Block first, Block next) {
    int start = first.span().end();
    int end = next.span().start();
    return start <= end
        && source.substring(start, end).codePoints().noneMatch(Character::isLetterOrDigit);
  }

  private static boolean isWhollyBold(Block block) {
    return block.passage().boldPrefix() == block.passage().length();
  }

  private static boolean endsInHyphen(String text) {
    return text.length() > 1
        && text.endsWith("-")
        && Character.isLetter(text.charAt(text.length() - 2));
  }

  private static boolean hasLetters(String text) {
    return text.codePoints().anyMatch(Character::isLetter);
  }

  private static boolean endsSentence(String text) {
    int end = text.length();
    while (end > 0 && CLOSES.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end == 0 || ENDS_SENTENCE.indexOf(text.charAt(end - 1)) >= 0;
  }

  private static boolean isOpen(String text) {
    char last = text.charAt(text.length() - 1);
    if (last == ',' || last == '、' || PARTICLES.indexOf(last) >= 0) {
      return true;
    }
    int space = text.length();
    while (space > 0 && Character.isLetter(text.charAt(space - 1))) {
      space--;
    }
    return OPEN.contains(text.substring(space).toLowerCase(Locale.ROOT));
  }
}
