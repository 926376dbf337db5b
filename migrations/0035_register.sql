-- The full list of signups on the desk.

-- The search looks through all that was typed: empty search texts are made anew by the program.
update signup set search_text = '' where erased_at is null;
create index signup_unfolded on signup (id) where search_text = '' and erased_at is null;

-- The audit log is read by time, by event and by account.
create index audit_event on audit (event, id);
create index audit_account on audit (account_id, id);
create index audit_at on audit (at);
