/** When jobs start by themselves. */
@NullMarked
package io.plimsoll.batch.schedule;

import org.jspecify.annotations.NullMarked;
