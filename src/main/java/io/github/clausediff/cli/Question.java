package io.github.clausediff.cli;

import io.github.clausediff.change.Change;
import io.github.clausediff.report.ExplanationModel;
import io.github.clausediff.report.ExplanationModel.Focus;
import io.github.clausediff.statement.Corpus;
import io.github.clausediff.statement.Statement;
import io.github.clausediff.text.InputException;
import io.github.clausediff.text.Location;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What {@code explain} is asked: its arguments, made out, and the answers to them. */
final class Question {

  private static final String CLAUSE = "STATEMENT/NUMBER, as in 2031-05-12-overview/17";
  private static final int CANDIDATES = 5;

  private final Corpus corpus;
  private final EncoderOption encoder;
  private final Succession succession;

  Question(Corpus corpus, EncoderOption encoder) {
    this.corpus = corpus;
    this.encoder = encoder;
    this.succession = new Succession(corpus, encoder);
  }

  /**
   * One answer, or one for each pair of statements that the words fit.
   *
   * @param words one to three: CHANGE, CLAUSE, CLAUSE CLAUSE, EARLIER LATER CHANGE or EARLIER LATER
   *     CLAUSE
   */
  List<ExplanationModel> answers(List<String> words) {
    String last = words.get(words.size() - 1);
    Optional<ClauseName> clause = ClauseName.of(last);
    if (words.size() == 2) {
      return List.of(between(required(words.get(0)), required(last)));
    }
    if (clause.isEmpty() && !last.matches("[0-9a-f]{1,12}")) {
      String expected = "expected up to 12 hex digits of a change, or " + CLAUSE;
      throw wrong(last, "neither a change nor a clause", expected);
    }
    if (words.size() == 1) {
      return clause.isPresent() ? alone(clause.get()) : everywhere(last);
    }
    Explained explained =
        Pipeline.explain(corpus.find(words.get(0)), corpus.find(words.get(1)), encoder);
    return clause.isPresent()
        ? List.of(alone(clause.get(), corpus.find(clause.get().statement()), explained))
        : found(last, List.of(explained), "in these two statements");
  }

  private static ClauseName required(String word) {
    String expected = "expected " + CLAUSE + "; or EARLIER LATER CHANGE";
    return ClauseName.of(word).orElseThrow(() -> wrong(word, "no clause", expected));
  }

  private ExplanationModel between(ClauseName one, ClauseName other) {
    Statement earlier = corpus.find(one.statement());
    Statement later = corpus.find(other.statement());
    if (earlier.source().equals(later.source())) {
      throw wrong(other.text(), "of the same statement", "expected a clause of another one");
    }
    Explained explained = Pipeline.explain(earlier, later, encoder);
    return explained.model(
        new Focus(List.of(one.in(explained.earlier())), List.of(other.in(explained.later()))));
  }

  /** With the statement before and the one behind. */
  private List<ExplanationModel> alone(ClauseName name) {
    Statement statement = corpus.find(name.statement());
    List<ExplanationModel> answers = new ArrayList<>();
    for (Succession.Pair pair : succession.pairsWith(statement)) {
      answers.add(alone(name, statement, succession.explain(pair)));
    }
    if (answers.isEmpty()) {
      throw wrong(
          name.text(), "no statement stands beside its own", "expected EARLIER LATER CLAUSE");
    }
    return answers;
  }

  private static ExplanationModel alone(ClauseName name, Statement of, Explained explained) {
    if (of.source().equals(explained.changes().earlier().source())) {
      return explained.model(new Focus(List.of(name.in(explained.earlier())), List.of()));
    }
    if (of.source().equals(explained.changes().later().source())) {
      return explained.model(new Focus(List.of(), List.of(name.in(explained.later()))));
    }
    throw wrong(name.text(), "of neither statement", "expected a clause of one of the two");
  }

  private List<ExplanationModel> everywhere(String id) {
    List<Explained> all = new ArrayList<>();
    for (Succession.Pair pair : succession.pairs()) {
      Explained explained = succession.explain(pair);
      if (!matching(id, explained).isEmpty()) {
        all.add(explained);
      }
    }
    return found(id, all, "from one statement to the next");
  }

  /** The changes of an id; one change may happen between several pairs of statements. */
  private static List<ExplanationModel> found(String id, List<Explained> among, String where) {
    Map<String, String> ids = new LinkedHashMap<>();
    List<ExplanationModel> answers = new ArrayList<>();
    for (Explained explained : among) {
      for (Change change : matching(id, explained)) {
        ids.put(change.id(), change.id() + " (" + change.kind() + ")");
        answers.add(explained.model(Focus.on(change)));
      }
    }
    if (ids.size() > 1) {
      String some = ids.values().stream().limit(CANDIDATES).collect(Collectors.joining(", "));
      String more = ids.size() > CANDIDATES ? " and " + (ids.size() - CANDIDATES) + " more" : "";
      throw wrong(id, "begins several changes", "one of " + some + more);
    }
    if (ids.isEmpty()) {
      throw wrong(id, "no change of this id " + where, "compare shows the ids");
    }
    return answers;
  }

  private static List<Change> matching(String id, Explained explained) {
    return explained.changes().changes().stream().filter(c -> c.id().startsWith(id)).toList();
  }

  private static InputException wrong(String word, String what, String expected) {
    return new InputException(Location.of(word), what, expected);
  }
}
