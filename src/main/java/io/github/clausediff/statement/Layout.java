package io.github.clausediff.statement;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Goes through the blocks of a statement and tells headings, numbers and ornaments from text. */
final class Layout {

  private static final int BOLD = Outline.MARKDOWN + 1;
  private static final int PLAIN = Outline.MARKDOWN + 2;

  private final StatementBuilder builder;
  private final List<Block> blocks;
  private final Outline outline = new Outline();
  private final int title;

  Layout(StatementBuilder builder, List<Block> blocks) {
    this.builder = builder;
    this.blocks = blocks;
    this.title = titleOf(blocks);
  }

  void lay() {
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (HeadingRule.isFurniture(block.passage().text())) {
        lead(block);
      } else if (!block.isPlain()) {
        heading(block, i == title);
      } else if (HeadingRule.isDate(block.passage().text())) {
        builder.part(Role.FRONT_MATTER, block.passage());
      } else {
        paragraph(block, i);
      }
    }
  }

  /** Ordinal of the block that is the title: a first heading that has no equal; -1 if none. */
  private static int titleOf(List<Block> blocks) {
    int first = -1;
    int headings = 0;
    for (int i = 0; i < blocks.size(); i++) {
      int level = blocks.get(i).level();
      headings += level > 0 ? 1 : 0;
      if (level > 0 && first < 0) {
        first = i;
      } else if (level > 0 && level <= blocks.get(first).level()) {
        return -1;
      }
    }
    return first >= 0 && titles(blocks.get(first), headings) ? first : -1;
  }

  private static boolean titles(Block first, int headings) {
    boolean numbered = !Enumerator.readings(first.passage().text()).isEmpty();
    return !numbered && (headings > 1 || first.level() == 1);
  }

  private void heading(Block block, boolean isTitle) {
    builder.part(Role.HEADING, block.span());
    if (!isTitle) {
      String label = block.passage().folded();
      outline.heading(block.level(), markOf(block.passage().text()).orElse(null), label);
    }
  }

  private void lead(Block block) {
    if (block.item().exists()) {
      builder.part(Role.LEAD, block.item().span());
    }
  }

  private void paragraph(Block block, int index) {
    outline.paragraphAt(block.depth());
    Passage text = boldHeading(block);
    if (text.isBlank()) {
      return;
    }
    lead(block);
    Optional<Enumerator> listed = markOf(block.item().label() + " x");
    Optional<Enumerator> mark = markOf(text.text());
    int behind = mark.map(m -> text.indexOfInk(m.length())).orElse(0);
    Passage rest = text.slice(behind, text.length());
    if (mark.isPresent() && rest.isBlank()) {
      builder.part(Role.LEAD, text);
    } else if (isHeading(rest, mark.or(() -> numbered(listed)), index)) {
      plainHeading(text, mark.or(() -> numbered(listed)).orElse(null), block);
    } else {
      mark.ifPresent(m -> builder.part(Role.LEAD, text.slice(0, m.length())));
      numbered(mark).or(() -> numbered(listed)).ifPresent(m -> outline.number(m, block.depth()));
      builder.paragraph(rest, outline.path());
    }
  }

  private static Optional<Enumerator> numbered(Optional<Enumerator> mark) {
    return mark.filter(m -> m.style() != Enumerator.Style.BULLET);
  }

  /** Takes a bold heading off the start of a paragraph; gives what is left of the paragraph. */
  private Passage boldHeading(Block block) {
    Passage text = block.passage();
    int bold = text.boldPrefix();
    if (bold == 0 || block.item().exists() || !isBoldHeading(text, bold)) {
      return text;
    }
    Passage head = text.slice(0, bold);
    builder.part(Role.HEADING, head);
    outline.heading(BOLD, markOf(head.text()).orElse(null), head.folded());
    return text.slice(bold, text.length());
  }

  private static boolean isBoldHeading(Passage text, int bold) {
    String head = text.slice(0, bold).text();
    boolean whole = bold == text.length();
    int behind = text.indexOfInk(bold);
    boolean ownLine = text.text().substring(bold, behind).indexOf(Passage.BREAK) >= 0;
    if (whole || ownLine) {
      return HeadingRule.titlesInBold(head);
    }
    boolean closed = head.endsWith(".") || head.endsWith(":");
    boolean upper = Character.isUpperCase(text.text().codePointAt(behind));
    return closed && upper && HeadingRule.titles(head.substring(0, head.length() - 1));
  }

  /** A title with a number in front, or alone on its line, with something under it. */
  private boolean isHeading(Passage rest, Optional<Enumerator> mark, int index) {
    if (index + 1 >= blocks.size() || rest.text().indexOf(Passage.BREAK) >= 0) {
      return false;
    }
    if (mark.isEmpty()) {
      Block block = blocks.get(index);
      boolean headsText = isText(blocks.get(index + 1)) || !JapaneseLines.isJapanese(rest.text());
      return !block.item().exists() && headsText && HeadingRule.titlesAlone(rest.text());
    }
    return HeadingRule.titles(rest.text()) && !isListed(mark.get(), blocks.get(index + 1));
  }

  /** Several short lines on end, the names of who issued a text, are no headings. */
  private static boolean isText(Block next) {
    String text = next.passage().text();
    boolean date = HeadingRule.isDate(text);
    return !next.isPlain()
        || !date && !Enumerator.readings(text).isEmpty()
        || text.indexOf('。') >= 0;
  }

  /** Whether the next block is the next item of the same list: then this one is an item too. */
  private static boolean isListed(Enumerator mark, Block next) {
    String text = next.item().exists() ? next.item().label() + " x" : next.passage().text();
    return mark.style() == Enumerator.Style.BULLET
        || Enumerator.readings(text).stream()
            .anyMatch(m -> m.style() == mark.style() && m.value() == mark.value() + 1);
  }

  private void plainHeading(Passage text, @Nullable Enumerator mark, Block block) {
    builder.part(Role.HEADING, text);
    String label = block.item().label().matches("[-*+•]?") ? "" : block.item().label() + " ";
    outline.heading(PLAIN, mark, label + text.folded());
  }

  /** The reading of a number that goes on counting, else the likeliest one. */
  private Optional<Enumerator> markOf(String text) {
    List<Enumerator> readings = Enumerator.readings(text);
    return readings.stream()
        .filter(outline::continues)
        .findFirst()
        .or(() -> readings.stream().findFirst());
  }
}
