package io.github.clausediff.cli;

import io.github.clausediff.history.HistoryIndex;
import io.github.clausediff.text.AtomicFile;
import io.github.clausediff.text.InputException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The file beside the statements of a series that keeps what was worked out about them. It can be
 * deleted at any time, and a folder that cannot be written is none the worse.
 */
final class IndexFile {

  static final String NAME = ".clausediff-index";

  /** Eight times the index of two hundred long statements; a file beyond this is something else. */
  static final int MOST_BYTES = 64 << 20;

  private final Path file;
  private final Terminal terminal;
  private boolean damaged;

  IndexFile(Path file, Terminal terminal) {
    this.file = file;
    this.terminal = terminal;
  }

  /** What it holds under a key; nothing where there is no such file. */
  HistoryIndex read(String key) {
    try {
      if (Files.isRegularFile(file)) {
        return HistoryIndex.read(text(), key);
      }
    } catch (HistoryIndex.DamagedException | IOException e) {
      damaged();
    }
    return new HistoryIndex(key);
  }

  private String text() throws IOException, HistoryIndex.DamagedException {
    if (Files.size(file) > MOST_BYTES) {
      throw new HistoryIndex.DamagedException();
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(MOST_BYTES);
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }
  }

  /** Whether something was found in it that is not what was once written. */
  boolean isDamaged() {
    return damaged;
  }

  /** Says, once, that something in the file is not what was once written. */
  synchronized void damaged() {
    if (!damaged) {
      terminal.err().println(file + " is damaged; what does not fit is not used");
    }
    damaged = true;
  }

  /** A folder that cannot be written is no failure: the answer is there all the same. */
  synchronized void write(HistoryIndex index) {
    byte[] bytes = index.text().getBytes(StandardCharsets.UTF_8);
    if (bytes.length > MOST_BYTES) {
      terminal.err().println("the index is not kept: it has more than " + MOST_BYTES + " bytes");
      return;
    }
    try {
      AtomicFile.write(file, bytes);
    } catch (InputException e) {
      terminal.err().println("the index is not kept: " + e.getMessage());
      return;
    }
    if (damaged) {
      terminal.err().println(file + " is made anew");
    }
    damaged = false;
  }
}
