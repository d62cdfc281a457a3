package io.github.clausediff.cli;

import io.github.clausediff.history.HistoryIndex;
import io.github.clausediff.text.AtomicFile;
import io.github.clausediff.text.InputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The file beside the statements of a series that keeps what was worked out about them. It can be
 * deleted at any time, and a folder that cannot be written is none the worse.
 */
record IndexFile(Path file, Terminal terminal) {

  static final String NAME = ".clausediff-index";

  /** What it holds under a key; nothing where there is no such file. */
  HistoryIndex read(String key) {
    try {
      if (Files.isRegularFile(file)) {
        return HistoryIndex.read(Files.readString(file, StandardCharsets.UTF_8), key);
      }
    } catch (HistoryIndex.DamagedException | IOException e) {
      terminal.err().println(file + " is damaged; it is made anew");
    }
    return new HistoryIndex(key);
  }

  /** A folder that cannot be written is no failure: the answer is there all the same. */
  void write(HistoryIndex index) {
    try {
      AtomicFile.write(file, index.text());
    } catch (InputException e) {
      terminal.err().println("the index is not kept: " + e.getMessage());
    }
  }
}
