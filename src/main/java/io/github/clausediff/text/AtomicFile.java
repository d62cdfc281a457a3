package io.github.clausediff.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * Writes files whole or not at all: under a temporary name beside the target, then moved. What is
 * no file but a device or a pipe is written to where it is.
 */
public final class AtomicFile {

  private AtomicFile() {}

  /**
   * Writes {@code text} as UTF-8, over what was there. Folders that are missing are made.
   *
   * @throws InputException if the target cannot be written; nothing is left behind
   */
  public static void write(Path target, String text) {
    write(target, text.getBytes(StandardCharsets.UTF_8));
  }

  /** The same for bytes. */
  public static void write(Path target, byte[] bytes) {
    try {
      if (Files.isDirectory(target)) {
        throw wrong(target, "is a folder");
      }
      if (Files.exists(target) && !Files.isRegularFile(target)) {
        Files.write(target, bytes, StandardOpenOption.WRITE);
        return;
      }
      Path folder = target.toAbsolutePath().getParent();
      if (folder == null) {
        throw wrong(target, "has no folder");
      }
      Files.createDirectories(folder);
      Path draft = folder.resolve(".clausediff-" + UUID.randomUUID() + ".tmp");
      try {
        Files.write(draft, bytes, StandardOpenOption.CREATE_NEW);
        move(draft, target);
      } finally {
        Files.deleteIfExists(draft);
      }
    } catch (AccessDeniedException e) {
      throw wrong(target, "no permission");
    } catch (IOException e) {
      throw wrong(target, e.getClass().getSimpleName());
    }
  }

  private static void move(Path draft, Path target) throws IOException {
    try {
      Files.move(
          draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static InputException wrong(Path target, String why) {
    return new InputException(Location.of(target.toString()), "cannot be written: " + why, "");
  }
}
