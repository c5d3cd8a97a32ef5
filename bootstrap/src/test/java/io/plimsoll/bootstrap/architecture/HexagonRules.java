package io.plimsoll.bootstrap.architecture;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.targetOwner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;

/** Who may know whom. */
final class HexagonRules {
  private final Shape shape;

  private HexagonRules(Shape shape) {
    this.shape = shape;
  }

  static List<Rule> of(Shape shape) {
    return new HexagonRules(shape).rules();
  }

  private List<Rule> rules() {
    return List.of(
        Rule.ofProgram(
            "the domain knows Java, itself and JSpecify",
            knowsOnly("domain", shape.all("domain")),
            "PolicyUsingSpring"),
        Rule.ofProgram(
            "the domain knows Java, itself and JSpecify, also in annotations",
            knowsOnly("domain", shape.all("domain")),
            "PolicyAnnotatedWithSpring"),
        Rule.ofProgram(
            "the application knows the domain besides",
            knowsOnly("application", shape.all("domain"), shape.all("application")),
            "UseCaseUsingAdapter"),
        Rule.ofProgram("rest sees no other adapter", seesNoOther("rest"), "ControllerUsingTables"),
        Rule.ofProgram(
            "persistence sees no other adapter", seesNoOther("persistence"), "TablesUsingJob"),
        Rule.ofProgram(
            "notification sees no other adapter",
            seesNoOther("notification"),
            "CourierUsingTables"),
        Rule.ofProgram("batch sees no other adapter", seesNoOther("batch"), "JobUsingController"),
        Rule.ofProgram(
            "only the bootstrap knows the bootstrap",
            noClasses()
                .that()
                .resideOutsideOfPackage(shape.all("bootstrap"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(shape.all("bootstrap")),
            "JobUsingBootstrap"),
        Rule.ofProgram(
            "rest drives the core through driving ports",
            drivesThroughDrivingPorts("rest"),
            "ControllerUsingDrivenPort"),
        Rule.ofProgram(
            "notification drives the core through driving ports",
            drivesThroughDrivingPorts("notification"),
            "CourierUsingDrivenPort"),
        Rule.ofProgram(
            "batch drives the core through driving ports",
            drivesThroughDrivingPorts("batch"),
            "JobUsingDrivenPort"),
        Rule.ofProgram(
            "driven ports are implemented outside of the core",
            noClasses()
                .that()
                .resideInAnyPackage(shape.all("domain"), shape.all("application"))
                .and()
                .areNotInterfaces()
                .should()
                .beAssignableTo(shape.drivenPort()),
            "MemoryInDomain"),
        Rule.ofProgram("no two packages depend on each other", withoutCycles(), "FirstOfCycle"));
  }

  private ArchRule knowsOnly(String module, String... own) {
    String[] known =
        Stream.concat(Stream.of("java..", "org.jspecify.."), Stream.of(own)).toArray(String[]::new);
    return classes()
        .that()
        .resideInAPackage(shape.all(module))
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(known);
  }

  private ArchRule seesNoOther(String adapter) {
    String[] others =
        Shape.ADAPTERS.stream()
            .filter(other -> !other.equals(adapter))
            .map(shape::all)
            .toArray(String[]::new);
    return noClasses()
        .that()
        .resideInAPackage(shape.all(adapter))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(others);
  }

  /** An adapter may implement a driven port, but not call one. */
  private ArchRule drivesThroughDrivingPorts(String adapter) {
    return noClasses()
        .that()
        .resideInAPackage(shape.all(adapter))
        .should()
        .accessTargetWhere(targetOwner(shape.drivenPort()));
  }

  private ArchRule withoutCycles() {
    DescribedPredicate<JavaClass> anything = DescribedPredicate.alwaysTrue();
    return slices()
        .matching(shape.root() + ".(**)")
        .should()
        .beFreeOfCycles()
        .ignoreDependency(shape.generated(), anything);
  }
}
