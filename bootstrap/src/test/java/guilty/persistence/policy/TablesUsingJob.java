package guilty.persistence.policy;

import guilty.batch.evaluation.Job;

record TablesUsingJob(Job job) {}
