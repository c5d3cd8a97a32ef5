/** Policies, their history, staged actions and measures in the database. */
@NullMarked
package io.plimsoll.persistence.policy;

import org.jspecify.annotations.NullMarked;
