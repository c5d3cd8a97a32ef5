/** Classes that break a rule of the architecture each, to prove that the rule can fail. */
@NullMarked
package guilty.bootstrap.wiring;

import org.jspecify.annotations.NullMarked;
