/** What endpoints of registry objects have in common: showing, adding, changing, removing. */
@NullMarked
package io.plimsoll.rest.registry;

import org.jspecify.annotations.NullMarked;
