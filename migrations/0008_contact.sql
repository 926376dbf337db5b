-- A change of the contact address: asked for, confirmed by the new one, perhaps objected to by the
-- old one.

create table signup_contact_change (
    signup_id    integer primary key references signup (id),
    old_email    text not null,
    new_email    text not null,
    asked_at     integer not null,
    -- When the new address confirmed itself; it counts from then on.
    confirmed_at integer,
    -- When the old address objected; nothing can be changed until the secretariat has settled it.
    objected_at  integer
) strict;

-- Two more purposes for tokens.
create table signup_token_new (
    hash       blob primary key check (length(hash) = 32),
    signup_id  integer not null references signup (id),
    purpose    text not null check (purpose in ('confirm', 'personal', 'takeover', 'object')),
    expires_at integer not null
) strict, without rowid;
insert into signup_token_new select hash, signup_id, purpose, expires_at from signup_token;
drop table signup_token;
alter table signup_token_new rename to signup_token;
create index signup_token_signup on signup_token (signup_id, purpose);
