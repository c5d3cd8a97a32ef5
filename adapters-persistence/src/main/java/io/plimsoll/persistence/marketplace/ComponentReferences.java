package io.plimsoll.persistence.marketplace;

import static io.plimsoll.persistence.schema.Tables.COMPONENT_USAGE;
import static io.plimsoll.persistence.schema.Tables.POLICY_LIMIT;
import static io.plimsoll.persistence.schema.Tables.USAGE_REPORT;
import static io.plimsoll.persistence.schema.Tables.USAGE_TOTAL;
import static java.util.Objects.requireNonNull;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.or;
import static org.jooq.impl.DSL.selectOne;

import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.TableField;

/** What refers to components. */
final class ComponentReferences {

  private ComponentReferences() {}

  /** Whether usage of the component was ever reported. */
  static Condition inUsage(Field<Long> component) {
    return or(
        Stream.of(COMPONENT_USAGE.COMPONENT_ID, USAGE_TOTAL.COMPONENT_ID, USAGE_REPORT.COMPONENT_ID)
            .map(reference -> isIn(reference, component))
            .toList());
  }

  static Condition inPolicies(Field<Long> component) {
    return isIn(POLICY_LIMIT.COMPONENT_ID, component);
  }

  private static Condition isIn(TableField<?, Long> reference, Field<Long> component) {
    return exists(
        selectOne().from(requireNonNull(reference.getTable())).where(reference.eq(component)));
  }
}
