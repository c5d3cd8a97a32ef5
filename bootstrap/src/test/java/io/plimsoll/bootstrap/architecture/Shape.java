package io.plimsoll.bootstrap.architecture;

import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import org.mapstruct.Mapper;

/**
 * The packages of the hexagon and what is in them.
 *
 * @param root above all modules
 */
record Shape(String root) {
  static final List<String> DOMAIN_IDEAS =
      List.of(
          "policy",
          "usage",
          "marketplace",
          "organization",
          "access",
          "identity",
          "event",
          "agent",
          "delivery",
          "hook");
  static final List<String> APPLICATION_IDEAS =
      List.of(
          "policy",
          "evaluation",
          "event",
          "agent",
          "delivery",
          "hook",
          "usage",
          "marketplace",
          "organization",
          "access",
          "feed",
          "change",
          "finding",
          "paging",
          "transaction");
  static final List<String> ADAPTERS = List.of("rest", "persistence", "notification", "batch");

  /** The module and everything below it, as ArchUnit writes it. */
  String all(String module) {
    return "%s.%s..".formatted(root, module);
  }

  /** The module and everything below it that is written by hand. */
  DescribedPredicate<JavaClass> writtenIn(String module) {
    return JavaClass.Predicates.resideInAPackage(all(module))
        .and(DescribedPredicate.not(generated()));
  }

  /** What jOOQ and annotation processors write. */
  DescribedPredicate<JavaClass> generated() {
    return JavaClass.Predicates.resideInAPackage(all("persistence.schema"))
        .or(JavaClass.Predicates.implement(annotatedWith(Mapper.class)))
        .as("generated");
  }

  /**
   * An interface beside the idea that it serves, for adapters to implement. What identities have in
   * common is no such thing.
   */
  DescribedPredicate<JavaClass> drivenPort() {
    return port("domain")
        .and(DescribedPredicate.not(JavaClass.Predicates.resideInAPackage(all("domain.identity"))))
        .as("a driven port");
  }

  /** An interface by which adapters ask the core to do or show something. */
  DescribedPredicate<JavaClass> drivingPort() {
    return port("application")
        .and(
            DescribedPredicate.not(
                JavaClass.Predicates.resideInAPackage(all("application.transaction"))))
        .as("a driving port");
  }

  /** A driving port that shows things in several ways, such as page by page or one by one. */
  DescribedPredicate<JavaClass> readPort() {
    return drivingPort()
        .and(
            DescribedPredicate.describe(
                "named Find… or after what it walks over",
                port -> port.getSimpleName().matches("Find[A-Z].*|Finder|PoliciesToEvaluate")));
  }

  private DescribedPredicate<JavaClass> port(String module) {
    return JavaClass.Predicates.resideInAPackage(all(module))
        .and(JavaClass.Predicates.INTERFACES)
        .and(JavaClass.Predicates.TOP_LEVEL_CLASSES)
        .and(
            DescribedPredicate.describe(
                "for others to implement",
                type ->
                    type.getModifiers().contains(JavaModifier.PUBLIC)
                        && !type.isAnnotation()
                        && !type.reflect().isSealed()));
  }
}
