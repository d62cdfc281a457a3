package io.github.clausediff.cli;

import io.github.clausediff.change.Kind;
import io.github.clausediff.report.Filter;
import io.github.clausediff.statement.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/**
 * {@code --topic}, {@code --actor}, {@code --effect} and {@code --kind}: show some changes only.
 */
final class FilterOptions {

  private static final Set<String> EFFECTS =
      new TreeSet<>(
          List.of("strengthened", "softened", "widened", "narrowed", "actor-changed", "delivered"));

  @Option(
      names = "--topic",
      paramLabel = "ID",
      description = "Only changes about a topic of the series. Repeat it for any of several.")
  private List<String> topics = new ArrayList<>();

  @Option(
      names = "--actor",
      paramLabel = "ID",
      description = "Only changes in which a party speaks, or both-sides.")
  private List<String> actors = new ArrayList<>();

  @Option(
      names = "--effect",
      paramLabel = "WORD",
      description =
          "Only changes with an effect: strengthened, softened, widened, narrowed, actor-changed,"
              + " delivered.")
  private List<String> effects = new ArrayList<>();

  @Option(
      names = "--kind",
      paramLabel = "WORD",
      description =
          "Only changes of a kind: unchanged, reworded, split, merged, new, dropped, or moved.")
  private List<String> kinds = new ArrayList<>();

  @CommandLine.Spec(CommandLine.Spec.Target.MIXEE)
  private CommandLine.Model.@Nullable CommandSpec spec;

  /** What was asked for, checked against what is known of the series; asked only if needed. */
  Filter filter(Supplier<Series> known) {
    if (topics.isEmpty() && actors.isEmpty()) {
      return new Filter(topics, actors, effects, kinds);
    }
    Series series = known.get();
    if (!topics.isEmpty()) {
      check("topic", topics, ids(series.topics().stream().map(Series.Topic::id).toList()));
    }
    if (!actors.isEmpty()) {
      Set<String> ids = ids(series.parties().stream().map(Series.Party::id).toList());
      ids.add("both-sides");
      check("actor", actors, ids);
    }
    return new Filter(topics, actors, effects, kinds);
  }

  /** Checks what can be checked before anything is read. */
  void check() {
    check("effect", effects, EFFECTS);
    Set<String> known = new TreeSet<>(Set.of("moved"));
    for (Kind kind : Kind.values()) {
      known.add(kind.toString());
    }
    check("kind", kinds, known);
  }

  private static Set<String> ids(List<String> ids) {
    return new TreeSet<>(ids);
  }

  private void check(String sort, List<String> values, Set<String> known) {
    for (String value : values) {
      if (!known.contains(value) && spec != null) {
        throw new CommandLine.ParameterException(
            spec.commandLine(),
            "no " + sort + " \"" + value + "\"; expected one of " + String.join(", ", known));
      }
    }
  }
}
