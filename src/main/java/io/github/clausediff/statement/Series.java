package io.github.clausediff.statement;

import io.github.clausediff.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is known of a series of statements: who takes part, which names mean the same, what it is
 * about. It is data: a file {@code series.yaml} beside the statements, over what comes with the
 * program.
 *
 * @param id name of the series' folder
 * @param title for people, or the id
 * @param parties in the order of the files
 * @param aliases one list a thing; the first name is the one used for comparison
 * @param topics in the order of the files
 * @param phrasebook what words weigh, where this series has its own mind
 * @param encoder whether a sentence encoder is to be used besides words
 */
public record Series(
    String id,
    String title,
    List<Party> parties,
    List<List<String>> aliases,
    List<Topic> topics,
    Phrasebook phrasebook,
    boolean encoder) {

  private static final List<String> SMALL = List.of("and", "for", "in", "of", "on", "the", "to");

  private static final Map<String, String> NAMES =
      WordList.read(Series.class, "names.txt").stream()
          .map(line -> line.split(": ", 2))
          .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));

  /** One who takes part, with the names by which it is a subject. */
  public record Party(String id, List<String> names) {
    public Party {
      names = List.copyOf(names);
    }
  }

  /** What clauses are about, with the phrases that tell it. */
  public record Topic(String id, List<String> phrases) {
    public Topic {
      phrases = List.copyOf(phrases);
    }
  }

  public Series {
    parties = List.copyOf(parties);
    aliases = aliases.stream().map(List::copyOf).toList();
    topics = List.copyOf(topics);
  }

  /**
   * This series' knowledge with that of {@code base} behind it; entries of the same id win here.
   */
  public Series over(Series base) {
    List<Party> allParties = new ArrayList<>(parties);
    Set<String> partyIds = parties.stream().map(Party::id).collect(Collectors.toSet());
    base.parties().stream().filter(p -> !partyIds.contains(p.id())).forEach(allParties::add);
    List<Topic> allTopics = new ArrayList<>(topics);
    Set<String> topicIds = topics.stream().map(Topic::id).collect(Collectors.toSet());
    base.topics().stream().filter(t -> !topicIds.contains(t.id())).forEach(allTopics::add);
    List<List<String>> allAliases = new ArrayList<>(aliases);
    allAliases.addAll(base.aliases());
    Phrasebook phrases = phrasebook.over(base.phrasebook());
    boolean encode = encoder || base.encoder();
    return new Series(id, title, allParties, allAliases, allTopics, phrases, encode);
  }

  /** The id of a party or topic as a name: "south-china-sea" as "South China Sea". */
  public static String name(String id) {
    String published = NAMES.get(id);
    if (published != null) {
      return published;
    }
    StringBuilder name = new StringBuilder();
    for (String word : id.replace('-', ' ').split(" ", -1)) {
      boolean small = !name.isEmpty() && SMALL.contains(word);
      name.append(name.isEmpty() ? "" : " ").append(small ? word : capital(word));
    }
    return name.toString();
  }

  /** With a capital at the start. */
  public static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** What comes with the program. */
  public static Series standard() {
    String name = "series-default.yaml";
    return SeriesReader.read(new SourceText(name, WordList.text(Series.class, name)));
  }
}
