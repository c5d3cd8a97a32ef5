package guilty.application.evaluation;

import guilty.persistence.policy.Tables;

record UseCaseUsingAdapter(Tables tables) {}
