-- what is held is found from the few policies that have fired, and the few rows that say so
create index offering_usage_policy_by_state on offering_usage_policy (fired, offering_id);
create index resource_by_pausing on resource (paused, id);
create index resource_by_downscaling on resource (downscaled, id);
