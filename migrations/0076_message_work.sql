-- Readers' messages among what waits on the desk: how many, and since when the oldest waits.

drop view message_count;

create view message_work as
select 'open' as state, count(*) as count, min(created_at) as oldest
from message where done_at is null and quarantined_at is null
union all
select 'quarantine', count(*), min(created_at)
from message where done_at is null and quarantined_at is not null;

-- Mails that have failed and that nobody has seen to, one after the other.
drop index mail_failed;
create index mail_failed on mail (id) where status = 'failed' and settled_at is null;
