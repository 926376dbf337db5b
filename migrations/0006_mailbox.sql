-- What one mailbox is asked, and which signups belong to one local government.

-- The mailbox that an unasked mail went to (folded address); empty: the mail was asked for.
alter table mail add column mailbox text not null default '';
create index mail_mailbox on mail (mailbox, created_at) where mailbox <> '';

-- The contact's mailbox and the local government's name, folded: what is known already.
alter table signup add column mailbox text not null default '';
alter table signup add column government_key text not null default '';
-- An older signup of the same local government from another mailbox.
alter table signup add column duplicate_of integer references signup (id);
update signup set mailbox = lower(contact_email), government_key = lower(government_name);
create index signup_known on signup (country, government_key);
create index signup_mailbox on signup (mailbox);

-- Unasked mails that wait for a free slot of their mailbox; the next one names them all.
create table signup_request (
    id        integer primary key,
    signup_id integer not null references signup (id),
    mailbox   text not null,
    reason    text not null check (reason in ('confirm', 'link', 'known', 'namesake')),
    since     integer not null,
    unique (signup_id, mailbox, reason)
) strict;

-- A form that brought no signup of its own, since the same mailbox had sent one for the same local
-- government. It has a reference like any other, so that a stranger learns nothing.
create table signup_repeat (
    form_id   text primary key,
    reference text not null unique,
    signup_id integer not null references signup (id),
    at        integer not null
) strict, without rowid;
