package io.github.clausediff.cli;

import io.github.clausediff.ingest.Validators;
import io.github.clausediff.statement.StatementFile;
import io.github.clausediff.text.AtomicFile;
import io.github.clausediff.text.InputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which version of which address was taken over into a series: a file beside its statements, a line
 * an address. It spares servers and users the same bytes again, and can be deleted at any time.
 */
final class FetchLog {

  static final String NAME = ".clausediff-fetch";

  private static final String HEAD = "clausediff-fetch/1";

  private final Path file;
  private final Map<String, Visit> visits = new TreeMap<>();

  /**
   * One version of one address.
   *
   * @param id of the statement made of it
   * @param validators what the server said of it
   */
  record Visit(String id, Validators validators) {}

  /** Reads the log of a folder; one that is damaged is as good as none. */
  FetchLog(Path folder) {
    this.file = folder.resolve(NAME);
    if (Files.isRegularFile(file)) {
      read();
    }
  }

  private void read() {
    try {
      byte[] bytes = StatementFile.bytes(file, file.toString());
      String text = new String(bytes, StandardCharsets.UTF_8);
      if (text.startsWith(HEAD + "\n")) {
        text.lines().skip(1).map(line -> line.split("\t", -1)).forEach(this::line);
      }
    } catch (InputException e) {
      visits.clear();
    }
  }

  private void line(String[] parts) {
    if (parts.length == 4) {
      visits.put(parts[0], new Visit(parts[1], new Validators(parts[2], parts[3])));
    }
  }

  /** What is known of an address. */
  Optional<Visit> of(String address) {
    return Optional.ofNullable(visits.get(address));
  }

  /** Keeps a visit; a folder that cannot be written is none the worse. */
  void put(String address, Visit visit, Terminal terminal) {
    if (visit.equals(visits.put(address, visit))) {
      return;
    }
    StringBuilder text = new StringBuilder(HEAD).append('\n');
    visits.forEach((at, v) -> text.append(String.join("\t", line(at, v))).append('\n'));
    try {
      AtomicFile.write(file, text.toString());
    } catch (InputException e) {
      terminal.err().println("not kept for the next time: " + e.getMessage());
    }
  }

  private static String[] line(String address, Visit visit) {
    Validators version = visit.validators();
    return new String[] {address, visit.id(), version.etag(), version.lastModified()};
  }
}
