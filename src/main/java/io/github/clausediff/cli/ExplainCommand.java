package io.github.clausediff.cli;

import io.github.clausediff.report.ExplanationModel;
import io.github.clausediff.report.ExplanationRenderer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code explain CHANGE}. */
@Command(
    name = "explain",
    description = "Tells why clauses were linked, or were not: every part of the score.",
    mixinStandardHelpOptions = true,
    customSynopsis = {
      "clausediff explain CHANGE          a change, by the beginning of its id",
      "       clausediff explain CLAUSE CLAUSE   an earlier clause and a later one",
      "       clausediff explain CLAUSE          a clause and its best partners",
      "       clausediff explain EARLIER LATER CHANGE|CLAUSE"
    },
    footer = {
      "",
      "A clause is named STATEMENT/NUMBER, as in 2031-05-12-overview/17; show and",
      "compare -f json tell the numbers. Without EARLIER LATER, a change is looked for",
      "from each statement to the next of its series. Formats: text, json, and pin:",
      "an entry for links.yaml to start from, to decide otherwise.",
      "",
      "Example: clausediff explain sample/2031/17 sample/2032/9"
    })
final class ExplainCommand implements Callable<Integer> {

  private static final List<String> FORMATS = List.of("text", "json", "pin");

  private final Terminal terminal;

  @Parameters(arity = "1..3", paramLabel = "CHANGE|CLAUSE", description = "What to explain.")
  private List<String> words = new ArrayList<>();

  @Mixin private CorpusOption corpus = new CorpusOption();
  @Mixin private EncoderOption encoder = new EncoderOption();
  @Mixin private Output output = new Output();

  ExplainCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    List<Output.Target> targets = output.targets(FORMATS);
    List<ExplanationModel> answers = new Question(corpus.corpus(), encoder).answers(words);
    for (Output.Target target : targets) {
      String format = target.format().toUpperCase(Locale.ROOT);
      target.write(terminal, ExplanationRenderer.valueOf(format).render(answers));
    }
    return ExitCode.SUCCESS;
  }
}
