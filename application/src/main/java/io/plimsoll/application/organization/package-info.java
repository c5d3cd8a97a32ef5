/** Looking after organizations, their groups and their projects. */
@NullMarked
package io.plimsoll.application.organization;

import org.jspecify.annotations.NullMarked;
