-- The version of the signup that a proposal was made for: once the signup has changed, the proposal
-- is stale and cannot be released.
alter table signup_decision add column seen_version integer not null default 0;
