package io.github.clausediff.statement;

import io.github.clausediff.text.SourceText;
import io.github.clausediff.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Reads a file's Markdown into headings and paragraphs, in order. Indented and fenced code and HTML
 * blocks are read as paragraphs: in a statement an indent is an indent, and a tag is text.
 */
final class BlockReader {

  private static final Parser PARSER =
      Parser.builder()
          .enabledBlockTypes(
              new LinkedHashSet<>(
                  List.of(Heading.class, ListBlock.class, BlockQuote.class, ThematicBreak.class)))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .build();

  /**
   * A line of other white space than Markdown counts as blank, such as a no-break space. A Japanese
   * paragraph needs no blank line: its first line begins with a wide space, or with a number behind
   * a full stop.
   */
  private static final Pattern BLANK_LINE =
      Pattern.compile(
          "[\\n\u2028][\\h\\s]*[\\n\u2028]|[\\n\u2028](?=\u3000)"
              + "|(?<=[。」）])[\\n\u2028](?=[(（]?[0-9０-９一二三四五六七八九十ア-ト]{1,3}[)）．、\u3000]|[①-⑳・○●])");

  private final SourceText source;
  private final int origin;
  private final List<Block> blocks = new ArrayList<>();

  private BlockReader(SourceText source, int origin) {
    this.source = source;
    this.origin = origin;
  }

  /** {@code origin}: 0-based offset at which the Markdown begins, behind the front matter. */
  static List<Block> read(SourceText source, int origin) {
    BlockReader reader = new BlockReader(source, origin);
    reader.walk(PARSER.parse(source.text().substring(origin)), Block.ListMark.NONE, 0);
    return reader.blocks;
  }

  private void walk(Node parent, Block.ListMark mark, int depth) {
    Block.ListMark pending = mark;
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof ListItem item) {
        walk(item, markOf(item), depth + 1);
      } else if (node instanceof ListBlock || node instanceof BlockQuote) {
        walk(node, pending, depth);
      } else {
        add(node, pending, depth);
      }
      pending = Block.ListMark.NONE;
    }
  }

  private void add(Node node, Block.ListMark mark, int depth) {
    boolean text =
        node instanceof Paragraph
            || node instanceof Heading
            || node instanceof LinkReferenceDefinition;
    if (!text || node.getSourceSpans().isEmpty()) {
      return;
    }
    Passage passage = InlineReader.read(node, source.text(), origin);
    if (passage.isBlank()) {
      return;
    }
    int level = node instanceof Heading heading ? heading.getLevel() : 0;
    Block.ListMark first = mark;
    int start = 0;
    Matcher blank = BLANK_LINE.matcher(passage.text());
    while (blank.find()) {
      first = addPart(passage.slice(start, blank.start()), level, first, depth);
      start = blank.end();
    }
    Passage rest = passage.slice(start, passage.length());
    if (start == 0) {
      blocks.add(new Block(rest, spanOf(node), level, first, depth));
    } else {
      addPart(rest, level, first, depth);
    }
  }

  /** Gives the mark that is left for the next part of the same paragraph. */
  private Block.ListMark addPart(Passage part, int level, Block.ListMark mark, int depth) {
    if (part.length() == 0) {
      return mark;
    }
    blocks.add(new Block(part, part.span(), level, mark, depth));
    return Block.ListMark.NONE;
  }

  private Span spanOf(Node node) {
    List<SourceSpan> lines = node.getSourceSpans();
    SourceSpan last = lines.get(lines.size() - 1);
    return new Span(
        origin + lines.get(0).getInputIndex(), origin + last.getInputIndex() + last.getLength());
  }

  private Block.ListMark markOf(ListItem item) {
    if (item.getSourceSpans().isEmpty() || item.getFirstChild() == null) {
      return Block.ListMark.NONE;
    }
    int start = origin + item.getSourceSpans().get(0).getInputIndex();
    Node first = item.getFirstChild();
    int end = first.getSourceSpans().isEmpty() ? start : spanOf(first).start();
    while (start < end && Passage.isSpace(source.text().charAt(start))) {
      start++;
    }
    String label = source.text().substring(start, Math.max(start, end)).strip();
    return new Block.ListMark(label, new Span(start, start + label.length()));
  }
}
