package io.github.clausediff.cli;

import io.github.clausediff.gate.Provenance;
import io.github.clausediff.statement.SeriesFolder;
import io.github.clausediff.statement.SeriesFolder.Entry;
import io.github.clausediff.statement.StatementFile;
import io.github.clausediff.statement.TextHash;
import io.github.clausediff.text.InputException;
import io.github.clausediff.text.Location;
import io.github.clausediff.text.Sha256;
import io.github.clausediff.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads what is at hand of the origins of a series: its files, and the sources kept beside them.
 */
final class Origins {

  /** Where {@code import --keep-source} puts the bytes that it read: {@code sources/ID.EXT}. */
  static final String SOURCES = "sources";

  private final Path sources;
  private final List<Path> kept;

  Origins(Path folder) {
    sources = folder.resolve(SOURCES);
    kept = files(sources);
  }

  private static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new InputException(Location.of(folder.toString()), "folder cannot be read", "");
    }
  }

  /** Those of all statements of a series, in its order. */
  List<Provenance> of(SeriesFolder folder) {
    return folder.entries().stream().map(this::of).toList();
  }

  /** That of one statement. */
  Provenance of(Entry entry) {
    String name = entry.file().toString();
    SourceText text = StatementFile.read(entry.file(), name);
    return new Provenance(
        entry.metadata(),
        name,
        TextHash.of(text),
        forms(text),
        hashes(entry.metadata().id()),
        !kept.isEmpty());
  }

  /** A text may have been imported to the letter, with or without a line feed at its end. */
  private static List<String> forms(SourceText text) {
    String body = TextHash.body(text);
    return Stream.of(body, body.stripLeading(), body.strip() + "\n").map(Sha256::hex).toList();
  }

  private List<String> hashes(String id) {
    return kept.stream()
        .filter(file -> isOf(id, file.getFileName().toString()))
        .map(file -> Sha256.hex(StatementFile.bytes(file, file.toString())))
        .toList();
  }

  private static boolean isOf(String id, String name) {
    int dot = name.lastIndexOf('.');
    return (dot < 0 ? name : name.substring(0, dot)).equals(id);
  }
}
