package io.github.clausediff.cli;

import io.github.clausediff.report.SitePage;
import io.github.clausediff.text.AtomicFile;
import io.github.clausediff.text.InputException;
import io.github.clausediff.text.Location;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The folder of a site: writes what is not there yet, and knows what is there without a page. */
final class SiteFolder {

  /** How every page of ours begins to say by whom it was made. */
  private static final String MARK = "<meta name=\"generator\" content=\"clausediff";

  /** Bytes in which the mark is looked for. */
  private static final int HEAD = 4096;

  private final Path folder;
  private final Terminal terminal;
  private final Set<Path> pages = new LinkedHashSet<>();
  private int written;

  SiteFolder(Path folder, Terminal terminal) {
    this.folder = folder;
    this.terminal = terminal;
  }

  Path file(String path) {
    return folder.resolve(path);
  }

  /** The index if it was written or found up to date, else the first page. */
  @Nullable Path first() {
    Path index = file("index.html");
    return pages.contains(index) ? index : pages.stream().findFirst().orElse(null);
  }

  /** A file that already holds the same bytes is left alone. */
  Path write(SitePage page) {
    Path file = file(page.path());
    pages.add(file);
    if (!holds(file, page.content().getBytes(StandardCharsets.UTF_8))) {
      AtomicFile.write(file, page.content());
      written++;
    }
    return file;
  }

  private static boolean holds(Path file, byte[] content) {
    try {
      return Files.isRegularFile(file)
          && Files.size(file) == content.length
          && Arrays.equals(Files.readAllBytes(file), content);
    } catch (IOException e) {
      return false; // it will be written anew, and that will say what is wrong
    }
  }

  void summary() {
    terminal.err().println(folder + ": " + pages.size() + " pages, " + written + " written");
  }

  /** Pages of ours that no statement stands for any more; they are named, never deleted. */
  void reportOrphans() {
    for (Path file : htmlFiles()) {
      if (!pages.contains(file)) {
        terminal.err().println(file + ": an orphan: no longer part of the site; delete it");
      }
    }
  }

  private List<Path> htmlFiles() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".html"))
          .filter(Files::isRegularFile)
          .filter(SiteFolder::isOurs)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new InputException(Location.of(folder.toString()), "folder cannot be read", "");
    }
  }

  /** Whether this program wrote a file: what others put there is nobody's orphan. */
  static boolean isOurs(Path file) {
    if (!file.toString().endsWith(".html")) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(HEAD), StandardCharsets.UTF_8).contains(MARK);
    } catch (IOException e) {
      return false; // what cannot be read cannot be called ours
    }
  }
}
