-- The import of members from before this software. Times are milliseconds since 1970, UTC.

-- A list that was sent and looked at, until it is taken or a day old: the dry run shows what it will
-- do, and nobody sends it twice.
create table import_draft (
    id         integer primary key,
    account_id integer not null references account (id),
    at         integer not null,
    list       text not null check (length(list) <= 6000000)
) strict;
