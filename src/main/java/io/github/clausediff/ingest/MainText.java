package io.github.clausediff.ingest;

import java.util.IdentityHashMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Finds the part of an unknown page that is its text: the smallest element that holds nearly all
 * words that stand in paragraphs rather than in links or labels (after Kohlschütter et al.,
 * "Boilerplate Detection using Shallow Text Features", 2010: text density and link density).
 */
final class MainText {

  /**
   * What lies outside may be a notice on cookies or an address, but no paragraph of a statement.
   */
  private static final double NEARLY_ALL = 0.95;

  /** Fewer words in a row are a label. */
  private static final int SHORTEST = 10;

  /** Title, date and a line or two. */
  private static final int LONGEST_HEAD = 60;

  private final Element body;
  private final IdentityHashMap<Node, Integer> words = new IdentityHashMap<>();

  MainText(Element body) {
    this.body = body;
  }

  Element find() {
    body.traverse(new Weighing());
    Element found = body;
    Element next = body;
    while (next != null) {
      found = next;
      next = heaviest(found);
    }
    return withHead(found);
  }

  /** The text with the title and the date that stand beside it, if little else does. */
  private Element withHead(Element text) {
    Element found = text;
    for (Element e = text; !e.equals(body) && e.parent() != null; e = e.parent()) {
      Element parent = e.parent();
      int more = Words.count(parent.text()) - Words.count(found.text());
      if (more > LONGEST_HEAD) {
        return found;
      }
      Element inner = e;
      if (parent.children().stream().anyMatch(child -> !child.equals(inner) && isHead(child))) {
        found = parent;
      }
    }
    return found;
  }

  private static boolean isHead(Element element) {
    return element.normalName().equals("h1")
        || element.select("h1").size() == 1
        || element.childrenSize() < 2 && Dates.only(element.text()).isPresent();
  }

  private @Nullable Element heaviest(Element parent) {
    double least = NEARLY_ALL * words.getOrDefault(parent, 0);
    return parent.children().stream()
        .filter(Element::isBlock)
        .filter(child -> holds(child) && words.getOrDefault(child, 0) >= Math.max(least, 1))
        .findFirst()
        .orElse(null);
  }

  /** A single paragraph is no frame for a text: its heading stands beside it. */
  private static boolean holds(Element element) {
    return switch (element.normalName()) {
      case "p", "li", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "dd", "dt" -> false;
      case "td" -> !element.select("p, div, br, table").isEmpty();
      default -> true;
    };
  }

  /** Adds up the words of paragraphs, from the leaves to the body. */
  private final class Weighing implements NodeVisitor {

    @Override
    public void head(Node node, int depth) {}

    @Override
    public void tail(Node node, int depth) {
      int own = node instanceof TextNode text ? weigh(text) : words.getOrDefault(node, 0);
      Node parent = node.parent();
      if (own > 0 && parent != null && !node.equals(body) && !isApart(node)) {
        words.merge(parent, own, Integer::sum);
      }
    }

    private int weigh(TextNode text) {
      int count = Words.count(text.getWholeText());
      return count >= SHORTEST ? count : 0;
    }

    private boolean isApart(Node node) {
      return node instanceof Element element
          && (element.normalName().equals("a")
              || PageParts.whyNot(element, false, false).isPresent());
    }
  }
}
