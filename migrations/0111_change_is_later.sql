-- A change is always later than the one before, also when the clock was set back: a client that has what
-- was published then must not hear that it is still the newest. Within one second changes run ahead of
-- the clock, and clients are told no time until it has caught up.
drop trigger signup_published;
drop trigger signup_publication_changed;
drop trigger signup_unpublished;
drop trigger profile_published;
drop trigger profile_publication_changed;
drop trigger profile_unpublished;

update publication_change set at = max(at + 1, unixepoch());

create trigger signup_published after insert on signup when new.number is not null
begin update publication_change set at = max(at + 1, unixepoch()); end;
create trigger signup_publication_changed after update on signup
when new.number is not null or old.number is not null
begin update publication_change set at = max(at + 1, unixepoch()); end;
create trigger signup_unpublished after delete on signup when old.number is not null
begin update publication_change set at = max(at + 1, unixepoch()); end;
create trigger profile_published after insert on profile when new.stage = 'published'
begin update publication_change set at = max(at + 1, unixepoch()); end;
create trigger profile_publication_changed after update on profile when new.stage = 'published'
begin update publication_change set at = max(at + 1, unixepoch()); end;
create trigger profile_unpublished after delete on profile when old.stage = 'published'
begin update publication_change set at = max(at + 1, unixepoch()); end;
