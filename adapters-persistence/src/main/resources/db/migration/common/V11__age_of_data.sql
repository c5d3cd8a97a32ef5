-- when something that a sum is made of was last reported
alter table usage_total add column reported timestamp with time zone default current_timestamp not null;
update usage_total set reported = coalesce(
  (select max(usage_report.reported)
    from usage_report
    join resource on resource.id = usage_report.resource_id
    join project on project.id = resource.project_id
    where usage_report.component_id = usage_total.component_id
      and usage_report.billing_month = usage_total.billing_month
      and project.organization_id = usage_total.organization_id),
  reported);
alter table usage_total alter column reported drop default;
