-- the first night of a month writes all totals: with room for them beside the old ones no index has
-- to be told
alter table policy_limit set (fillfactor = 50);
cluster policy_limit using policy_limit_pkey;
