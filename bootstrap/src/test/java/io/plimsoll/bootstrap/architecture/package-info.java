/** Rules that the code of all modules keeps, and proof that each of them can fail. */
@NullMarked
package io.plimsoll.bootstrap.architecture;

import org.jspecify.annotations.NullMarked;
