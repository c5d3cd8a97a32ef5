/** Mail and webhooks as those get them who are told. */
@NullMarked
package io.plimsoll.bootstrap.delivery;

import org.jspecify.annotations.NullMarked;
