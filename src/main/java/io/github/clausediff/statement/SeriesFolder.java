package io.github.clausediff.statement;

import io.github.clausediff.text.InputException;
import io.github.clausediff.text.Location;
import io.github.clausediff.text.Problem;
import io.github.clausediff.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A folder with the statements of one series and, if it has one, its {@code series.yaml}.
 *
 * @param id name of the folder
 * @param folder where it is
 * @param entries by date, then by id
 */
public record SeriesFolder(String id, Path folder, List<Entry> entries) {

  /**
   * A statement file, known by its front matter and name alone.
   *
   * @param metadata what is known of it
   * @param file where it is
   */
  public record Entry(Metadata metadata, Path file) {
    /** Its date, or an empty string. */
    public String date() {
      return metadata.get(Metadata.Field.DATE).orElse("");
    }
  }

  private static final Comparator<Entry> BY_DATE =
      Comparator.comparing(Entry::date).thenComparing(entry -> entry.metadata().id());

  public SeriesFolder {
    entries = List.copyOf(entries);
  }

  /**
   * Reads what a folder holds.
   *
   * @throws InputException if two statements share an id, or one cannot be read
   */
  public static SeriesFolder open(Path folder) {
    SeriesFolder read = list(folder);
    checkIds(read.entries());
    return read;
  }

  /** The same, where two statements may share an id. */
  public static SeriesFolder list(Path folder) {
    String id = nameOf(folder);
    List<Entry> entries = new ArrayList<>();
    for (Path file : statementsIn(folder)) {
      SourceText source = StatementFile.read(file, file.toString());
      Metadata metadata = FrontMatter.read(source).metadata(factsOf(file), "");
      entries.add(new Entry(metadata, file));
    }
    entries.sort(BY_DATE);
    return new SeriesFolder(id, folder, entries);
  }

  /**
   * The documents of its catalog that are not among the statements, in the order of the catalog.
   *
   * @throws InputException if the catalog is wrong
   */
  public List<Catalog.Document> gaps() {
    return CatalogReader.in(folder).missing(entries.stream().map(Entry::metadata).toList());
  }

  /** What a statement file's place tells of it. */
  public static FileFacts factsOf(Path file) {
    String name = file.getFileName().toString().replaceFirst("\\.[A-Za-z]+$", "");
    Path parent = file.toAbsolutePath().normalize().getParent();
    return new FileFacts(name, parent == null ? "" : nameOf(parent));
  }

  /** What the file {@code series.yaml} of a folder tells, if there is one. */
  static Series seriesOf(Path folder) {
    Path file = folder.resolve(SeriesEntries.FILE);
    return Files.exists(file)
        ? SeriesReader.read(StatementFile.read(file, file.toString()))
        : new Series(nameOf(folder), "", List.of(), List.of(), List.of(), Phrasebook.EMPTY, false);
  }

  /** Whether a folder holds statements, or what is known of a series without any at hand. */
  static boolean isSeries(Path folder) {
    return holdsStatements(folder)
        || Files.exists(folder.resolve(SeriesEntries.FILE))
        || Files.exists(folder.resolve(Catalog.NAME));
  }

  /** All series below a folder, which may be one itself. */
  static List<SeriesFolder> scan(Path root, Function<Path, SeriesFolder> opens) {
    if (!Files.isDirectory(root)) {
      throw new InputException(
          Location.of(root.toString()), "no such folder", "expected a folder of statements");
    }
    if (holdsStatements(root)) {
      return List.of(opens.apply(root));
    }
    try (Stream<Path> folders = Files.list(root)) {
      return folders
          .filter(Files::isDirectory)
          .filter(SeriesFolder::isSeries)
          .sorted()
          .map(opens)
          .toList();
    } catch (IOException e) {
      throw new InputException(Location.of(root.toString()), "folder cannot be read", "");
    }
  }

  static boolean holdsStatements(Path folder) {
    return !statementsIn(folder).isEmpty();
  }

  /** Whether a file's name is that of a statement. */
  public static boolean isStatement(Path file) {
    String name = file.getFileName().toString();
    return name.matches(".*\\.(md|txt)") && !name.equals("README.md");
  }

  private static List<Path> statementsIn(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(SeriesFolder::isStatement).filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new InputException(Location.of(folder.toString()), "folder cannot be read", "");
    }
  }

  private static String nameOf(Path folder) {
    Path name = folder.toAbsolutePath().normalize().getFileName();
    return name == null ? "" : name.toString();
  }

  private static void checkIds(List<Entry> entries) {
    Map<String, Path> seen = new HashMap<>();
    List<Problem> problems = new ArrayList<>();
    for (Entry entry : entries) {
      Path other = seen.putIfAbsent(entry.metadata().id(), entry.file());
      if (other != null) {
        String what = "id \"" + entry.metadata().id() + "\" is also that of " + other;
        problems.add(
            new Problem(
                Location.of(entry.file().toString()), what, "expected one statement an id"));
      }
    }
    if (!problems.isEmpty()) {
      throw new InputException(problems);
    }
  }
}
