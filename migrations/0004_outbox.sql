-- Mails, rendered when they are queued and sent unchanged. Times are milliseconds since 1970, UTC.

create table mail (
    id         integer primary key,
    -- Without the angle brackets; made once, so that a second sending can be recognised.
    message_id text not null unique,
    kind       text not null,
    signup_id  integer references signup (id),
    recipient  text not null,
    locale     text not null,
    subject    text not null,
    -- The text part with its links masked, for people to read.
    body       text not null,
    -- The bytes to send; null once they are sent, since they hold the links.
    raw        blob,
    status     text not null check (status in ('queued', 'sending', 'sent', 'failed')),
    attempts   integer not null default 0,
    created_at integer not null,
    due_at     integer not null,
    sent_at    integer,
    -- What the server last said.
    words      text not null default '',
    check ((status = 'sent') = (raw is null)),
    check ((status = 'sent') = (sent_at is not null))
) strict;
create index mail_due on mail (due_at) where status = 'queued';
create index mail_kind on mail (kind, created_at);
create index mail_signup on mail (signup_id, id);

-- One row: whether the queue stands still, and why.
create table outbox (
    id         integer primary key check (id = 1),
    -- 'open', 'waiting' (the server was out of reach: tried again at retry_at) or
    -- 'held' (by a person, or by an error that only a person can mend)
    state      text not null check (state in ('open', 'waiting', 'held')),
    reason     text not null default '',
    retry_at   integer,
    failures   integer not null default 0
) strict;
insert into outbox (id, state) values (1, 'open');
