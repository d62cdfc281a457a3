package io.github.clausediff.statement;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/**
 * Reads the running text of one block. What is shown is the file's own characters: emphasis marks,
 * harmless tags and escaping backslashes are left out; a link's address stays behind its text; any
 * other tag, and every entity, stands as it was written.
 */
final class InlineReader extends AbstractVisitor {

  private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

  private final String source;
  private final int origin;
  private final BitSet kept = new BitSet();
  private final BitSet bold = new BitSet();
  private final BitSet breaks = new BitSet();
  private final StarRuns stars = new StarRuns();
  private final Deque<Integer> underlines = new ArrayDeque<>();

  private InlineReader(String source, int origin) {
    this.source = source;
    this.origin = origin;
  }

  /** {@code origin}: the place in the file of the text that was parsed. */
  static Passage read(Node block, String source, int origin) {
    InlineReader reader = new InlineReader(source, origin);
    if (block instanceof LinkReferenceDefinition) {
      reader.keep(block);
    } else {
      block.accept(reader);
    }
    reader.stars.drop(reader.kept, reader.bold);
    return reader.passage(block.getSourceSpans());
  }

  private Passage passage(List<SourceSpan> lines) {
    StringBuilder text = new StringBuilder();
    int[] offsets = new int[lines.stream().mapToInt(l -> l.getLength() + 1).sum()];
    BitSet strong = new BitSet();
    for (SourceSpan line : lines) {
      int end = origin + line.getInputIndex() + line.getLength();
      if (!text.isEmpty()) {
        offsets[text.length()] = origin + line.getInputIndex();
        text.append(breaks.get(origin + line.getInputIndex()) ? Passage.BREAK : '\n');
      }
      for (int i = origin + line.getInputIndex(); i < end; i++) {
        if (kept.get(i)) {
          offsets[text.length()] = i;
          strong.set(text.length(), bold.get(i));
          text.append(source.charAt(i));
        }
      }
    }
    return new Passage(text.toString(), Arrays.copyOf(offsets, text.length()), strong);
  }

  @Override
  public void visit(Text text) {
    keep(text);
    for (SourceSpan span : text.getSourceSpans()) {
      readText(origin + span.getInputIndex(), origin + span.getInputIndex() + span.getLength());
    }
  }

  private void readText(int start, int end) {
    int i = start;
    while (i < end) {
      char c = source.charAt(i);
      if (c == '\\' && i + 1 < end && ESCAPABLE.indexOf(source.charAt(i + 1)) >= 0) {
        kept.clear(i++);
      } else if (c == '*') {
        int from = i;
        while (i + 1 < end && source.charAt(i + 1) == '*') {
          i++;
        }
        stars.add(from, i + 1);
      }
      i++;
    }
  }

  @Override
  public void visit(Code code) {
    keep(code);
    for (SourceSpan span : code.getSourceSpans()) {
      int start = origin + span.getInputIndex();
      for (int i = start; i < start + span.getLength(); i++) {
        kept.set(i, source.charAt(i) != '`');
      }
    }
  }

  @Override
  public void visit(HtmlInline html) {
    Tag tag = Tag.of(html.getLiteral());
    if (!tag.dresses()) {
      keep(html);
    }
    if (tag.name().equals("br")) {
      breakBehind(html);
    }
    if (tag.name().equals("u")) {
      underline(html, tag.closes());
    }
  }

  /** Underlined text counts as bold: both dress headings. */
  private void underline(HtmlInline html, boolean closes) {
    SourceSpan span = html.getSourceSpans().get(0);
    if (!closes) {
      underlines.push(origin + span.getInputIndex() + span.getLength());
    } else if (!underlines.isEmpty()) {
      bold.set(underlines.pop(), origin + span.getInputIndex());
    }
  }

  @Override
  public void visit(Link link) {
    linked(link);
  }

  @Override
  public void visit(Image image) {
    linked(image);
  }

  private void linked(Node link) {
    keep(link);
    dropBracket(link);
    visitChildren(link);
  }

  @Override
  public void visit(StrongEmphasis strong) {
    for (SourceSpan span : strong.getSourceSpans()) {
      bold.set(origin + span.getInputIndex(), origin + span.getInputIndex() + span.getLength());
    }
    visitChildren(strong);
  }

  @Override
  public void visit(HardLineBreak hard) {
    breakBehind(hard.getPrevious() == null ? hard : hard.getPrevious());
  }

  /** Marks the start of the line that follows a node. */
  private void breakBehind(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (!spans.isEmpty()) {
      SourceSpan last = spans.get(spans.size() - 1);
      int i = origin + last.getInputIndex() + last.getLength();
      while (i < source.length() && "\\ \t\r\n>".indexOf(source.charAt(i)) >= 0) {
        breaks.set(++i);
      }
    }
  }

  private void keep(Node node) {
    for (SourceSpan span : node.getSourceSpans()) {
      kept.set(origin + span.getInputIndex(), origin + span.getInputIndex() + span.getLength());
    }
  }

  /** {@code [text](address)} is shown as {@code text(address)}. */
  private void dropBracket(Node link) {
    int start = origin + link.getSourceSpans().get(0).getInputIndex();
    if (source.charAt(start) == '<') {
      return;
    }
    kept.clear(start, source.indexOf('[', start) + 1);
    Node last = link.getLastChild();
    if (last != null && !last.getSourceSpans().isEmpty()) {
      SourceSpan span = last.getSourceSpans().get(last.getSourceSpans().size() - 1);
      int close = source.indexOf(']', origin + span.getInputIndex() + span.getLength());
      kept.clear(Math.max(close, 0));
    }
  }
}
