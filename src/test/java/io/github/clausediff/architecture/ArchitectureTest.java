package io.github.clausediff.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static io.github.clausediff.architecture.Program.BASE;
import static io.github.clausediff.architecture.Program.NOT_YET;
import static io.github.clausediff.architecture.Program.whole;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The packages are the data flow: who may know whom, checked on the compiled classes. */
class ArchitectureTest {

  @ParameterizedTest
  @MethodSource("io.github.clausediff.architecture.Program#packages")
  void aPackageImportsOnlyPackagesBeforeIt(String name) {
    classes()
        .that()
        .resideInAPackage(BASE + "." + name)
        .should()
        .onlyDependOnClassesThat(
            resideOutsideOfPackage(BASE + "..")
                .or(resideInAnyPackage(whole(Program.allowed(name)))))
        .allowEmptyShould(NOT_YET.contains(name))
        .check(Program.CLASSES);
  }

  @Test
  void everyClassIsInAListedPackageAndNoneIsEmpty() {
    List<String> listed = Program.packages().filter(name -> !NOT_YET.contains(name)).toList();
    Set<String> found =
        Program.CLASSES.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
    assertThat(found).containsExactlyInAnyOrder(whole(listed));
  }

  @Test
  void packagesFormNoCycle() {
    slices().matching(BASE + ".(*)..").should().beFreeOfCycles().check(Program.CLASSES);
  }

  @ParameterizedTest
  @CsvSource({
    "org.commonmark.., statement",
    "org.jsoup.., ingest",
    "org.apache.pdfbox.., ingest",
    "org.apache.fontbox.., ingest",
    "com.github.difflib.., change",
    "org.thymeleaf.., report",
    "org.yaml.snakeyaml.., statement",
    "org.apache.poi.., report",
    "org.apache.xmlbeans.., report",
    "org.openxmlformats.., report",
    "picocli.., cli",
    "java.net.http.., ingest",
    "com.fasterxml.jackson.., statement align change evaluate report cli",
  })
  void aLibraryHasOneHome(String library, String homes) {
    noClasses()
        .that()
        .resideOutsideOfPackages(whole(List.of(homes.split(" ", -1))))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .check(Program.CLASSES);
  }

  @Test
  void theEncoderIsNoPartOfTheProgram() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("dev.langchain4j..", "ai.onnxruntime..", "ai.djl..")
        .check(Program.CLASSES);
    noClasses()
        .that()
        .resideOutsideOfPackages(whole(List.of("encode", "cli")))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(BASE + ".encode..")
        .check(Program.CLASSES);
  }

  @Test
  void namesSayWhatAClassIs() {
    noClasses()
        .should()
        .haveNameMatching(
            ".*[.$](I[A-Z][a-z][^.]*|Abstract[^.]*|[^.]*(Impl|Utils?|Helper|Manager))")
        .check(Program.CLASSES);
  }
}
