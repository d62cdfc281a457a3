package io.github.clausediff.ci;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Runs scripts in a folder as a runner does: with bash, and nothing in the environment but what a
 * test gives.
 *
 * @param folder the working directory
 */
record Shell(Path folder) {

  private static final long SECONDS = 120;

  /**
   * What a script did.
   *
   * @param status its exit status
   * @param out all that it printed
   */
  record Done(int status, String out) {}

  /** The root of this project. */
  static Path project() {
    return Path.of("").toAbsolutePath();
  }

  /** Whether programs are there. */
  static boolean has(String... programs) throws IOException, InterruptedException {
    for (String program : programs) {
      Process process = new ProcessBuilder("sh", "-c", "command -v " + program).start();
      if (process.waitFor() != 0) {
        return false;
      }
    }
    return true;
  }

  /** Runs a script. */
  Done run(String script, Map<String, String> environment)
      throws IOException, InterruptedException {
    Path file = Files.createTempFile("step", ".sh");
    Path out = Files.createTempFile("step", ".out");
    Files.writeString(file, script);
    ProcessBuilder builder =
        new ProcessBuilder("bash", "--noprofile", "--norc", "-eo", "pipefail", file.toString())
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(out.toFile());
    Map<String, String> inherited = new LinkedHashMap<>(builder.environment());
    builder.environment().clear();
    builder.environment().put("PATH", inherited.getOrDefault("PATH", "/usr/bin:/bin"));
    builder.environment().put("HOME", folder.toString());
    builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IOException("still running after " + SECONDS + " seconds: " + script);
    }
    String text = new String(Files.readAllBytes(out), StandardCharsets.UTF_8);
    Files.delete(file);
    Files.delete(out);
    return new Done(process.exitValue(), text);
  }

  /** Runs git, which has to succeed; gives what it printed. */
  String git(String arguments) throws IOException, InterruptedException {
    Done done =
        run(
            "git -c user.name=Tester -c user.email=t@example.org -c init.defaultBranch=main "
                + arguments,
            Map.of());
    if (done.status() != 0) {
      throw new IOException("git " + arguments + ": " + done.out());
    }
    return done.out().strip();
  }

  /** A script that starts the program from the classes under test. */
  static Path program(Path folder) throws IOException {
    String classes =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Path script = folder.resolve("program");
    Files.writeString(
        script,
        "#!/bin/sh\nexec '"
            + java
            + "' -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp '"
            + classes
            + "' io.github.clausediff.cli.Main \"$@\"\n");
    if (!script.toFile().setExecutable(true)) {
      throw new IOException("cannot be made executable: " + script);
    }
    return script;
  }
}
