package io.github.clausediff.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Puts the lines of printed pages together into paragraphs, across pages and columns. */
final class Paragraphs {

  /** Lines further apart than so many times the usual are two paragraphs. */
  private static final double WIDE = 1.3;

  /** A line that ends so many type sizes before the edge is the last one of its paragraph. */
  private static final double SHORT = 4;

  /** A line that starts so many type sizes further in opens a paragraph. */
  private static final double INDENT = 0.9;

  /** A longer text is none, however large its type. */
  private static final int LONGEST_HEADING = 40;

  private static final Pattern OPENS =
      Pattern.compile(
          "(?:[(（](?:[0-9０-９]{1,3}|[ivxIVX]{1,5}|[A-Za-z])[)）]|(?:[0-9]{1,2}|[IVX]{1,5}|[A-Z])\\.\\s"
              + "|[•●○◦▪■□‣・*–—-]\\s|[一二三四五六七八九十]{1,3}[、．]|[０-９]{1,2}[．、]).*");

  private static final Pattern ENDS = Pattern.compile(".*[.!?:;。！？：；][\"'”’)\\]»」』）]*");
  private static final Pattern CUT = Pattern.compile("(?s).*?(\\p{L}+)[-\u2010]");
  private static final Pattern GOES_ON = Pattern.compile("(\\p{Ll}+).*");
  private static final Pattern TIGHT = Pattern.compile("(?s).*(?:\\S[/–—-]|[(\\[“‘（「『])");

  private final Typesetting set;
  private final Glyphs text = new Glyphs();
  private final StringBuilder plain = new StringBuilder();
  private final List<Paragraph> done = new ArrayList<>();

  Paragraphs(Typesetting set) {
    this.set = set;
  }

  List<Paragraph> of(List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (i > 0 && opens(lines, i)) {
        close(lines.get(i - 1));
      }
      join(line);
    }
    if (!lines.isEmpty()) {
      close(lines.get(lines.size() - 1));
    }
    return List.copyOf(done);
  }

  private boolean opens(List<Line> lines, int i) {
    Line above = lines.get(i - 1);
    Line line = lines.get(i);
    if (!line.isLike(above) && (set.rank(line) != set.rank(above) || isWhole(lines, i))) {
      return true;
    }
    if (OPENS.matcher(line.plain()).matches()) {
      return !isNumberInText(above, line);
    }
    boolean below =
        line.page() == above.page() && line.sharesColumn(above) && line.base() > above.base() - 1;
    return below ? opensBelow(lines, i) : opensElsewhere(lines, i);
  }

  /** A bold line among others, not bold words at the end of one. */
  private static boolean isWhole(List<Line> lines, int i) {
    Line above = lines.get(i - 1);
    return ENDS.matcher(above.plain()).matches() || above.isBold();
  }

  /** "in accordance with Article / 5. The Ministers": a number that ends a sentence. */
  private static boolean isNumberInText(Line above, Line line) {
    return line.plain().matches("\\d{1,2}\\. .*")
        && above.plain().matches(".*\\b(?:Article|No\\.|Section|of|in|on)");
  }

  private boolean opensBelow(List<Line> lines, int i) {
    Line above = lines.get(i - 1);
    Line line = lines.get(i);
    double gap = (line.base() - above.base()) / line.size();
    boolean wide = gap > WIDE * set.pitch() && set.rank(line) == 0;
    boolean indented = line.left() - above.left() > INDENT * line.size();
    boolean ended = ENDS.matcher(above.plain()).matches();
    return wide || ended && (indented || isShort(lines, i - 1));
  }

  /** Behind a cut, a paragraph goes on unless the line before ended one. */
  private boolean opensElsewhere(List<Line> lines, int i) {
    Line above = lines.get(i - 1);
    return ENDS.matcher(above.plain()).matches()
        || set.rank(above) > 0
        || above.isBold()
        || isShort(lines, i - 1) && !Character.isLowerCase(lines.get(i).plain().codePointAt(0));
  }

  /** Whether a line ends well before the edge of its column. */
  private static boolean isShort(List<Line> lines, int i) {
    Line line = lines.get(i);
    double edge = line.right();
    for (int k = i; k >= 0 && lines.get(k).page() == line.page(); k--) {
      edge = line.sharesColumn(lines.get(k)) ? Math.max(edge, lines.get(k).right()) : edge;
    }
    for (int k = i; k < lines.size() && lines.get(k).page() == line.page(); k++) {
      edge = line.sharesColumn(lines.get(k)) ? Math.max(edge, lines.get(k).right()) : edge;
    }
    return edge - line.right() > SHORT * line.size();
  }

  private void join(Line line) {
    var cut = CUT.matcher(plain);
    var rest = GOES_ON.matcher(line.plain());
    if (cut.matches() && rest.matches() && isOneWord(cut.group(1), rest.group(1))) {
      text.dropLast();
    } else if (!plain.isEmpty() && !TIGHT.matcher(plain).matches()) {
      text.append("\n", false);
    }
    text.append(line.text());
    plain.append(line.plain());
  }

  /** A hyphen at a line's end is a real one, unless the text has the word without it elsewhere. */
  private boolean isOneWord(String first, String second) {
    String head = first.toLowerCase(Locale.ROOT);
    return set.words().contains(head + second) && !set.words().contains(head + "-" + second);
  }

  private void close(Line last) {
    Inline whole = text.take();
    plain.setLength(0);
    int rank = set.rank(last);
    boolean heading = rank > 0 && Words.count(whole.text()) <= LONGEST_HEADING;
    done.add(Paragraph.of(heading ? rank : 0, "", whole));
  }
}
