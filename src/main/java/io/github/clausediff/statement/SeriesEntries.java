package io.github.clausediff.statement;

import io.github.clausediff.statement.SeriesEntry.Does;
import io.github.clausediff.statement.SeriesEntry.Part;
import io.github.clausediff.text.InputException;
import io.github.clausediff.text.SourceText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the {@code series.yaml} of a series adds to what comes with the program, or overrides. */
public final class SeriesEntries {

  /** The file of a series' folder. */
  public static final String FILE = "series.yaml";

  /** Where the entries of a part stand: 1-based lines, in the order of the file. */
  interface Places {
    List<Integer> of(Part part);
  }

  private final Series own;
  private final Series base = Series.standard();
  private final Phrasebook phrases = Phrasebook.standard();
  private final Map<Part, Iterator<Integer>> lines = new EnumMap<>(Part.class);
  private final Remarks remarks;
  private final List<SeriesEntry> entries = new ArrayList<>();

  private SeriesEntries(Series own, Places places, Remarks remarks) {
    this.own = own;
    for (Part part : Part.values()) {
      lines.put(part, places.of(part).iterator());
    }
    this.remarks = remarks;
  }

  /**
   * The entries of the file in a folder, part by part, in the order of the file; none if there is
   * no such file.
   *
   * @throws InputException if the file is wrong
   */
  public static List<SeriesEntry> in(Path folder) {
    Path file = folder.resolve(FILE);
    if (!Files.exists(file)) {
      return List.of();
    }
    SourceText source = StatementFile.read(file, file.toString());
    SeriesReader reader = SeriesReader.over(source);
    return new SeriesEntries(reader.series(), reader::lines, new Remarks(source)).all();
  }

  private List<SeriesEntry> all() {
    own.phrasebook().ladders().forEach((id, steps) -> add(Part.LADDER, id, steps, Does.REPLACES));
    own.phrasebook().words().forEach((id, list) -> add(Part.WORDS, id, List.of(list), words(id)));
    for (Series.Party party : own.parties()) {
      boolean known = base.parties().stream().anyMatch(p -> p.id().equals(party.id()));
      add(Part.PARTY, party.id(), List.of(party.names()), known ? Does.REPLACES : Does.ADDED);
    }
    own.aliases().forEach(names -> add(Part.ALIAS, names.get(0), List.of(names), alias(names)));
    for (Series.Topic topic : own.topics()) {
      boolean known = base.topics().stream().anyMatch(t -> t.id().equals(topic.id()));
      add(Part.TOPIC, topic.id(), List.of(topic.phrases()), known ? Does.REPLACES : Does.ADDED);
    }
    return List.copyOf(entries);
  }

  private Does words(String id) {
    return phrases.words().containsKey(id) ? Does.EXTENDS : Does.ADDED;
  }

  private Does alias(List<String> names) {
    boolean known =
        base.aliases().stream().anyMatch(list -> list.stream().anyMatch(names::contains));
    return known ? Does.FIRST : Does.ADDED;
  }

  private void add(Part part, String id, List<List<String>> steps, Does does) {
    int line = Objects.requireNonNull(lines.get(part)).next();
    entries.add(new SeriesEntry(part, id, steps, does, line, remarks.of(line, part.key())));
  }
}
