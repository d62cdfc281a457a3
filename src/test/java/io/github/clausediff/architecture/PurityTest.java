package io.github.clausediff.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static io.github.clausediff.architecture.Program.BASE;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Same inputs, same bytes: what decides knows its arguments and nothing else. */
class PurityTest {

  /** What decides, and so depends on its arguments alone. */
  private static final String[] PURE =
      Program.whole(List.of("normal", "align", "change", "history", "gate"));

  /** Enough to read a word list from the class path. */
  private static final String RESOURCES =
      "java\\.io\\.(InputStream|InputStreamReader|Reader|BufferedReader|IOException"
          + "|UncheckedIOException|Serializable)";

  @Test
  void whatDecidesTouchesNoFileNetworkOrClock() {
    pure()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.nio.file..", "java.nio.channels..", "java.net..")
        .orShould()
        .dependOnClassesThat(
            resideInAnyPackage("java.io..")
                .and(describe("are not for resources", c -> !c.getFullName().matches(RESOURCES))))
        .orShould()
        .dependOnClassesThat()
        .haveNameMatching("java\\.time\\.(Clock|InstantSource)|java\\.util\\.(Date|Timer|Random)")
        .check(Program.CLASSES);
  }

  @Test
  void whatDecidesAsksNeitherTimeNorChanceNorSurroundings() {
    pure()
        .should()
        .callMethodWhere(
            calls(
                "java\\.time\\..*\\.now"
                    + "|java\\.lang\\.System\\.(getenv|getProperty|currentTimeMillis|nanoTime)"
                    + "|java\\.(util\\.TimeZone\\.getDefault|time\\.ZoneId\\.systemDefault)"
                    + "|java\\.lang\\.Math\\.random|java\\.util\\.UUID\\.randomUUID"))
        .check(Program.CLASSES);
  }

  private static GivenClassesConjunction pure() {
    return noClasses().that().resideInAnyPackage(PURE);
  }

  @Test
  void nothingDependsOnTheDefaultLocale() {
    noClasses()
        .should()
        .callMethodWhere(
            calls("java\\.util\\.Locale\\.getDefault|java\\.lang\\.String\\.formatted"))
        .orShould()
        .callMethod(String.class, "format", String.class, Object[].class)
        .orShould()
        .callMethod(String.class, "toLowerCase")
        .orShould()
        .callMethod(String.class, "toUpperCase")
        .check(Program.CLASSES);
  }

  @Test
  void onlyMainExits() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(BASE + ".cli.Main")
        .should()
        .callMethodWhere(calls("java\\.lang\\.(System\\.exit|Runtime\\.(exit|halt))"))
        .check(Program.CLASSES);
  }

  @Test
  void fieldsAreFinalOutsideTheCommandLine() {
    fields()
        .that()
        .areDeclaredInClassesThat()
        .resideOutsideOfPackage(BASE + ".cli")
        .should()
        .beFinal()
        .check(Program.CLASSES);
  }

  @Test
  void onlyTheCommandLinePrintsAndNothingLogs() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.util.logging..", "org.slf4j..")
        .check(Program.CLASSES);
    noClasses()
        .that()
        .resideOutsideOfPackage(BASE + ".cli")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(Program.CLASSES);
  }

  private static DescribedPredicate<JavaCall<?>> calls(String methods) {
    return describe(
        "calls to " + methods,
        call -> {
          CodeUnitCallTarget target = call.getTarget();
          return (target.getOwner().getFullName() + "." + target.getName()).matches(methods);
        });
  }
}
