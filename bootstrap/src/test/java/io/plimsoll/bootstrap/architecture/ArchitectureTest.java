package io.plimsoll.bootstrap.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds all modules against the rules, and the rules against classes that break them. */
class ArchitectureTest {
  /** Of an adapter's classes, how many in a hundred may be public. */
  private static final int MAX_PUBLIC_PERCENT = 35;

  private static final Shape PLIMSOLL = new Shape("io.plimsoll");
  private static final Shape GUILTY = new Shape("guilty");

  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(location -> !location.contains("-tests.jar"))
          .importPackages(PLIMSOLL.root());
  private static final JavaClasses TESTS = new ClassFileImporter().importPaths(testClasses());
  private static final JavaClasses CULPRITS = new ClassFileImporter().importPackages(GUILTY.root());

  @ParameterizedTest
  @MethodSource("rules")
  void everyModuleKeepsTheRule(Rule rule) {
    rule.rule().check(rule.subject() == Rule.Subject.PROGRAM ? PROGRAM : TESTS);
  }

  @ParameterizedTest
  @MethodSource("rulesForTheGuilty")
  void theRuleFindsItsCulprit(Rule rule) {
    assertThatThrownBy(() -> rule.rule().check(CULPRITS))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(rule.culprit());
  }

  @ParameterizedTest
  @MethodSource("packagesInRules")
  void everyPackageNamedInARuleHoldsClasses(String name) {
    assertThat(PROGRAM.containPackage(name)).isTrue();
    assertThat(PROGRAM.getPackage(name).getClassesInPackageTree()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "domain",
        "application",
        "adapters-rest",
        "adapters-persistence",
        "adapters-notification",
        "batch"
      })
  void theTestsOfTheModuleAreLookedAt(String module) {
    String folder = "/%s/target/test-classes/".formatted(module);
    assertThat(TESTS.stream().map(type -> type.getSource().orElseThrow().getUri().toString()))
        .as("test classes of %s", module)
        .filteredOn(uri -> uri.contains(folder))
        .isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"rest", "persistence", "notification", "batch"})
  void mostOfAnAdapterIsNobodyElsesBusiness(String adapter) {
    assertThat(percentPublic(PROGRAM, PLIMSOLL, adapter)).isLessThanOrEqualTo(MAX_PUBLIC_PERCENT);
  }

  @Test
  void anAdapterThatShowsEverythingIsFound() {
    assertThat(percentPublic(CULPRITS, GUILTY, "rest")).isGreaterThan(MAX_PUBLIC_PERCENT);
  }

  private static long percentPublic(JavaClasses classes, Shape shape, String adapter) {
    List<JavaClass> types =
        classes.stream()
            .filter(shape.writtenIn(adapter))
            .filter(JavaClass::isTopLevelClass)
            .filter(type -> !type.getSimpleName().equals("package-info"))
            .toList();
    assertThat(types).isNotEmpty();
    long visible =
        types.stream().filter(t -> t.getModifiers().contains(JavaModifier.PUBLIC)).count();
    return 100 * visible / types.size();
  }

  static List<Rule> rules() {
    return rulesOf(PLIMSOLL);
  }

  static List<Rule> rulesForTheGuilty() {
    return rulesOf(GUILTY);
  }

  private static List<Rule> rulesOf(Shape shape) {
    return Stream.concat(HexagonRules.of(shape).stream(), CodeRules.of(shape).stream()).toList();
  }

  static Stream<String> packagesInRules() {
    return Stream.of(
            Stream.of("domain", "application", "persistence.schema", "bootstrap"),
            Shape.ADAPTERS.stream(),
            Shape.DOMAIN_IDEAS.stream().map(idea -> "domain." + idea),
            Shape.APPLICATION_IDEAS.stream().map(idea -> "application." + idea))
        .flatMap(names -> names)
        .map(name -> PLIMSOLL.root() + "." + name);
  }

  /** Of all modules, since not every module packs its tests for others. */
  private static List<Path> testClasses() {
    try (Stream<Path> modules = Files.list(Path.of(".."))) {
      return modules
          .map(module -> module.resolve("target/test-classes/io/plimsoll"))
          .filter(Files::isDirectory)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
