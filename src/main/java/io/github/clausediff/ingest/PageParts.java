package io.github.clausediff.ingest;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Tells parts of a page by what HTML calls them, and by what their authors called them. */
final class PageParts {

  private static final Set<String> CONTROLS =
      Set.of("button", "select", "option", "textarea", "label", "input", "datalist");

  private static final Pattern INVISIBLE =
      Pattern.compile("(?i)(?:^|;)\\s*(display\\s*:\\s*none|visibility\\s*:\\s*hidden)\\b");

  private static final Pattern MENU =
      Pattern.compile("\\b(g?nav|navigation|menu|breadcrumbs?|topic-?path|pankuzu|skip\\w*)\\b");
  private static final Pattern FOOTER = Pattern.compile("\\b(footer|foot|copyright)\\b");
  private static final Pattern HEADER = Pattern.compile("\\b(header|banner|masthead)\\b");
  private static final Pattern ASIDE =
      Pattern.compile("\\b(sidebar|related|share|social|sns|advert\\w*|cookies?|newsletter)\\b");

  /** A part with more of its words in links than this is a list of links. */
  private static final double MOST_LINKED = 0.5;

  /** A paragraph of a statement has more words than a label of a menu. */
  private static final int LABEL = 25;

  private PageParts() {}

  /** {@code strict}: only what can be no text, since a profile tells the rest. */
  static Optional<Reason> whyNot(Element element, boolean inContent, boolean strict) {
    if (element.hasAttr("hidden") || INVISIBLE.matcher(element.attr("style")).find()) {
      return Optional.of(Reason.HIDDEN);
    }
    if (CONTROLS.contains(element.normalName())) {
      return Optional.of(Reason.NAVIGATION);
    }
    if (inContent && strict) {
      return Optional.empty();
    }
    return byTag(element, inContent).or(() -> byName(element, inContent));
  }

  private static Optional<Reason> byTag(Element element, boolean inContent) {
    return switch (element.normalName()) {
      case "nav" -> Optional.of(Reason.NAVIGATION);
      case "footer", "address" -> Optional.of(Reason.PAGE_FOOTER);
      case "aside" -> Optional.of(Reason.ASIDE);
      case "header" -> inContent ? Optional.empty() : Optional.of(Reason.PAGE_HEADER);
      default -> byRole(element.attr("role"), inContent);
    };
  }

  private static Optional<Reason> byRole(String role, boolean inContent) {
    return switch (role) {
      case "navigation", "search" -> Optional.of(Reason.NAVIGATION);
      case "contentinfo" -> Optional.of(Reason.PAGE_FOOTER);
      case "complementary" -> Optional.of(Reason.ASIDE);
      case "banner" -> inContent ? Optional.empty() : Optional.of(Reason.PAGE_HEADER);
      default -> Optional.empty();
    };
  }

  /** A name alone says little: within the text, only what is short or mostly links goes by it. */
  private static Optional<Reason> byName(Element element, boolean inContent) {
    String names = (element.id() + " " + element.className()).toLowerCase(Locale.ROOT);
    Optional<Reason> reason = named(names, !element.select("h1").isEmpty());
    return reason.isPresent() && inContent && isText(element) ? Optional.empty() : reason;
  }

  /** {@code titled}: the title stands in it. */
  private static Optional<Reason> named(String names, boolean titled) {
    if (MENU.matcher(names).find()) {
      return Optional.of(Reason.NAVIGATION);
    }
    if (FOOTER.matcher(names).find()) {
      return Optional.of(Reason.PAGE_FOOTER);
    }
    if (HEADER.matcher(names).find() && !titled) {
      return Optional.of(Reason.PAGE_HEADER);
    }
    return ASIDE.matcher(names).find() ? Optional.of(Reason.ASIDE) : Optional.empty();
  }

  private static boolean isText(Element element) {
    int words = Words.count(element.text());
    int linked = element.select("a[href]").stream().mapToInt(a -> Words.count(a.text())).sum();
    return words > LABEL && linked < MOST_LINKED * words;
  }
}
