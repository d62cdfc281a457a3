package io.github.clausediff.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What is known of the pages of one site. All selectors are CSS; of a list, the first that finds
 * something with a word counts.
 *
 * @param name as shown to users
 * @param hosts names of servers; each stands for its subdomains too
 * @param content where the statement is
 * @param title where its title is
 * @param date where its date is
 * @param drop parts of the content that are not the statement
 * @param head labels in brackets at the head of the text, by what follows them
 */
record Profile(
    String name,
    List<String> hosts,
    List<String> content,
    List<String> title,
    List<String> date,
    Map<Reason, List<String>> drop,
    Map<String, List<String>> head) {

  /** Of a page of no known site. */
  static final Profile NONE =
      new Profile("", List.of(), List.of(), List.of(), List.of(), Map.of(), Map.of());

  Profile {
    hosts = List.copyOf(hosts);
    content = List.copyOf(content);
    title = List.copyOf(title);
    date = List.copyOf(date);
    drop = Map.copyOf(drop);
    head = Map.copyOf(head);
  }

  boolean serves(String host) {
    String small = host.toLowerCase(Locale.ROOT);
    return hosts.stream().anyMatch(known -> small.equals(known) || small.endsWith("." + known));
  }

  boolean isKnown() {
    return !name.isEmpty();
  }
}
