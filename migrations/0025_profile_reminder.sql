-- Reminders of a profile that is missing 30, 60 and 90 days after the pledge, each once.
create table signup_profile_reminder (
    signup_id integer not null references signup (id),
    -- Days after the pledge. A later one stands for the earlier ones, which are not sent any more.
    days      integer not null check (days in (30, 60, 90)),
    -- Milliseconds since 1970, UTC.
    at        integer not null,
    primary key (signup_id, days)
) strict, without rowid;
