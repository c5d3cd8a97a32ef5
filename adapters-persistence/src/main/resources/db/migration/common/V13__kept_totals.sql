-- what the audience has used of the component in the policy's window as of the month, and when it
-- was last reported; not measured where there is no month
alter table policy_limit add column total numeric(38, 2) default 0 not null;
alter table policy_limit add column as_of_month integer;
alter table policy_limit add column reported timestamp with time zone;
