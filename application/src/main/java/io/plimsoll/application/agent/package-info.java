/** Letting agents say who they are, and showing them. */
@NullMarked
package io.plimsoll.application.agent;

import org.jspecify.annotations.NullMarked;
