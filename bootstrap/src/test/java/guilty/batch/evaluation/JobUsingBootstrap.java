package guilty.batch.evaluation;

import guilty.bootstrap.wiring.Wiring;

record JobUsingBootstrap(Wiring wiring) {}
