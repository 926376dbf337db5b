-- A change is later than what clients were told, also when the clock was set back: who has what was
-- published then must not hear that it is still the newest. Until the clock has caught up changes go on
-- by a second each, and clients are told no time.
drop trigger signup_published;
drop trigger signup_publication_changed;
drop trigger signup_unpublished;
drop trigger profile_published;
drop trigger profile_publication_changed;
drop trigger profile_unpublished;

update publication_change set at = max(at + (at > unixepoch()), unixepoch());

create trigger signup_published after insert on signup when new.number is not null
begin update publication_change set at = max(at + (at > unixepoch()), unixepoch()); end;
create trigger signup_publication_changed after update on signup
when new.number is not null or old.number is not null
begin update publication_change set at = max(at + (at > unixepoch()), unixepoch()); end;
create trigger signup_unpublished after delete on signup when old.number is not null
begin update publication_change set at = max(at + (at > unixepoch()), unixepoch()); end;
create trigger profile_published after insert on profile when new.stage = 'published'
begin update publication_change set at = max(at + (at > unixepoch()), unixepoch()); end;
create trigger profile_publication_changed after update on profile when new.stage = 'published'
begin update publication_change set at = max(at + (at > unixepoch()), unixepoch()); end;
create trigger profile_unpublished after delete on profile when old.stage = 'published'
begin update publication_change set at = max(at + (at > unixepoch()), unixepoch()); end;
