/** Classes that break a rule of the architecture each, to prove that the rule can fail. */
@NullMarked
package guilty.rest.policy;

import org.jspecify.annotations.NullMarked;
