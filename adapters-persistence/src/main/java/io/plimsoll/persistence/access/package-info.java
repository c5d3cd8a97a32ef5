/** Users, their roles, tokens and failed sign-ins in the database. */
@NullMarked
package io.plimsoll.persistence.access;

import org.jspecify.annotations.NullMarked;
