-- The logos of the letter's supporters: pictures that were decoded and written anew.

create table supporter_logo (
    supporter_id integer primary key references supporter (id) on delete cascade,
    -- Of the bytes; it stands in the address, so that browsers may keep the logo for ever.
    hash         text not null check (length(hash) = 24),
    media_type   text not null check (media_type in ('image/jpeg', 'image/png')),
    bytes        blob not null check (length(bytes) between 1 and 3000000),
    -- Pixels.
    width        integer not null check (width between 1 and 640),
    height       integer not null check (height between 1 and 640)
) strict;
