-- When a person has dealt with a mail that was sent or has failed: sent it anew, or laid it aside. It
-- is tried no more and leaves the work list. Milliseconds since 1970, UTC.
alter table mail add column settled_at integer;
create index mail_failed on mail (id) where status = 'failed';
