/** Databases for tests, and the adapters on them held against the contracts of their ports. */
@NullMarked
package io.plimsoll.persistence;

import org.jspecify.annotations.NullMarked;
