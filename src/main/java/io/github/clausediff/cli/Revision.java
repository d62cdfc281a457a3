package io.github.clausediff.cli;

import io.github.clausediff.cli.Git.Answer;
import io.github.clausediff.text.InputException;
import io.github.clausediff.text.Location;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The revision of a repository from which what is at hand branched off, and what was done since to
 * the files below a folder: committed, only in the working tree, or not yet added at all.
 */
final class Revision {

  /** Yearly statements are so alike that git would take the next for the last, renamed. */
  private static final String EXACT = "--find-renames=100%";

  private final Git git;
  private final Path root;
  private final String base;

  private Revision(Git git, Path root, String base) {
    this.git = git;
    this.root = root;
    this.base = base;
  }

  /**
   * A file that is not as it was.
   *
   * @param path of the file now, or before where it is there no more
   * @param before path before; empty for an added one
   * @param there whether it is there now
   */
  record Touched(Path path, String before, boolean there) {

    boolean added() {
      return before.isEmpty();
    }
  }

  /**
   * The common ancestor of a reference and of what is checked out.
   *
   * @throws InputException if there is no git, no repository, no such reference or no ancestor
   */
  static Revision of(Path folder, String reference) {
    Path real = real(folder);
    Git git = new Git(real);
    Answer top = git.ask("rev-parse", "--show-toplevel");
    if (!top.succeeded()) {
      throw wrong(folder.toString(), "no git repository: " + top.err(), "");
    }
    boolean shallow = git.ask("rev-parse", "--is-shallow-repository").line().equals("true");
    String deepen = "the clone is shallow: fetch its history (fetch-depth: 0)";
    String commit = commit(git, reference, shallow ? deepen : "expected a branch, tag or commit");
    Answer base = git.ask("merge-base", commit, "HEAD");
    if (!base.succeeded()) {
      String expected = shallow ? deepen : "expected a branch that was once one with this";
      throw wrong(reference, "has nothing in common with HEAD", expected);
    }
    return new Revision(git, real(Path.of(top.line())), base.line());
  }

  private static String commit(Git git, String reference, String expected) {
    boolean plain =
        !reference.isBlank()
            && !reference.startsWith("-")
            && reference.codePoints().noneMatch(Character::isISOControl);
    if (plain) {
      String name = reference + "^{commit}";
      Answer commit = git.ask("rev-parse", "--verify", "--quiet", "--end-of-options", name);
      if (commit.succeeded() && commit.line().matches("[0-9a-f]{40,64}")) {
        return commit.line();
      }
    }
    throw wrong(reference, "no such revision", expected);
  }

  /** Every file below a folder that is not as it was, by path. */
  List<Touched> touched(Path folder) {
    String below = root.relativize(real(folder)).toString().replace(File.separatorChar, '/');
    String spec = ":(top,literal)" + below;
    List<Touched> touched = new ArrayList<>();
    List<String> parts =
        answer(
                "diff",
                "--no-relative",
                "--no-ext-diff",
                "--name-status",
                "-z",
                EXACT,
                base,
                "--",
                spec)
            .parts();
    for (int i = 0; i < parts.size(); i += 2) {
      char status = parts.get(i).charAt(0);
      String first = parts.get(i + 1);
      if (status == 'R') {
        touched.add(new Touched(root.resolve(parts.get(i + 2)), first, true));
        i++;
      } else {
        touched.add(new Touched(root.resolve(first), status == 'A' ? "" : first, status != 'D'));
      }
    }
    answer("ls-files", "-z", "--full-name", "--others", "--exclude-standard", "--", spec)
        .parts()
        .forEach(path -> add(touched, path));
    touched.sort(Comparator.comparing(Touched::path));
    return List.copyOf(touched);
  }

  /** One that git does not know now; it may have known it before. */
  private void add(List<Touched> touched, String name) {
    Path path = root.resolve(name);
    boolean known = touched.removeIf(file -> file.path().equals(path));
    touched.add(new Touched(path, known ? name : "", true));
  }

  /** What a file read before; nothing if it was not there. */
  Optional<String> text(String path) {
    Answer blob = git.ask("cat-file", "blob", base + ":" + path);
    return blob.succeeded() ? Optional.of(blob.out()) : Optional.empty();
  }

  /** The beginning of its name. */
  String name() {
    return base.substring(0, 12);
  }

  /** Where it lies in the repository, with links followed. */
  static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      throw wrong(path.toString(), "no such folder", "expected a folder of statements");
    }
  }

  private Answer answer(String... arguments) {
    Answer answer = git.ask(arguments);
    if (!answer.succeeded()) {
      throw wrong("git " + arguments[0], "failed: " + answer.err(), "");
    }
    return answer;
  }

  private static InputException wrong(String where, String what, String expected) {
    return new InputException(Location.of(where), what, expected);
  }
}
