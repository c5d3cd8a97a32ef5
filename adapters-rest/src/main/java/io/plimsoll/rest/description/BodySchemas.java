package io.plimsoll.rest.description;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.plimsoll.rest.body.Form;
import io.plimsoll.rest.body.FormSchema;
import io.plimsoll.rest.body.Types;
import io.plimsoll.rest.query.FieldNames;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;

/** Schemas of bodies by their names, and what refers to them. */
final class BodySchemas {
  private static final Pattern MOMENT =
      Pattern.compile(
          "created|modified|last_sync|date_joined|agreement_date|accounting_start_date"
              + "|.*_(at|time|datetime)");

  private static final Pattern DAY =
      Pattern.compile("billing_period|(start|end|effective_end|renewal)_date");

  private final Map<String, Schema<?>> schemas = new TreeMap<>();
  private final Map<String, Class<?>> owners = new TreeMap<>();

  /** All that were asked for so far, and what they refer to. */
  synchronized Map<String, Schema<?>> byName() {
    return new TreeMap<>(schemas);
  }

  /** What an endpoint with this result answers with. */
  synchronized Schema<?> of(ResolvableType type) {
    Class<?> raw = type.toClass();
    if (raw.isRecord()) {
      return reference(raw);
    }
    if (Collection.class.isAssignableFrom(raw)) {
      return Types.of("array").items(of(type.asCollection().getGeneric(0)));
    }
    if (Map.class.isAssignableFrom(raw)) {
      return Types.of("object").additionalProperties(of(type.asMap().getGeneric(1)));
    }
    return single(raw);
  }

  /** The same when clients choose which fields they want to have. */
  synchronized Schema<?> sparse(ResolvableType type) {
    Class<?> raw = type.toClass();
    if (Collection.class.isAssignableFrom(raw)) {
      return Types.of("array").items(sparse(type.asCollection().getGeneric(0)));
    }
    if (!raw.isRecord()) {
      return of(type);
    }
    // told too, because it is what comes when clients don't choose
    reference(raw);
    String whole = nameOf(raw, "Body");
    String name = "Sparse" + whole;
    if (isNew(name, raw)) {
      Schema<?> schema = record(raw);
      schema.setRequired(null);
      schema.setDescription("%s, or of its fields those that are asked for.".formatted(whole));
      schemas.put(name, schema);
    }
    return refer(name);
  }

  /** A body that the form reads. */
  synchronized Schema<?> of(Form form, boolean partial) {
    String name = (partial ? "Patched" : "") + nameOf(form.getClass(), "Form") + "Request";
    if (isNew(name, form.getClass())) {
      schemas.put(name, FormSchema.of(form, partial));
    }
    return refer(name);
  }

  private Schema<?> reference(Class<?> type) {
    String name = nameOf(type, "Body");
    if (isNew(name, type)) {
      schemas.put(name, record(type));
    }
    return refer(name);
  }

  private static Schema<?> refer(String name) {
    return new JsonSchema().$ref("#/components/schemas/" + name);
  }

  private boolean isNew(String name, Class<?> owner) {
    Class<?> known = owners.putIfAbsent(name, owner);
    if (known != null && known != owner) {
      throw new IllegalStateException(
          "%s and %s would both be called %s".formatted(known, owner, name));
    }
    return known == null;
  }

  /** Nested types bear the name of what is around them too. */
  private static String nameOf(Class<?> type, String suffix) {
    Class<?> around = type.getEnclosingClass();
    String outer =
        around == null ? "" : around.getSimpleName().replaceAll("(Body|Endpoint|Form)$", "");
    return outer + type.getSimpleName().replaceAll(suffix + "$", "");
  }

  private Schema<?> record(Class<?> type) {
    Schema<?> schema = Types.of("object");
    for (RecordComponent component : type.getRecordComponents()) {
      String name = FieldNames.of(component.getName());
      Schema<?> value = field(name, component);
      boolean always = isAlwaysThere(component);
      schema.addProperty(name, always && isNullable(component) ? Types.orNull(value) : value);
      if (always) {
        schema.addRequiredItem(name);
      }
    }
    return schema;
  }

  private Schema<?> field(String name, RecordComponent component) {
    if (component.getType() == String.class) {
      if (name.equals("url")) {
        return Types.text("uri");
      }
      if (MOMENT.matcher(name).matches()) {
        return Types.text("date-time");
      }
      if (DAY.matcher(name).matches()) {
        return Types.text("date");
      }
    }
    return of(ResolvableType.forType(component.getGenericType()));
  }

  private static boolean isAlwaysThere(RecordComponent component) {
    return switch (inclusion(component)) {
      case NON_NULL -> !isNullable(component);
      case NON_EMPTY, NON_DEFAULT, NON_ABSENT -> false;
      default -> true;
    };
  }

  private static boolean isNullable(RecordComponent component) {
    AnnotatedType type = component.getAnnotatedType();
    return type.isAnnotationPresent(Nullable.class);
  }

  private static JsonInclude.Include inclusion(RecordComponent component) {
    JsonInclude own = component.getAccessor().getAnnotation(JsonInclude.class);
    JsonInclude all = component.getDeclaringRecord().getAnnotation(JsonInclude.class);
    JsonInclude told = own == null ? all : own;
    return told == null ? JsonInclude.Include.ALWAYS : told.value();
  }

  private static Schema<?> single(Class<?> type) {
    if (type == String.class) {
      return Types.of("string");
    }
    if (type == UUID.class) {
      return Types.text("uuid");
    }
    if (type == boolean.class || type == Boolean.class) {
      return Types.of("boolean");
    }
    if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
      return Types.of("integer");
    }
    if (type == double.class || type == Double.class || type == BigDecimal.class) {
      return Types.of("number");
    }
    // anything, such as what operators keep in attributes
    return new JsonSchema();
  }
}
