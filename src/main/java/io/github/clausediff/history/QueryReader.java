package io.github.clausediff.history;

import io.github.clausediff.normal.NormalizedClause;
import io.github.clausediff.statement.Series;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads a question: the id of a clause, of a topic or of a party, and else a phrase. {@code
 * phrase:}, {@code topic:} and {@code actor:} in front decide where a word could be several; {@code
 * exact:} asks for letters as published.
 */
public final class QueryReader {

  private static final Pattern MARKED = Pattern.compile("(phrase|topic|actor|exact):\\s*(.+)");

  /** So many words of a phrase are looked for one by one. */
  private static final int FEW = 12;

  private static final Pattern CLAUSE = Pattern.compile("(\\S+)/(\\d{1,6})");

  private final Lineages lineages;
  private final Chronicle chronicle;

  public QueryReader(Lineages lineages) {
    this.lineages = lineages;
    this.chronicle = lineages.chronicle();
  }

  /** For questions about phrases, topics and actors, which need no lineages. */
  public static QueryReader of(Chronicle chronicle) {
    return new QueryReader(new Lineages(chronicle, List.of(), List.of()));
  }

  /** Whether any clause is meant, told without the lineages. */
  public static boolean isFound(Chronicle chronicle, String text) {
    Query query = of(chronicle).read(text);
    return query.kind() == Query.Kind.CLAUSE
        || chronicle.witnesses().stream()
            .flatMap(witness -> witness.clauses().stream())
            .anyMatch(query.meant()::of);
  }

  /** The words of a phrase that no clause has in any form, in their order, of the first few. */
  public static List<String> unknown(Chronicle chronicle, String phrase) {
    return Stream.of(phrase.split("[\\s/+]+"))
        .filter(word -> !word.isBlank() && !word.endsWith(":"))
        .distinct()
        .limit(FEW)
        .filter(word -> !isFound(chronicle, "phrase:" + word))
        .toList();
  }

  /** What {@code text} asks for. */
  public Query read(String text) {
    Matcher marked = MARKED.matcher(text);
    if (marked.matches()) {
      String rest = marked.group(2).strip();
      return switch (marked.group(1)) {
        case "topic" -> topic(text, rest);
        case "actor" -> actor(text, rest);
        case "exact" -> exact(text, rest);
        default -> phrase(text, rest);
      };
    }
    List<String> clauses = clauses(text);
    if (!clauses.isEmpty()) {
      return clause(text, clauses.get(0));
    }
    Series series = chronicle.series();
    if (series.topics().stream().anyMatch(topic -> topic.id().equals(text))) {
      return topic(text, text);
    }
    boolean party = series.parties().stream().anyMatch(p -> p.id().equals(text));
    return party ? actor(text, text) : phrase(text, text);
  }

  /** Ids of the clauses that a text names: by id, or by a beginning that fits one statement. */
  private List<String> clauses(String text) {
    Matcher matcher = CLAUSE.matcher(text);
    if (!matcher.matches()) {
      return List.of();
    }
    List<Witness> found = chronicle.named(matcher.group(1));
    int place = Integer.parseInt(matcher.group(2)) - 1;
    return found.size() != 1 || place < 0 || place >= found.get(0).clauses().size()
        ? List.of()
        : List.of(found.get(0).clauses().get(place).clause().id());
  }

  private Query clause(String text, String id) {
    Set<String> clauses =
        lineages.of(id).stream()
            .flatMap(lineage -> lineage.steps().stream())
            .flatMap(step -> step.clauses().stream())
            .map(QueryReader::id)
            .collect(Collectors.toCollection(HashSet::new));
    return new Query(text, Query.Kind.CLAUSE, clause -> clauses.contains(id(clause)));
  }

  private static String id(NormalizedClause clause) {
    return clause.clause().id();
  }

  private static Query topic(String text, String topic) {
    return new Query(text, Query.Kind.TOPIC, clause -> clause.reading().topics().contains(topic));
  }

  private static Query actor(String text, String actor) {
    return new Query(text, Query.Kind.ACTOR, clause -> clause.reading().actors().contains(actor));
  }

  private static Query exact(String text, String letters) {
    return new Query(text, Query.Kind.PHRASE, clause -> clause.clause().text().contains(letters));
  }

  private Query phrase(String text, String phrase) {
    Query.Test test = new Phrases(chronicle.series(), chronicle.witnesses()).test(phrase);
    return new Query(text, Query.Kind.PHRASE, test);
  }
}
