package io.github.clausediff.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Goes through a page once and puts every word that a reader can see either into a paragraph or
 * among what is left out.
 */
final class PageWalker {

  private static final Set<String> NO_TEXT = Set.of("script", "style", "template", "head", "svg");
  private static final Set<String> BOLD = Set.of("b", "strong", "u");
  private static final Pattern HEAVY = Pattern.compile("(?i)font-weight\\s*:\\s*(bold|[6-9]00)");
  private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t\\r]*\\n");

  private final Regions regions;
  private final Blocks blocks = new Blocks();
  private final Omissions omissions = new Omissions();
  private final ListMarks marks = new ListMarks();
  private final AtomicLong ink = new AtomicLong();

  PageWalker(Regions regions) {
    this.regions = regions;
  }

  void walk(Element body) {
    if (regions.titleIsApart()) {
      regions.title().ifPresent(title -> element(title, new Place(null, true, false, false)));
    }
    node(body, new Place(Reason.ASIDE, false, false, false));
    blocks.flush();
  }

  /**
   * Where the walk is.
   *
   * @param reason why it is no part of the statement, or null
   * @param inContent within the part that holds the statement
   * @param bold in bold type
   * @param preformatted where blank lines end paragraphs
   */
  private record Place(
      @Nullable Reason reason, boolean inContent, boolean bold, boolean preformatted) {}

  private void node(Node node, Place place) {
    if (node instanceof TextNode text) {
      text(text, place);
    } else if (node instanceof Element element && !NO_TEXT.contains(element.normalName())) {
      if (!regions.titleIsApart() || !isTitle(element)) {
        element(element, enter(element, place));
      }
    }
  }

  private Place enter(Element element, Place place) {
    boolean content = place.inContent() || regions.isContent(element);
    boolean bold = place.bold() || isBold(element);
    boolean dropped = place.inContent() && place.reason() != null;
    Optional<Reason> why = dropped ? Optional.empty() : regions.whyNot(element, content);
    Reason reason = content && !dropped ? null : place.reason();
    boolean pre = place.preformatted() || element.normalName().equals("pre");
    return new Place(why.orElse(reason), content, bold, pre);
  }

  private static boolean isBold(Element element) {
    return BOLD.contains(element.normalName()) || HEAVY.matcher(element.attr("style")).find();
  }

  private void text(TextNode node, Place place) {
    String raw = node.getWholeText();
    ink.addAndGet(Words.ink(raw));
    if (place.reason() != null) {
      omissions.add(place.reason(), raw);
      return;
    }
    if (Words.count(raw) > 0) {
      omissions.close();
    }
    if (place.preformatted()) {
      preformatted(raw, place.bold());
    } else {
      blocks.text(raw, place.bold());
    }
  }

  private void preformatted(String raw, boolean bold) {
    String[] parts = BLANK_LINE.split(raw, -1);
    for (int i = 0; i < parts.length; i++) {
      if (i > 0) {
        blocks.flush();
      }
      blocks.text(parts[i], bold);
    }
  }

  private void element(Element element, Place place) {
    String name = element.normalName();
    if (place.reason() != null) {
      omissions.gap();
      children(element, place);
      omissions.gap();
    } else if (name.equals("br")) {
      blocks.lineBreak();
    } else if (name.equals("table") && DataTable.isData(element)) {
      DataTable.rows(element).forEach(row -> row(row, place));
    } else if (name.equals("sup") && isNoteMark(element)) {
      blocks.text("[", false);
      children(element, place);
      blocks.text("]", false);
    } else if (element.isBlock()) {
      block(element, name, place);
    } else {
      children(element, place);
    }
  }

  /** A small digit behind a word marks a note; "10th" is one word. */
  private static boolean isNoteMark(Element sup) {
    return sup.text().matches("\\d{1,3}") && sup.previousSibling() != null;
  }

  private void row(Element row, Place place) {
    blocks.flush();
    blocks.hold();
    List<Element> cells = new ArrayList<>(row.children());
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0) {
        blocks.text(" | ", false);
      }
      node(cells.get(i), place);
    }
    blocks.release();
  }

  private void block(Element element, String name, Place place) {
    blocks.flush();
    if (name.equals("li")) {
      blocks.openItem(marks.of(element));
      children(element, place);
      blocks.closeItem();
    } else if (name.matches("h[1-6]")) {
      heading(element, name.charAt(1) - '0', place);
    } else if (isTitle(element)) {
      heading(element, 1, place);
    } else {
      children(element, place);
      blocks.flush();
    }
  }

  private void heading(Element element, int rank, Place place) {
    boolean title = isTitle(element);
    blocks.heading(title ? 1 : rank, title);
    children(element, place);
    blocks.endHeading();
  }

  private boolean isTitle(Element element) {
    return regions.title().filter(element::equals).isPresent();
  }

  private void children(Element element, Place place) {
    for (Node child : element.childNodes()) {
      node(child, place);
    }
  }

  List<Paragraph> paragraphs() {
    return blocks.paragraphs();
  }

  List<Omission> omitted() {
    return omissions.list();
  }

  /** Letters and digits of the whole page. */
  long ink() {
    return ink.get();
  }
}
