-- Counts the changes of a wave; an edit of an older version is refused.
alter table wave add column version integer not null default 1;
