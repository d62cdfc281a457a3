package io.github.clausediff.statement;

import io.github.clausediff.statement.SeriesFolder.Entry;
import io.github.clausediff.text.InputException;
import io.github.clausediff.text.Location;
import io.github.clausediff.text.SourceText;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The statements at hand: a folder with one folder a series, or a folder that is one series. A
 * statement is named by path, by id, by a unique prefix of its id, or by {@code latest~N}.
 */
public final class Corpus {

  private static final Pattern LATEST = Pattern.compile("(?:([^/]+)/)?latest(?:~(\\d{1,4}))?");

  private final Path root;
  private final Supplier<List<SeriesFolder>> series;
  private final StatementParser parser = new StatementParser();

  /** The folder is read when a name asks for it, not before. */
  public Corpus(Path root) {
    this(root, SeriesFolder::open);
  }

  /** {@code opens} a folder of a series: with {@link SeriesFolder#list} two may share an id. */
  public Corpus(Path root, Function<Path, SeriesFolder> opens) {
    this.root = root;
    List<SeriesFolder> cache = new ArrayList<>();
    this.series =
        () -> {
          synchronized (cache) {
            if (cache.isEmpty()) {
              cache.addAll(SeriesFolder.scan(root, opens));
            }
            return List.copyOf(cache);
          }
        };
  }

  /** All series, by name. */
  public List<SeriesFolder> series() {
    return series.get();
  }

  /**
   * Reads the statement that {@code name} names.
   *
   * @throws InputException if there is none, or several
   */
  public Statement find(String name) {
    Path file = path(name).orElseGet(() -> byName(name).file());
    return read(file, name.equals(file.toString()) ? name : file.toString());
  }

  /** The folder of the statement that {@code name} names. */
  public Path folderOf(String name) {
    return folderOf(find(name));
  }

  /** What is known of the series of two statements; the later one's counts first. */
  public static Series seriesOf(Statement earlier, Statement later) {
    Series own = SeriesFolder.seriesOf(folderOf(later));
    boolean shared = folderOf(earlier).equals(folderOf(later));
    Series both = shared ? own : own.over(SeriesFolder.seriesOf(folderOf(earlier)));
    return both.over(Series.standard());
  }

  /** What is known of the series in a folder. */
  public static Series seriesOf(SeriesFolder folder) {
    return SeriesFolder.seriesOf(folder.folder().toAbsolutePath().normalize())
        .over(Series.standard());
  }

  /**
   * What people decided about the links of two statements, in the {@code links.yaml} of their
   * series; nothing for statements of two series.
   *
   * @throws InputException if that file is wrong or does not fit the statements
   */
  public static List<Pin> pinsOf(Statement earlier, Statement later) {
    return folderOf(earlier).equals(folderOf(later))
        ? PinFile.between(
            earlier, later, Path.of(later.source().name()).resolveSibling(PinFile.NAME))
        : List.of();
  }

  private static Path folderOf(Statement statement) {
    Path folder = Path.of(statement.source().name()).toAbsolutePath().normalize().getParent();
    if (folder == null) {
      throw new IllegalStateException("a file without a folder: " + statement.source().name());
    }
    return folder;
  }

  private Statement read(Path file, String name) {
    if (!file.toString().matches(".*\\.(md|txt)")) {
      throw wrong(
          name, "no statement file", "expected .md or .txt; other formats come in by import");
    }
    SourceText source = StatementFile.read(file, name);
    return parser.parse(source, SeriesFolder.factsOf(file));
  }

  private static Optional<Path> path(String name) {
    try {
      Path file = Path.of(name);
      boolean looksLikePath = name.matches(".*\\.[A-Za-z]{1,5}") || name.contains("..");
      return Files.isRegularFile(file) || looksLikePath ? Optional.of(file) : Optional.empty();
    } catch (InvalidPathException e) {
      throw wrong(name, "no such statement", "expected a path or an id");
    }
  }

  private Entry byName(String name) {
    Matcher latest = LATEST.matcher(name);
    if (latest.matches()) {
      int back = latest.group(2) == null ? 0 : Integer.parseInt(latest.group(2));
      return newest(name, Optional.ofNullable(latest.group(1)), back);
    }
    List<Entry> exact = matching(name, String::equals);
    return single(name, exact.isEmpty() ? matching(name, String::startsWith) : exact);
  }

  /** Entries whose id, or series and id with a slash between, fits a name. */
  private List<Entry> matching(String name, BiPredicate<String, String> fits) {
    List<Entry> found = new ArrayList<>();
    for (SeriesFolder folder : series.get()) {
      for (Entry entry : folder.entries()) {
        String id = entry.metadata().id();
        if (fits.test(id, name) || fits.test(folder.id() + "/" + id, name)) {
          found.add(entry);
        }
      }
    }
    return found;
  }

  private Entry single(String name, List<Entry> found) {
    if (found.size() == 1) {
      return found.get(0);
    }
    if (found.isEmpty()) {
      throw wrong(name, "no such statement", "\"clausediff list\" shows those in " + root);
    }
    String candidates =
        found.stream()
            .map(
                entry ->
                    entry.metadata().get(Metadata.Field.SERIES).orElse("")
                        + "/"
                        + entry.metadata().id())
            .collect(Collectors.joining(", "));
    throw wrong(name, "names several statements", "one of " + candidates);
  }

  private Entry newest(String name, Optional<String> wanted, int back) {
    List<SeriesFolder> candidates =
        series.get().stream()
            .filter(s -> wanted.isEmpty() || s.id().equals(wanted.get()))
            .filter(s -> !s.entries().isEmpty())
            .toList();
    if (candidates.size() != 1) {
      String ids = series.get().stream().map(SeriesFolder::id).collect(Collectors.joining(", "));
      throw wrong(
          name,
          "which series?",
          "expected SERIES/" + name.replaceFirst(".*/", "") + " with one of " + ids);
    }
    List<Entry> entries = candidates.get(0).entries();
    if (back >= entries.size()) {
      throw wrong(name, "the series has " + entries.size() + " statements", "");
    }
    return entries.get(entries.size() - 1 - back);
  }

  private static InputException wrong(String name, String what, String expected) {
    return new InputException(Location.of(name), what, expected);
  }
}
