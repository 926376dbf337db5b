-- How long decisions take is read from the history, by the state that was reached.
create index signup_history_status on signup_history (status, signup_id, at);
