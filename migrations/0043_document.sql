-- Documents to download from the campaign's page, in PDF. Times are milliseconds since 1970, UTC.

create table document (
    id      integer primary key,
    -- Counts the changes; an edit of an older version is refused.
    version integer not null default 1,
    -- The language it is written in.
    locale  text not null,
    title   text not null check (length(title) between 1 and 200),
    bytes   blob not null check (length(bytes) between 1 and 6000000),
    at      integer not null
) strict;
