-- From the decision to the public pages. Rebuilds the table of signups: members from before this
-- software have no form, no contact and perhaps no country; what is erased leaves empty text.
-- Times are milliseconds since 1970, UTC; days are text. Migrations run without foreign keys, which
-- are checked afterwards (db.rs).

drop view campaign_count;

create table signup_new (
    id                    integer primary key,
    reference             text not null unique check (reference glob 'HRC-*'),
    -- Counts the changes; an edit of an older version is refused.
    version               integer not null default 1,
    status                text not null check (status in ('unconfirmed', 'received', 'under_review',
                              'needs_information', 'pledged', 'profile_submitted', 'member',
                              'declined', 'withdrawn', 'archived')),
    -- Where it came from: the form, mail or paper entered by staff, the import of older members.
    origin                text not null check (origin in ('form', 'staff', 'import')),
    -- The form that was sent: the same form makes one signup.
    form_id               text not null unique,
    created_at            integer not null,
    status_since          integer not null,
    -- The state from which information was asked for; the answer leads back to it.
    asked_from            text check (asked_from in ('received', 'under_review', 'profile_submitted')),
    -- Set when the field hidden from people was filled in: no mail until released.
    quarantined_at        integer,
    -- Set by "it was not me": no more mail.
    disowned_at           integer,
    -- When a notice or digest that names this signup was queued; null: the next digest names it.
    noticed_at            integer,
    -- When the reminder to confirm was queued: it is sent once.
    reminded_at           integer,
    -- When a reviewer said that an unconfirmed signup is to be kept.
    kept_at               integer,
    -- When the personal data was erased; reference, dates and what is public remain.
    erased_at             integer,
    -- Who takes care of it on the desk.
    reviewer_id           integer references account (id),
    wave                  integer references wave (number),
    -- What the applicant had before them: the letter's language and SHA-256, the notice's version;
    -- not known of signups that came another way.
    letter_locale         text,
    letter_hash           text not null,
    privacy_version       text not null,

    government_name       text not null check (length(government_name) <= 200),
    latin_name            text not null check (length(latin_name) <= 200),
    kind                  text not null check (kind in ('municipality', 'metropolitan', 'province',
                              'region', 'network', 'other')),
    -- Empty for a network of several countries.
    country               text not null check (country = '' or country glob '[A-Z][A-Z]'),
    region                text not null check (length(region) <= 200),
    website               text not null check (length(website) <= 500),
    population            integer check (population between 0 and 9999999999),
    leader_name           text not null check (length(leader_name) <= 200),
    leader_office         text not null check (length(leader_office) <= 200),
    contact_name          text not null check (length(contact_name) <= 200),
    contact_role          text not null check (length(contact_role) <= 200),
    -- Empty: there is no contact, and no mail.
    contact_email         text not null check (length(contact_email) <= 254),
    contact_phone         text not null check (length(contact_phone) <= 100),
    second_email          text not null check (length(second_email) <= 254),
    -- When the second address was confirmed: it gets copies from then on.
    second_confirmed_at   integer,
    correspondence_locale text not null,
    message               text not null check (length(message) <= 2000),

    -- Names, region, contact, reference without case and accents, for the desk's search.
    search_text           text not null,
    -- The contact's mailbox and the local government's name, folded: what is known already.
    mailbox               text not null,
    government_key        text not null,
    -- An older signup of the same local government from another mailbox.
    duplicate_of          integer references signup (id),
    -- The signup that took this one in; this one is archived.
    merged_into           integer references signup (id),

    -- What the public sees of it: given once, at the first publication, and never again.
    number                integer unique check (number > 0),
    -- The days of its levels: a day, or where only that is known a month or a year.
    pledged_on            text check (pledged_on glob '[12][0-9][0-9][0-9]*'),
    member_on             text check (member_on glob '[12][0-9][0-9][0-9]*'),
    -- Where it is on the map, and how that is known; degrees, north and east are positive.
    latitude              real check (latitude between -90 and 90),
    longitude             real check (longitude between -180 and 180),
    placed_by             text not null default '' check (placed_by in ('', 'match', 'hand', 'import')),
    -- The place's name in the gazetteer, and all its names folded, for the public search.
    place_name            text not null default '',
    place_search          text not null default '',
    -- The key of the import: the page on which the membership was announced.
    source_url            text not null default '',

    check (erased_at is not null or length(government_name) > 0),
    check ((latitude is null) = (longitude is null))
) strict;

insert into signup_new (id, reference, version, status, origin, form_id, created_at, status_since,
    quarantined_at, disowned_at, noticed_at, reminded_at, wave, letter_locale, letter_hash,
    privacy_version, government_name, latin_name, kind, country, region, website, population,
    leader_name, leader_office, contact_name, contact_role, contact_email, contact_phone,
    second_email, correspondence_locale, message, search_text, mailbox, government_key, duplicate_of)
select id, reference, version, status, 'form', form_id, created_at, status_since,
    quarantined_at, disowned_at, noticed_at, reminded_at, wave, letter_locale, letter_hash,
    privacy_version, government_name, latin_name, kind, country, region, website, population,
    leader_name, leader_office, contact_name, contact_role, contact_email, contact_phone,
    second_email, correspondence_locale, message, search_text, mailbox, government_key, duplicate_of
from signup;
drop table signup;
alter table signup_new rename to signup;
create index signup_status on signup (status, created_at);
create index signup_unnoticed on signup (created_at) where noticed_at is null;
create index signup_known on signup (country, government_key);
create index signup_mailbox on signup (mailbox);
create index signup_unreminded on signup (created_at)
    where status = 'unconfirmed' and reminded_at is null;
create unique index signup_source on signup (source_url) where source_url <> '';

-- One more purpose for tokens: the second address confirms itself.
create table signup_token_new (
    hash       blob primary key check (length(hash) = 32),
    signup_id  integer not null references signup (id),
    purpose    text not null check (purpose in ('confirm', 'personal', 'takeover', 'object', 'second')),
    expires_at integer not null
) strict, without rowid;
insert into signup_token_new select hash, signup_id, purpose, expires_at from signup_token;
drop table signup_token;
alter table signup_token_new rename to signup_token;
create index signup_token_signup on signup_token (signup_id, purpose);

-- The history keeps what happened for ever; a reviewer's own words may be taken away, since they
-- may be about a person.
drop trigger signup_history_is_never_changed;
create trigger signup_history_is_never_changed
before update of id, signup_id, at, account_id, event, status on signup_history
begin select raise(abort, 'signup_history is append-only'); end;
create trigger signup_history_notes_are_only_erased
before update of note on signup_history when new.note <> ''
begin select raise(abort, 'a note of signup_history is only erased'); end;

-- Audit entries older than 24 months than the newest may go; no others.
drop trigger audit_is_never_deleted;
create trigger audit_is_never_deleted before delete on audit
when old.at > (select max(at) from audit) - 63072000000
begin select raise(abort, 'audit is append-only'); end;
