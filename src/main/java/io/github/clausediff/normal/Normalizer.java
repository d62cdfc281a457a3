package io.github.clausediff.normal;

import io.github.clausediff.statement.Clause;
import io.github.clausediff.statement.Series;
import java.util.ArrayList;
import java.util.List;

/**
 * Brings clauses into normal form: an ordered list of rules, each noted where it changed a word.
 */
public final class Normalizer {

  private final List<NormalizationRule> rules;
  private final SubjectReader reader;

  public Normalizer(Series series) {
    List<NormalizationRule> plain =
        List.of(new UnicodeRule(), new QuotesRule(), new DashesRule(), new AbbreviationDotsRule());
    List<NormalizationRule> all = new ArrayList<>(plain);
    all.add(new BracketedAcronymRule());
    all.add(new AliasRule(series.aliases(), name -> apply(plain, name, Tokenizer.tokenize(name))));
    all.add(new JapaneseNumbersRule());
    all.add(new JapaneseSpellingRule());
    all.add(new JapaneseEndingRule());
    all.add(new NumberingRule());
    all.add(new CaseRule());
    all.add(new SpellingRule());
    all.add(new HyphenationRule());
    all.add(new PunctuationRule());
    this.rules = List.copyOf(all);
    this.reader = new SubjectReader(series);
  }

  /** Clauses of one statement, in reading order: pronouns are read by what stands before them. */
  public List<NormalizedClause> normalize(List<Clause> clauses) {
    List<NormalizedClause> normalized = new ArrayList<>(clauses.size());
    List<Reading> readings = reader.read(clauses);
    for (int i = 0; i < clauses.size(); i++) {
      normalized.add(normalize(clauses.get(i), readings.get(i)));
    }
    return normalized;
  }

  private NormalizedClause normalize(Clause clause, Reading reading) {
    List<Token> tokens = Tokenizer.tokenize(clause.text());
    List<String> fired = new ArrayList<>();
    for (NormalizationRule rule : rules) {
      List<Token> next = rule.apply(clause.text(), tokens);
      if (differ(tokens, next)) {
        fired.add(rule.id());
        tokens = next;
      }
    }
    return new NormalizedClause(clause, tokens, fired, reading);
  }

  /** What the rules do to a clause, each thing once. */
  public List<Step> steps(Clause clause) {
    Steps steps = new Steps();
    List<Token> tokens = Tokenizer.tokenize(clause.text());
    for (NormalizationRule rule : rules) {
      List<Token> next = rule.apply(clause.text(), tokens);
      steps.add(rule.id(), tokens, next);
      tokens = next;
    }
    return steps.list();
  }

  private static boolean differ(List<Token> before, List<Token> after) {
    boolean differ = before.size() != after.size();
    for (int i = 0; !differ && i < before.size(); i++) {
      differ = !before.get(i).normal().equals(after.get(i).normal());
    }
    return differ;
  }

  private static List<Token> apply(List<NormalizationRule> rules, String text, List<Token> tokens) {
    List<Token> result = tokens;
    for (NormalizationRule rule : rules) {
      result = rule.apply(text, result);
    }
    return result;
  }
}
