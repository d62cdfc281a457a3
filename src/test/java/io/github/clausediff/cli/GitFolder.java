package io.github.clausediff.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A repository made for a test, with an identity and a day of its own. */
record GitFolder(Path root) {

  static GitFolder in(Path root) throws IOException {
    GitFolder folder = new GitFolder(Files.createDirectories(root));
    folder.git("init", "-q", "-b", "main");
    return folder;
  }

  /** Runs git and gives what it prints. */
  String git(String... arguments) throws IOException {
    List<String> line =
        new ArrayList<>(
            List.of("git", "-c", "user.name=A. Person", "-c", "user.email=a@example.org"));
    line.addAll(List.of("-c", "commit.gpgsign=false", "-c", "protocol.file.allow=always"));
    line.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(line).directory(root.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
    builder.environment().put("GIT_AUTHOR_DATE", "2032-02-02T00:00:00Z");
    builder.environment().put("GIT_COMMITTER_DATE", "2032-02-02T00:00:00Z");
    Process process = builder.redirectErrorStream(true).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      if (process.waitFor() != 0) {
        throw new IllegalStateException(line + ": " + out);
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return out.strip();
  }

  Path write(String name, String text) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  /** Everything that is there, as a commit. */
  void commit(String message) throws IOException {
    git("add", "-A");
    git("commit", "-q", "-m", message);
  }
}
