-- When the first of the changes was asked for that can still be objected to: what has changed about
-- the contact since then goes back with the address, if the secretariat goes back to the old one.
alter table signup_contact_change add column begun_at integer not null default 0;
update signup_contact_change set begun_at = asked_at;
