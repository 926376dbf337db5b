-- Since when a signup that is not confirmed waits for its contact: from the newest mail that asked to
-- confirm, once it was sent or has failed for good, or else from the day on which the signup came. Work
-- list, reminder and deletion count from it. While such a mail is on its way, or has to wait for a free
-- slot, nobody was asked, and no day counts. A mail that has failed is no reason to keep for ever: it
-- stands among the failed ones on the desk, and 30 days are left to write it anew or to keep the signup.

-- When the newest mail that asks to confirm was queued, sent or has failed; of what took in another
-- signup: of either.
alter table signup add column asked_at integer;

create trigger asked_to_confirm after insert on mail when new.kind = 'confirm'
begin
    update signup set asked_at = new.created_at
    where id = (select coalesce(merged_into, id) from signup where id = new.signup_id);
end;
create trigger asked_to_confirm_at_last after update of status on mail
when new.kind = 'confirm' and new.status in ('sent', 'failed')
begin
    update signup set asked_at = coalesce(new.sent_at, new.due_at)
    where id = (select coalesce(merged_into, id) from signup where id = new.signup_id);
end;
-- One mail to a mailbox that has several.
create trigger asked_to_confirm_several after insert on mail when new.kind = 'merged'
begin
    update signup set asked_at = new.created_at
    where mailbox = new.mailbox and instr(new.body, reference) > 0;
end;
create trigger asked_to_confirm_several_at_last after update of status on mail
when new.kind = 'merged' and new.status in ('sent', 'failed')
begin
    update signup set asked_at = coalesce(new.sent_at, new.due_at)
    where mailbox = new.mailbox and instr(new.body, reference) > 0;
end;

update signup set asked_at = nullif(max(
    coalesce((select max(coalesce(sent_at, due_at)) from mail
              where signup_id = signup.id and kind = 'confirm'), 0),
    coalesce((select max(coalesce(sent_at, due_at)) from mail
              where mail.mailbox = signup.mailbox and mail.mailbox <> '' and kind = 'merged'
                and instr(body, reference) > 0), 0)), 0)
where status = 'unconfirmed';

create view waiting_for_contact as
select id as signup_id, max(created_at, coalesce(asked_at, created_at)) as since
from signup
where status = 'unconfirmed' and quarantined_at is null and erased_at is null
  and not exists (select 1 from signup_request request
                  where request.signup_id = signup.id and reason = 'confirm')
  and not exists (select 1 from mail
                  where mail.mailbox = signup.mailbox and mail.mailbox <> ''
                    and mail.status in ('queued', 'sending')
                    and (kind = 'confirm' and mail.signup_id in (select part_id from signup_part
                                                                 where whole_id = signup.id)
                         or kind = 'merged' and instr(body, reference) > 0));

-- Who has not confirmed is listed by that time.
drop view work_item;

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
select 'unconfirmed', id, null, since, status
from waiting join waiting_for_contact on waiting_for_contact.signup_id = id where kept_at is null;
