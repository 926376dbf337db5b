-- When something last changed that the public sees, in seconds since 1970, UTC: for what asks whether
-- the open data is newer than what it has. It may be later than the change, never earlier.
create table publication_change (
    id integer primary key check (id = 1),
    at integer not null
) strict;
insert into publication_change (id, at) values (1, unixepoch());

create trigger signup_published after insert on signup when new.number is not null
begin update publication_change set at = unixepoch(); end;
create trigger signup_publication_changed after update on signup
when new.number is not null or old.number is not null
begin update publication_change set at = unixepoch(); end;
create trigger signup_unpublished after delete on signup when old.number is not null
begin update publication_change set at = unixepoch(); end;
create trigger profile_published after insert on profile when new.stage = 'published'
begin update publication_change set at = unixepoch(); end;
create trigger profile_publication_changed after update on profile when new.stage = 'published'
begin update publication_change set at = unixepoch(); end;
create trigger profile_unpublished after delete on profile when old.stage = 'published'
begin update publication_change set at = unixepoch(); end;
