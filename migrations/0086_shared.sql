-- Which traits another signup has, too: marked when the traits of either are read anew. A mark may outlive
-- what it was made for, so whoever reads it looks whether the other one still is there; but where there is
-- none, nothing needs to be looked for, and most signups have none.

alter table signup_trait add column shared integer not null default 0 check (shared in (0, 1));
update signup_trait set shared = 1
where reason in ('name', 'near_name', 'spelling', 'place')
  and exists (select 1 from signup_trait other
              where other.reason = signup_trait.reason and other.value = signup_trait.value
                and other.signup_id <> signup_trait.signup_id);
create index signup_trait_shared on signup_trait (signup_id) where shared = 1;

drop view shared_trait;
drop view flagged_duplicate;
drop view likely_duplicate;

-- Others that may be of the same local government and still count, for a signup that does.
create view likely_duplicate as
select own.signup_id, other.signup_id as other_id, own.reason, own.shared
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
-- website: these two alone make nobody a duplicate, and are never marked as shared.
create view flagged_duplicate as
select signup_id, other_id from likely_duplicate where shared = 1;
