/** Agents in the database. */
@NullMarked
package io.plimsoll.persistence.agent;

import org.jspecify.annotations.NullMarked;
