-- the few amounts that stand for later months as well; H2 has no partial indexes
create index component_usage_to_carry on component_usage (missing_usage_policy, resource_id);
