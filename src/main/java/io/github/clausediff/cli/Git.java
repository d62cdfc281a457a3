package io.github.clausediff.cli;

import io.github.clausediff.text.InputException;
import io.github.clausediff.text.Location;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/**
 * The program {@code git} in one folder, asked and never told: nothing in the repository changes.
 * It gets its arguments as a list, runs for a bounded time, and its answer is of bounded size.
 */
final class Git {

  private static final int SECONDS = 60;
  private static final int MOST = 32 << 20;

  /** Would make git look at another repository than that of the folder. */
  private static final List<String> LEAVE_OUT =
      List.of("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_COMMON_DIR");

  private final Path folder;

  Git(Path folder) {
    this.folder = folder;
  }

  /**
   * What a run of git gave.
   *
   * @param status its exit status
   * @param out what it printed
   * @param err the first line of its complaints, or an empty string
   */
  record Answer(int status, String out, String err) {

    boolean succeeded() {
      return status == 0;
    }

    /** The answer without its last line feed. */
    String line() {
      return out.strip();
    }

    /** What stands between the zero bytes of an answer to {@code -z}. */
    List<String> parts() {
      return Arrays.stream(out.split("\0", -1)).filter(part -> !part.isEmpty()).toList();
    }
  }

  /** Runs git; a status other than 0 is an answer, too. */
  Answer ask(String... arguments) {
    List<String> line =
        new ArrayList<>(List.of("git", "--no-pager", "-c", "core.fsmonitor=false", "-C"));
    line.add(folder.toString());
    line.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(line);
    builder.redirectInput(ProcessBuilder.Redirect.PIPE);
    Map<String, String> environment = builder.environment();
    LEAVE_OUT.forEach(environment::remove);
    environment.put("LC_ALL", "C");
    environment.put("GIT_OPTIONAL_LOCKS", "0");
    environment.put("GIT_TERMINAL_PROMPT", "0");
    try {
      return run(builder.start());
    } catch (IOException e) {
      throw wrong("git", "cannot be run", "expected the program git to be installed");
    }
  }

  private static Answer run(Process process) throws IOException {
    Executor later = CompletableFuture.delayedExecutor(SECONDS, TimeUnit.SECONDS);
    later.execute(process::destroyForcibly);
    process.getOutputStream().close();
    CompletableFuture<byte[]> complaints =
        CompletableFuture.supplyAsync(() -> read(process.getErrorStream()));
    byte[] out = process.getInputStream().readNBytes(MOST + 1);
    if (out.length > MOST) {
      process.destroyForcibly();
      throw wrong("git", "answers with more than " + MOST + " bytes", "");
    }
    try {
      int status = process.waitFor();
      String err = new String(complaints.join(), StandardCharsets.UTF_8);
      String first = err.lines().findFirst().orElse("");
      return new Answer(status, new String(out, StandardCharsets.UTF_8), first);
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for git", e);
    }
  }

  /** All of a stream, but kept only as far as a message may need. */
  private static byte[] read(InputStream in) {
    try (in) {
      byte[] kept = in.readNBytes(1 << 12);
      in.transferTo(java.io.OutputStream.nullOutputStream());
      return kept;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputException wrong(String where, String what, String expected) {
    return new InputException(Location.of(where), what, expected);
  }
}
