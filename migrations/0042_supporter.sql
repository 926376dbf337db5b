-- Who supports the letter, as the letter's page names them under "Supported by".

create table supporter (
    id       integer primary key,
    -- Counts the changes; an edit of an older version is refused.
    version  integer not null default 1,
    name     text not null unique check (length(name) between 1 and 200),
    website  text not null check (length(website) <= 500),
    -- Lower numbers stand first.
    position integer not null check (position between 1 and 999)
) strict;
