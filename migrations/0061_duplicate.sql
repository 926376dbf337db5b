-- What tells that two signups may be of one local government: its names, address, website and place,
-- folded so that equal values are alike. Made anew by the program whenever a signup changes, so the
-- rows are never edited; personal data (the mailbox) goes with the signup's own.

create table signup_trait (
    signup_id integer not null references signup (id),
    reason    text not null check (reason in ('name', 'near_name', 'spelling', 'place', 'mailbox', 'website')),
    value     text not null,
    -- The region folded, for names: it tells namesakes apart where both have said it.
    region    text not null,
    primary key (reason, value, signup_id)
) strict, without rowid;
create index signup_trait_signup on signup_trait (signup_id);

-- Whether the traits are those of the signup as it is.
alter table signup add column compared integer not null default 0 check (compared in (0, 1));
create index signup_uncompared on signup (id) where compared = 0;
create trigger signup_must_be_compared
after update of government_name, latin_name, kind, country, region, website, mailbox, government_key,
    latitude, longitude, place_name on signup
begin update signup set compared = 0 where id = new.id; end;

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
  and two.quarantined_at is null and two.disowned_at is null;

-- Signups that are worth a look for that. One office may send for many, from one address and to one
-- website: these two alone make nobody a duplicate.
create view flagged_duplicate as
select signup_id, other_id from likely_duplicate where reason not in ('mailbox', 'website');
