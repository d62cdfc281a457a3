package io.github.clausediff.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.clausediff.align.Aligner;
import io.github.clausediff.align.Alignment;
import io.github.clausediff.normal.NormalizedClause;
import io.github.clausediff.normal.Normalizer;
import io.github.clausediff.statement.Corpus;
import io.github.clausediff.statement.Phrasebook;
import io.github.clausediff.statement.Series;
import io.github.clausediff.statement.Statement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What every change between two statements of the sample does, as reviewed: kind, effects with
 * their rules and words, the edits, what only one side names, and what enters and leaves. Rewritten
 * with {@code -Dgolden.update=true}.
 */
class SampleChangesTest {

  private static final Path FOLDER = Path.of("src/test/resources/changes");
  private static final TreeMap<String, Aligned> ALIGNED = new TreeMap<>();

  /** Two statements and their links, which these tests take as given. */
  private record Aligned(Statement earlier, Statement later, Series series, Alignment links) {

    static Aligned of(String pair) {
      Corpus corpus = new Corpus(Path.of("statements"));
      String series = pair.compareTo("2040") < 0 ? "sample/" : "sample-ja/";
      Statement earlier = corpus.find(series + pair.substring(0, 4));
      Statement later = corpus.find(series + pair.substring(5));
      Series known = Corpus.seriesOf(earlier, later);
      Normalizer normalizer = new Normalizer(known);
      Alignment links =
          new Aligner()
              .align(
                  normalizer.normalize(earlier.clauses()), normalizer.normalize(later.clauses()));
      return new Aligned(earlier, later, known, links);
    }

    ChangeSet changes() {
      EffectRules rules = new EffectRules(series.phrasebook().over(Phrasebook.standard()));
      return new Classifier(rules).classify(earlier, later, links);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2031-2032",
        "2032-2034",
        "2034-2035",
        "2031-2034",
        "2032-2035",
        "2035-2031",
        "2034-2032",
        "2041-2042",
        "2042-2044",
        "2044-2041"
      })
  void changesAreAsReviewed(String pair) throws IOException {
    String text = text(ALIGNED.computeIfAbsent(pair, Aligned::of).changes());
    Path file = FOLDER.resolve(pair + ".txt");
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, text);
    }
    assertThat(text).isEqualTo(Files.readString(file));
  }

  private static String text(ChangeSet set) {
    StringBuilder out = new StringBuilder();
    set.warnings().forEach(warning -> out.append("! ").append(warning).append('\n'));
    set.changes().stream().filter(c -> c.kind() != Kind.UNCHANGED).forEach(c -> change(out, c));
    set.turnover().entering().forEach(m -> out.append("enters: ").append(words(m)));
    set.turnover().leaving().forEach(m -> out.append("leaves: ").append(words(m)));
    return out.toString();
  }

  private static void change(StringBuilder out, Change change) {
    out.append(change.id())
        .append(' ')
        .append(change.kind())
        .append(change.moved() ? " moved" : "");
    out.append(' ').append(ids(change.link().earlier()));
    out.append(" > ").append(ids(change.link().later())).append('\n');
    if (change.link().joins()) {
      out.append("  ").append(redline(change)).append('\n');
    }
    for (Effect effect : change.effects()) {
      out.append("  ").append(effect.type()).append(" [").append(effect.rule()).append("] ");
      out.append(effect.evidence()).append('\n');
    }
    change.specifics().gained().forEach(s -> out.append("  gains ").append(words(s)));
    change.specifics().lost().forEach(s -> out.append("  loses ").append(words(s)));
    change.review().forEach(reason -> out.append("  to review: ").append(reason).append('\n'));
  }

  private static String ids(List<NormalizedClause> clauses) {
    return clauses.stream()
        .map(clause -> clause.clause().id())
        .map(id -> id.substring(0, 4) + id.substring(id.lastIndexOf('/')))
        .collect(Collectors.joining(" "));
  }

  private static String redline(Change change) {
    return change.edits().stream()
        .map(
            edit ->
                switch (edit.op()) {
                  case EQUAL -> edit.earlier();
                  case DELETE -> "[-" + edit.earlier() + "-]";
                  case INSERT -> "{+" + edit.later() + "+}";
                })
        .collect(Collectors.joining());
  }

  private static String words(Specific specific) {
    return specific.kind() + " " + specific.text() + " (" + specific.key() + ")\n";
  }

  private static String words(Mention mention) {
    return mention.kind() + " " + mention.name() + " " + mention.clauses() + "\n";
  }
}
