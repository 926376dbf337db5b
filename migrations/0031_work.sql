-- What waits on the desk, list by list. Whatever somebody has proposed a decision about waits for its
-- release only; what is set aside waits in its own list.

create view work_item as
with waiting as (
    select signup.* from signup
    where quarantined_at is null and disowned_at is null and erased_at is null
      and not exists (select 1 from signup_decision where signup_id = signup.id
                      and released_at is null and discarded_at is null)
)
select 'new' as list, id as signup_id, null as mail_id, status_since as since, 'received' as why
from waiting where status = 'received'
union all
select 'ours', id, null, status_since, status
from waiting where status in ('under_review', 'profile_submitted')
union all
select 'ours', signup_id, null, objected_at, 'objection'
from signup_contact_change where objected_at is not null
union all
select 'ours', signup_id, null, at, 'correction'
from signup_proposal join signup on signup.id = signup_id
where status in ('pledged', 'profile_submitted', 'member', 'needs_information')
union all
select 'ours', signup_id, null, submitted_at, 'profile'
from profile join signup on signup.id = signup_id
where stage = 'draft' and submitted_at is not null and status = 'member'
union all
select 'theirs', id, null, status_since, status from waiting where status = 'needs_information'
union all
select 'pledged', id, null, status_since, status from waiting where status = 'pledged'
union all
select 'proposals', signup_id, null, made_at, verdict
from signup_decision where released_at is null and discarded_at is null
union all
select 'failed', signup_id, id, created_at, kind from mail where status = 'failed' and settled_at is null
union all
select 'quarantine', id, null, quarantined_at, 'quarantined'
from signup where quarantined_at is not null and status not in ('withdrawn', 'archived')
union all
-- Counts once it is 20 days old; whoever reads says what time it is.
select 'unconfirmed', id, null, created_at, status
from waiting where status = 'unconfirmed' and kept_at is null;
