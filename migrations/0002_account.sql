-- The secretariat's people and how they sign in. Times are milliseconds since 1970, UTC.

create table account (
    id             integer primary key,
    email          text not null unique check (length(email) between 3 and 254),
    role           text not null check (role in ('reader', 'reviewer', 'administrator')),
    locale         text not null check (locale in ('en', 'fr', 'es')),
    -- Argon2id in PHC form; null until the invitation is used.
    password_hash  text,
    -- 20 bytes of the time-based one-time code; null until the invitation is used.
    totp_secret    blob,
    -- The last time step whose code was accepted: a code counts once.
    totp_step      integer not null default 0,
    created_at     integer not null,
    disabled_at    integer
) strict;

-- A link that sets the password, used once, ends after 7 days. Only its SHA-256 is kept.
create table invitation (
    hash       blob primary key check (length(hash) = 32),
    account_id integer not null references account (id),
    expires_at integer not null
) strict, without rowid;

create table session (
    hash         blob primary key check (length(hash) = 32),
    account_id   integer not null references account (id),
    created_at   integer not null,
    last_used_at integer not null
) strict, without rowid;
create index session_account on session (account_id);

-- A browser that signed in before is known by a cookie; its guesses are counted apart.
create table known_browser (
    hash       blob primary key check (length(hash) = 32),
    account_id integer not null references account (id),
    created_at integer not null
) strict, without rowid;

-- Passwords that were checked, by who they were for (SHA-256 of address or of address and browser).
create table sign_in_attempt (
    id  integer primary key,
    key blob not null check (length(key) = 32),
    at  integer not null
) strict;
create index sign_in_attempt_key on sign_in_attempt (key, at);
