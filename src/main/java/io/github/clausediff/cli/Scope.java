package io.github.clausediff.cli;

import io.github.clausediff.gate.IntegrityFinding;
import io.github.clausediff.statement.SeriesFolder;
import java.nio.file.Path;
import java.util.List;

/**
 * What a run of the gate looks at.
 *
 * @param words in which it is told
 * @param folders the series whose integrity is looked at
 * @param subjects the statements to be checked
 * @param since what a comparison with another revision finds in the series
 * @param strays what it finds outside of them
 */
record Scope(
    String words,
    List<SeriesFolder> folders,
    List<Subject> subjects,
    Since since,
    List<IntegrityFinding> strays) {

  /** What a comparison with another revision finds in a series. */
  interface Since {
    List<IntegrityFinding> findings(Path folder, SeriesGate gate);
  }

  Scope {
    folders = List.copyOf(folders);
    subjects = List.copyOf(subjects);
    strays = List.copyOf(strays);
  }

  /** Statements as they are, compared with no other revision. */
  static Scope of(String words, List<Subject> subjects) {
    List<SeriesFolder> folders = subjects.stream().map(Subject::folder).distinct().toList();
    return new Scope(words, folders, subjects, (folder, gate) -> List.of(), List.of());
  }

  List<IntegrityFinding> findings(Path folder, SeriesGate gate) {
    return since.findings(folder, gate);
  }
}
