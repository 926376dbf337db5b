-- What tells sessions apart, and sign-ins that fail for addresses without an account. Times are
-- milliseconds since 1970, UTC.

-- Browser and system, as in "Firefox, Windows"; empty: the browser does not say.
alter table session add column device text not null default '' check (length(device) <= 40);

-- One row: how many sign-ins failed within the hour for addresses that have no account. The audit log
-- tells of the first, the tenth, the hundredth and so on: whoever makes up addresses cannot fill it.
create table stray_sign_in (
    id       integer primary key check (id = 1),
    begun_at integer not null,
    count    integer not null check (count > 0)
) strict;
