package io.plimsoll.rest.query;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Clients may choose which fields they want to have of what this endpoint shows, by repeating
 * {@code field}. Unknown names are passed over; without any known one, they get all fields.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Documented
public @interface SparseFields {}
