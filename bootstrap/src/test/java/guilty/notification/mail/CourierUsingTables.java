package guilty.notification.mail;

import guilty.persistence.policy.Tables;

record CourierUsingTables(Tables tables) {}
