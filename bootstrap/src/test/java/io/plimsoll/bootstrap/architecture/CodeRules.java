package io.plimsoll.bootstrap.architecture;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** How code is written, wherever it is. */
final class CodeRules {
  private static final Set<String> CLOCK_READERS =
      Set.of("now", "currentTimeMillis", "nanoTime", "systemUTC", "systemDefaultZone", "system");

  private final Shape shape;

  private CodeRules(Shape shape) {
    this.shape = shape;
  }

  static List<Rule> of(Shape shape) {
    return new CodeRules(shape).rules();
  }

  private List<Rule> rules() {
    return List.of(
        Rule.ofProgram("time comes in as a parameter", timeComesIn(), "PolicyReadingClock"),
        Rule.ofProgram(
            "nothing is injected into fields",
            noFields().should(beAnnotatedWithAny("Autowired", "Inject", "Resource", "Value")),
            "ControllerWithInjectedField"),
        Rule.ofProgram(
            "settings become plain values in the bootstrap",
            noClasses()
                .that()
                .resideOutsideOfPackage(shape.all("bootstrap"))
                .should(readSettings()),
            "JobReadingSetting"),
        Rule.ofProgram(
            "SQL is not text for jOOQ",
            noClasses().that(DescribedPredicate.not(shape.generated())).should(useTextAsSql()),
            "TablesUsingText"),
        Rule.ofProgram("SQL is not text for JDBC", sqlIsNotTextForJdbc(), "TablesUsingJdbc"),
        Rule.ofProgram("a driving port does one thing", drivingPortsDoOneThing(), "DoThisAndThat"),
        Rule.ofProgram(
            "names say what a thing is, not which pattern it follows",
            noClasses()
                .that(DescribedPredicate.not(shape.generated()))
                .should()
                .haveNameMatching(".*(UseCase|Port|Impl|Util|Utils|Helper|Manager)"),
            "PolicyHelper"),
        Rule.ofProgram(
            "the domain's packages are ideas",
            packagesAre("domain", Shape.DOMAIN_IDEAS),
            "PolicyInLayer"),
        Rule.ofProgram(
            "the application's packages are ideas",
            packagesAre("application", Shape.APPLICATION_IDEAS),
            "UseCaseInLayer"),
        Rule.ofProgram(
            "nothing is null without saying so",
            classes()
                .that(DescribedPredicate.not(shape.generated()))
                .should(resideInNullMarkedPackage()),
            "PolicyInUnmarkedPackage"),
        Rule.ofTests(
            "tests do not sleep",
            noClasses().should().accessTargetWhere(target(HasName.Predicates.name("sleep"))),
            "SleeperInTests"),
        Rule.ofTests(
            "tests use fakes, not mocks",
            noClasses().should().dependOnClassesThat().resideInAPackage("org.mockito.."),
            "MockerInTests"));
  }

  private ArchRule timeComesIn() {
    DescribedPredicate<AccessTarget> readsClock =
        DescribedPredicate.describe(
            "reads a clock of its own",
            target ->
                target instanceof CodeUnitAccessTarget called
                    && CLOCK_READERS.contains(called.getName())
                    && (called.getOwner().getPackageName().equals("java.time")
                        || called.getOwner().isEquivalentTo(System.class))
                    && called.getRawParameterTypes().stream()
                        .noneMatch(type -> type.isEquivalentTo(Clock.class)));
    return noClasses()
        .that()
        .resideOutsideOfPackage(shape.all("bootstrap"))
        .should()
        .accessTargetWhere(target(readsClock));
  }

  private static ArchCondition<JavaField> beAnnotatedWithAny(String... names) {
    Set<String> forbidden = Set.of(names);
    return new ArchCondition<>("be annotated with any of " + forbidden) {
      @Override
      public void check(JavaField field, ConditionEvents events) {
        boolean guilty =
            field.getAnnotations().stream()
                .anyMatch(
                    annotation -> forbidden.contains(annotation.getRawType().getSimpleName()));
        events.add(new SimpleConditionEvent(field, guilty, field.getFullName()));
      }
    };
  }

  /** Spring Batch hands over a running step by the same annotation; that is no setting. */
  private static ArchCondition<JavaClass> readSettings() {
    return new ArchCondition<>("read settings") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        boolean bound = type.isAnnotatedWith(ConfigurationProperties.class);
        boolean injected =
            type.getCodeUnits().stream()
                .flatMap(method -> method.getParameters().stream())
                .anyMatch(parameter ->
                    parameter
                        .tryGetAnnotationOfType(Value.class)
                        .filter(value -> value.value().contains("${"))
                        .isPresent());
        events.add(new SimpleConditionEvent(type, bound || injected, type.getName()));
      }
    };
  }

  /** Everything in jOOQ that takes SQL as text bears an annotation that says so. */
  private static ArchCondition<JavaClass> useTextAsSql() {
    return new ArchCondition<>("pass SQL as text") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        for (JavaAccess<?> access : type.getAccessesFromSelf()) {
          if (access.getTarget() instanceof CodeUnitAccessTarget target
              && target.resolveMember().isPresent()
              && target.resolveMember().get().isAnnotatedWith("org.jooq.PlainSQL")) {
            events.add(SimpleConditionEvent.satisfied(access, access.getDescription()));
          }
        }
      }
    };
  }

  private static ArchRule sqlIsNotTextForJdbc() {
    return noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.springframework.jdbc.core..", "org.springframework.jdbc.object..")
        .orShould()
        .dependOnClassesThat()
        .haveNameMatching("java\\.sql\\.(Statement|PreparedStatement|CallableStatement)");
  }

  private ArchRule drivingPortsDoOneThing() {
    return classes()
        .that(shape.drivingPort())
        .and(DescribedPredicate.not(shape.readPort()))
        .should(
            new ArchCondition<>("have exactly one abstract method") {
              @Override
              public void check(JavaClass port, ConditionEvents events) {
                List<String> methods =
                    port.getAllMethods().stream()
                        .filter(method -> method.getModifiers().contains(JavaModifier.ABSTRACT))
                        .map(method -> method.getName())
                        .sorted()
                        .toList();
                events.add(
                    new SimpleConditionEvent(
                        port, methods.size() == 1, port.getName() + " has " + methods));
              }
            });
  }

  private ArchRule packagesAre(String module, List<String> ideas) {
    String[] packages =
        ideas.stream()
            .map(idea -> "%s.%s.%s".formatted(shape.root(), module, idea))
            .toArray(String[]::new);
    return classes()
        .that()
        .resideInAPackage(shape.all(module))
        .should()
        .resideInAnyPackage(packages);
  }

  private static ArchCondition<JavaClass> resideInNullMarkedPackage() {
    return new ArchCondition<>("reside in a package that is @NullMarked") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
        events.add(
            new SimpleConditionEvent(
                type, marked, type.getName() + " is in a package that is not @NullMarked"));
      }
    };
  }
}
