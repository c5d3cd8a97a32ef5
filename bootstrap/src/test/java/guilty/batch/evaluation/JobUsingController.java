package guilty.batch.evaluation;

import guilty.rest.policy.Controller;

record JobUsingController(Controller controller) {}
