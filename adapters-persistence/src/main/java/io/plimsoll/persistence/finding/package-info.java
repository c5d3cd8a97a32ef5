/** Looking things up in the database, page by page. */
@NullMarked
package io.plimsoll.persistence.finding;

import org.jspecify.annotations.NullMarked;
