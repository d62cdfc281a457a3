package io.github.clausediff.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The compiled program and the plan of its packages. */
final class Program {

  static final String BASE = "io.github.clausediff";

  /** Each package may import those before it. */
  private static final List<String> FLOW =
      List.of(
          "text",
          "statement",
          "ingest",
          "normal",
          "align",
          "change",
          "history",
          "gate",
          "report",
          "cli");

  /** Stands beside {@code history}: imports what that may import, is imported by the last two. */
  private static final String BESIDE = "evaluate";

  /** Stands beside {@code change}: imports what that may import, is imported by the last. */
  private static final String ASIDE = "encode";

  /** In the plan, without a class so far. */
  static final Set<String> NOT_YET = Set.of();

  static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(BASE);

  private Program() {}

  /** The short names of all packages of the plan. */
  static Stream<String> packages() {
    return Stream.concat(FLOW.stream(), Stream.of(BESIDE, ASIDE));
  }

  /** The short names of the packages that the named one may import, itself included. */
  static List<String> allowed(String name) {
    String place = name.equals(BESIDE) ? "history" : name.equals(ASIDE) ? "change" : name;
    List<String> allowed = new ArrayList<>(FLOW.subList(0, FLOW.indexOf(place)));
    allowed.add(name);
    if (name.equals("report") || name.equals("cli")) {
      allowed.add(BESIDE);
    }
    if (name.equals("cli")) {
      allowed.add(ASIDE);
    }
    return allowed;
  }

  /** Short names to whole ones. */
  static String[] whole(List<String> names) {
    return names.stream().map(name -> BASE + "." + name).toArray(String[]::new);
  }
}
