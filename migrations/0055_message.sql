-- What readers tell the secretariat: somebody is missing from the list, or something about somebody on
-- it is wrong. Times are milliseconds since 1970, UTC. Erased six months after it is done.
create table message (
    id             integer primary key,
    -- The form that was sent: the same form makes one message.
    form_id        text not null unique,
    created_at     integer not null,
    -- The public number of the pledge or member that it is about; null: somebody is missing.
    about          integer,
    -- The language of the page, and of the answer.
    locale         text not null,
    body           text not null check (length(body) between 1 and 2000),
    -- Where an answer goes; empty: none is wanted.
    email          text not null check (length(email) <= 254),
    -- Set when the field hidden from people was filled in: no mail until released.
    quarantined_at integer,
    done_at        integer,
    done_by        integer references account (id),
    check ((done_at is null) = (done_by is null))
) strict;
create index message_open on message (created_at) where done_at is null;
create index message_done on message (done_at) where done_at is not null;

-- Messages with whom they are about, as the desk reads them.
create view message_entry as
select message.*, coalesce(government_name, '') as government_name,
       coalesce(reference, '') as reference
from message left join signup on signup.number = message.about;

-- How many wait, for the desk's work lists.
create view message_count as
select count(*) filter (where quarantined_at is null) as open,
       count(*) filter (where quarantined_at is not null) as quarantined
from message where done_at is null;
