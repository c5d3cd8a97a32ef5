/** Classes that break a rule of the architecture each, to prove that the rule can fail. */
@NullMarked
package guilty.notification.mail;

import org.jspecify.annotations.NullMarked;
