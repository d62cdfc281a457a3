package io.github.clausediff.history;

import io.github.clausediff.statement.Series.Party;
import io.github.clausediff.statement.Series.Topic;
import io.github.clausediff.text.InputException;
import io.github.clausediff.text.Location;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Refuses questions that no statement of a series could answer, and says what could be asked. */
public final class QueryCheck {

  private static final Pattern CLAUSE = Pattern.compile("(\\S+)/\\d{1,6}");
  private static final Pattern DATED = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private final Chronicle chronicle;

  public QueryCheck(Chronicle chronicle) {
    this.chronicle = chronicle;
  }

  /** Returns if the question can be asked. */
  public void check(Query query) {
    switch (query.kind()) {
      case TOPIC -> known(query, "topic", chronicle.series().topics().stream().map(Topic::id));
      case ACTOR -> known(query, "actor", actors());
      case PHRASE -> phrase(query);
      case CLAUSE -> {}
    }
  }

  private static void known(Query query, String kind, Stream<String> ids) {
    List<String> known = ids.distinct().sorted().toList();
    String asked = query.text().substring(query.text().indexOf(':') + 1).strip();
    if (!known.contains(asked)) {
      throw wrong(query, "no such " + kind, "expected one of " + String.join(", ", known));
    }
  }

  /** Parties of the series, and who else speaks in it, such as both sides. */
  private Stream<String> actors() {
    return Stream.concat(
        chronicle.series().parties().stream().map(Party::id),
        chronicle.witnesses().stream()
            .flatMap(witness -> witness.clauses().stream())
            .flatMap(clause -> clause.reading().actors().stream()));
  }

  private void phrase(Query query) {
    if (query.text().matches("(phrase|topic|actor|exact):\\s*")) {
      throw wrong(query, "nothing is asked", "expected words behind the colon");
    }
    boolean blank =
        Phrases.alternatives(query.text()).stream().flatMap(List::stream).anyMatch(String::isBlank);
    if (blank) {
      throw wrong(
          query, "a part of the phrase is blank", "expected words around \" / \" and \" + \"");
    }
    Matcher id = CLAUSE.matcher(query.text());
    if (id.matches()) {
      clause(query, id.group(1));
    }
  }

  /** What looks like the id of a clause and is none. */
  private void clause(Query query, String statement) {
    List<Witness> meant = chronicle.named(statement);
    if (meant.size() == 1) {
      int clauses = meant.get(0).clauses().size();
      throw wrong(query, "no such clause", "the statement has 1 to " + clauses);
    }
    if (meant.size() > 1) {
      String ids = meant.stream().map(Witness::id).collect(Collectors.joining(", "));
      throw wrong(query, "names several statements", "expected one of " + ids);
    }
    if (DATED.matcher(statement).lookingAt()) {
      throw wrong(query, "no such statement", "expected the id of a loaded one and a number");
    }
  }

  private static InputException wrong(Query query, String what, String expected) {
    return new InputException(Location.of(query.text()), what, expected);
  }
}
