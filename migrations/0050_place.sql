-- Whether the gazetteer has been asked where a signup is; it is asked once for each change of name,
-- country or region, and for those that came another way than by the form soon after.
alter table signup add column matched integer not null default 0 check (matched in (0, 1));
create index signup_unmatched on signup (id) where matched = 0;
