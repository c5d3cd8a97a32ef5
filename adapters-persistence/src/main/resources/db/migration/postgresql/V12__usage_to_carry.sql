-- the few amounts that stand for later months as well; nights without any must not look at all amounts
create index component_usage_to_carry on component_usage (resource_id)
  where missing_usage_policy in ('REUSE', 'ZERO');
