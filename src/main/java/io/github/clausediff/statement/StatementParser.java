package io.github.clausediff.statement;

import io.github.clausediff.text.InputException;
import io.github.clausediff.text.Location;
import io.github.clausediff.text.SourceText;
import java.util.List;

/** Reads a statement file into clauses. Every character of the file ends up in a part. */
public final class StatementParser {

  private final ClauseSplitter splitter;

  public StatementParser() {
    this.splitter = new ClauseSplitter(ActLexicon.load());
  }

  /**
   * Reads {@code source}; what its front matter does not say is taken from {@code known}.
   *
   * @throws InputException if the file holds no text or its front matter is broken
   */
  public Statement parse(SourceText source, FileFacts known) {
    FrontMatter front = FrontMatter.read(source);
    List<Block> blocks = PageCuts.join(BlockReader.read(source, front.end()), source);
    Metadata metadata = front.metadata(known, title(blocks));
    StatementBuilder builder = new StatementBuilder(source, metadata.id(), splitter);
    builder.frontMatter(front.start(), front.end());
    new Layout(builder, blocks).lay();
    List<Clause> clauses = builder.clauses();
    if (clauses.isEmpty()) {
      throw new InputException(
          Location.of(source.name()), "no clause found", "a statement holds at least one sentence");
    }
    return new Statement(metadata, source, clauses, builder.other());
  }

  private static String title(List<Block> blocks) {
    return blocks.stream()
        .filter(block -> block.level() > 0)
        .map(block -> block.passage().folded())
        .findFirst()
        .orElse("");
  }
}
