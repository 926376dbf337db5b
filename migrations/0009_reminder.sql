-- When the reminder to confirm was queued: it is sent once.
alter table signup add column reminded_at integer;
create index signup_unreminded on signup (created_at)
    where status = 'unconfirmed' and reminded_at is null;
