-- what is remembered so that people are warned once
alter table offering_usage_policy add column warned_month integer;
alter table offering_usage_policy add column percent_reached integer default 0 not null;
alter table offering_usage_policy add column percent_told integer default 0 not null;

-- of a limit that was reached, when the outcome is a warning
alter table policy_transition add column percent integer;
