/** Organizations, their groups and their projects in the database. */
@NullMarked
package io.plimsoll.persistence.organization;

import org.jspecify.annotations.NullMarked;
