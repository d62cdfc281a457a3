package io.github.clausediff.ingest;

import io.github.clausediff.text.InputException;
import io.github.clausediff.text.Location;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * A link on a page of the web.
 *
 * @param text as seen, white space folded, never empty
 * @param address absolute, https or http, without a fragment
 */
public record PageLink(String text, String address) {

  private static final int LONGEST = 2000;

  /** The links of a page in its order, each address once. */
  public static List<PageLink> in(Fetched page) {
    String address = page.address().toString();
    try {
      List<PageLink> links = new ArrayList<>();
      Set<String> seen = new HashSet<>();
      ByteArrayInputStream bytes = new ByteArrayInputStream(page.bytes());
      for (Element anchor : Jsoup.parse(bytes, null, address).select("a[href]")) {
        String target = anchor.absUrl("href").replaceFirst("#.*", "");
        String text = anchor.text().strip();
        boolean web = target.matches("https?://[^\\s\\p{Cntrl}]{1," + LONGEST + "}");
        if (web && !text.isEmpty() && seen.add(target)) {
          links.add(new PageLink(text, target));
        }
      }
      return links;
    } catch (IOException e) {
      throw new InputException(Location.of(address), "no page that can be read", "");
    }
  }
}
