-- Expressions of interest and what follows from them. Times are milliseconds since 1970, UTC.
-- Empty text means: not given.

create table signup (
    id                    integer primary key,
    reference             text not null unique check (reference glob 'HRC-*'),
    -- Counts the changes; an edit of an older version is refused.
    version               integer not null default 1,
    status                text not null check (status in ('unconfirmed', 'received', 'under_review',
                              'needs_information', 'pledged', 'profile_submitted', 'member',
                              'declined', 'withdrawn', 'archived')),
    -- The form that was sent: the same form makes one signup.
    form_id               text not null unique,
    created_at            integer not null,
    status_since          integer not null,
    -- Set when the field hidden from people was filled in: no mail until released.
    quarantined_at        integer,
    -- Set by "it was not me": no more mail.
    disowned_at           integer,
    -- When a notice or digest that names this signup was queued; null: the next digest names it.
    noticed_at            integer,
    wave                  integer references wave (number),
    -- What the applicant had before them: the letter's language and SHA-256, the notice's version.
    letter_locale         text not null,
    letter_hash           text not null,
    privacy_version       text not null,

    government_name       text not null check (length(government_name) between 1 and 200),
    latin_name            text not null check (length(latin_name) <= 200),
    kind                  text not null check (kind in ('municipality', 'metropolitan', 'province',
                              'region', 'network', 'other')),
    country               text not null check (country glob '[A-Z][A-Z]'),
    region                text not null check (length(region) <= 200),
    website               text not null check (length(website) <= 500),
    population            integer check (population between 0 and 9999999999),
    leader_name           text not null check (length(leader_name) between 1 and 200),
    leader_office         text not null check (length(leader_office) between 1 and 200),
    contact_name          text not null check (length(contact_name) between 1 and 200),
    contact_role          text not null check (length(contact_role) between 1 and 200),
    contact_email         text not null check (length(contact_email) between 3 and 254),
    contact_phone         text not null check (length(contact_phone) <= 100),
    second_email          text not null check (length(second_email) <= 254),
    correspondence_locale text not null,
    message               text not null check (length(message) <= 2000),

    -- Names, region, contact, reference without case and accents, for the desk's search.
    search_text           text not null
) strict;
create index signup_status on signup (status, created_at);
create index signup_unnoticed on signup (created_at) where noticed_at is null;

-- Who did what and when, never the values. Append-only.
create table signup_history (
    id         integer primary key,
    signup_id  integer not null references signup (id),
    at         integer not null,
    -- null: the applicant or the site itself
    account_id integer references account (id),
    event      text not null,
    status     text not null,
    -- In a reviewer's own words, for example how an address was verified.
    note       text not null default ''
) strict;
create index signup_history_signup on signup_history (signup_id, id);
create trigger signup_history_is_never_changed before update on signup_history
begin select raise(abort, 'signup_history is append-only'); end;
create trigger signup_history_is_never_deleted before delete on signup_history
begin select raise(abort, 'signup_history is append-only'); end;

-- Links in mails: SHA-256 of 128 random bits, one purpose, an end.
create table signup_token (
    hash       blob primary key check (length(hash) = 32),
    signup_id  integer not null references signup (id),
    purpose    text not null check (purpose in ('confirm', 'personal')),
    expires_at integer not null
) strict, without rowid;
create index signup_token_signup on signup_token (signup_id, purpose);

-- The two public levels, disjoint.
create view campaign_count as
select count(*) filter (where status = 'member') as members,
       count(*) filter (where status in ('pledged', 'profile_submitted')) as pledges
from signup;
