package io.github.clausediff.cli;

import io.github.clausediff.cli.Revision.Touched;
import io.github.clausediff.gate.Integrity;
import io.github.clausediff.gate.IntegrityFinding;
import io.github.clausediff.gate.Policy;
import io.github.clausediff.gate.Provenance;
import io.github.clausediff.statement.SeriesFolder;
import io.github.clausediff.statement.SeriesFolder.Entry;
import io.github.clausediff.statement.TextHash;
import io.github.clausediff.text.InputException;
import io.github.clausediff.text.SourceText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the gate looks at where a revision is named: statements that were added or altered since,
 * and the newest one where only the rules of a series changed.
 */
final class ChangedSince {

  private static final Set<String> RULES =
      Set.of(Rules.POLICY, Rules.WAIVERS, "series.yaml", "links.yaml");

  private final List<SeriesFolder> all;
  private final Revision revision;
  private final List<Touched> touched;

  ChangedSince(List<SeriesFolder> all, Revision revision, Path corpus) {
    this.all = all;
    this.revision = revision;
    this.touched = revision.touched(corpus);
  }

  /** What there is to look at; {@code reference} stands in the words. */
  Scope scope(String reference) {
    List<SeriesFolder> folders = new ArrayList<>();
    List<Subject> subjects = new ArrayList<>();
    for (SeriesFolder folder : all) {
      if (touched.stream().anyMatch(t -> isOf(folder, t))) {
        folders.add(folder);
        subjects.addAll(subjects(folder));
      }
    }
    String since = "since " + reference + " (" + revision.name() + ")";
    String words =
        subjects.isEmpty()
            ? "no statement was added or altered " + since + ", so there is nothing to check"
            : "statements added or altered " + since;
    return new Scope(words, folders, subjects, this::findings, strays());
  }

  private List<Subject> subjects(SeriesFolder folder) {
    List<Subject> subjects =
        folder.entries().stream()
            .filter(entry -> of(entry).filter(t -> !isRenamed(t)).isPresent())
            .map(entry -> Subject.of(folder, entry))
            .toList();
    boolean rules = touched.stream().anyMatch(t -> isRule(folder, t));
    return subjects.isEmpty() && rules
        ? Subjects.newest(folder).stream().map(Subject::byRules).toList()
        : subjects;
  }

  /** A file of its rules or statements, or a source kept for one. */
  private static boolean isOf(SeriesFolder folder, Touched file) {
    return isRule(folder, file) || isStatement(folder, file) || isSource(folder, file);
  }

  private static boolean isRule(SeriesFolder folder, Touched file) {
    return isIn(folder.folder(), file) && RULES.contains(name(file));
  }

  private static boolean isStatement(SeriesFolder folder, Touched file) {
    return isIn(folder.folder(), file) && SeriesFolder.isStatement(file.path());
  }

  private static boolean isSource(SeriesFolder folder, Touched file) {
    Path parent = file.path().getParent();
    return parent != null
        && isKept(file)
        && Revision.real(folder.folder()).equals(parent.getParent());
  }

  private static boolean isKept(Touched file) {
    Path parent = file.path().getParent();
    return parent != null && parent.endsWith(Origins.SOURCES);
  }

  private static boolean isIn(Path folder, Touched file) {
    return Revision.real(folder).equals(file.path().getParent());
  }

  private static String name(Touched file) {
    return file.path().getFileName().toString();
  }

  private Optional<Touched> of(Entry entry) {
    Path file = Revision.real(entry.file());
    return touched.stream().filter(t -> t.there() && t.path().equals(file)).findFirst();
  }

  private static boolean isRenamed(Touched file) {
    return !file.added() && !file.path().endsWith(file.before());
  }

  private List<IntegrityFinding> findings(Path path, SeriesGate gate) {
    Integrity integrity = gate.integrity();
    Origins origins = new Origins(path);
    List<IntegrityFinding> found = new ArrayList<>();
    SeriesFolder folder = gate.folder();
    for (Entry entry : folder.entries()) {
      of(entry)
          .filter(t -> !t.added())
          .flatMap(t -> altered(t, origins.of(entry), integrity))
          .ifPresent(found::add);
    }
    Path place = folder.entries().get(0).file();
    for (Touched gone : touched) {
      if (!gone.there() && (isStatement(folder, gone) || isSource(folder, gone))) {
        found.add(integrity.deleted(stem(gone), gone.before(), place.toString()));
      }
    }
    return found;
  }

  private Optional<IntegrityFinding> altered(Touched file, Provenance of, Integrity integrity) {
    if (isRenamed(file)) {
      return Optional.of(integrity.renamed(of, file.before()));
    }
    String before = revision.text(file.before()).orElse("");
    return Optional.of(
        hash(before).equals(of.textHash())
            ? integrity.frontMatterAltered(of)
            : integrity.altered(of));
  }

  private static String hash(String text) {
    try {
      return TextHash.of(new SourceText("", text));
    } catch (InputException e) {
      return ""; // broken before, and so altered now
    }
  }

  /** Statements of series that are gone as a whole; no policy is left to weigh them. */
  private List<IntegrityFinding> strays() {
    return touched.stream()
        .filter(t -> !t.there() && SeriesFolder.isStatement(t.path()))
        .filter(t -> all.stream().noneMatch(folder -> isIn(folder.folder(), t)))
        .filter(t -> !isKept(t))
        .map(t -> new Integrity(Policy.NONE).deleted(stem(t), t.before(), t.before()))
        .toList();
  }

  private static String stem(Touched file) {
    return name(file).replaceFirst("\\.[A-Za-z]+$", "");
  }
}
