-- Pairs of signups that a reviewer has looked at and found to be of two local governments. Whatever they
-- have in common, and whatever their answers become, they are no likely duplicates of each other.

create table signup_apart (
    one_id     integer not null references signup (id),
    other_id   integer not null references signup (id),
    at         integer not null,
    account_id integer not null references account (id),
    primary key (one_id, other_id),
    -- A pair stands once, whichever of the two was looked at.
    check (one_id < other_id)
) strict, without rowid;
create index signup_apart_other on signup_apart (other_id);

drop view flagged_duplicate;
drop view likely_duplicate;

-- Others that may be of the same local government and still count, for a signup that does.
create view likely_duplicate as
select own.signup_id, other.signup_id as other_id, own.reason
from signup_trait own
join signup_trait other on other.reason = own.reason and other.value = own.value
    and other.signup_id <> own.signup_id
    and (own.region = '' or other.region = '' or own.region = other.region)
join signup one on one.id = own.signup_id
join signup two on two.id = other.signup_id
where one.erased_at is null and one.status not in ('declined', 'withdrawn', 'archived')
  and two.erased_at is null and two.status not in ('declined', 'withdrawn', 'archived')
  and two.quarantined_at is null and two.disowned_at is null
  and not exists (select 1 from signup_apart
                  where one_id = min(own.signup_id, other.signup_id)
                    and other_id = max(own.signup_id, other.signup_id));

-- Signups that are worth a look for that. One office may send for many, from one address and to one
-- website: these two alone make nobody a duplicate.
create view flagged_duplicate as
select signup_id, other_id from likely_duplicate where reason not in ('mailbox', 'website');
