/**
 * What every test of the ports shares: the ports themselves, a seed for them, and the contracts.
 */
@NullMarked
package io.plimsoll.application;

import org.jspecify.annotations.NullMarked;
