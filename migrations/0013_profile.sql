-- The profile: the answers to the campaign's questions. Times are milliseconds since 1970, UTC.

-- Files of a profile, checked and made harmless before they are stored.
create table profile_file (
    id         integer primary key,
    signup_id  integer not null references signup (id),
    kind       text not null check (kind in ('decision', 'picture')),
    media_type text not null check (media_type in ('application/pdf', 'image/jpeg', 'image/png')),
    bytes      blob not null check (length(bytes) between 1 and 6000000),
    -- In pixels, of pictures.
    width      integer,
    height     integer,
    at         integer not null,
    check ((kind = 'picture') = (width is not null and height is not null)),
    check ((kind = 'decision') = (media_type = 'application/pdf'))
) strict;
create index profile_file_signup on profile_file (signup_id);

-- Two stages: the draft that the local government writes, and what the public sees of it. Accepting
-- a draft copies it over the published one.
create table profile (
    signup_id     integer not null references signup (id),
    stage         text not null check (stage in ('draft', 'published')),
    version       integer not null default 1,
    -- The language of the answers (BCP 47); empty: not said yet.
    locale        text not null default '',
    -- A JSON object. Texts: essential, framework, joining (the three questions); foundations,
    -- structures, tools (the general approach); decision_body, decision_on (a day), decision_reference;
    -- offers, seeks; picture_alt, picture_holder. Lists: themes (words); initiatives (objects of
    -- title, text, link, year as a number or null, themes). A truth value: decision_public.
    answers       text not null default '{}' check (json_valid(answers)),
    picture_id    integer references profile_file (id),
    decision_id   integer references profile_file (id),
    saved_at      integer not null,
    -- A draft that waits for the secretariat; null: still written, or accepted.
    submitted_at  integer,
    primary key (signup_id, stage)
) strict, without rowid;

-- Translations of published answers, made by the secretariat.
create table profile_translation (
    signup_id  integer not null references signup (id),
    -- The answer's name in the JSON object; initiatives count from 0: initiatives.0.title
    field      text not null,
    locale     text not null,
    translation text not null check (length(translation) > 0),
    account_id integer not null references account (id),
    at         integer not null,
    primary key (signup_id, field, locale)
) strict, without rowid;
