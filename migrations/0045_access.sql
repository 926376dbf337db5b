-- What accounts need besides password and one-time code. Times are milliseconds since 1970, UTC.

-- When its owner last signed in.
alter table account add column signed_in_at integer;
update account set signed_in_at =
    (select max(at) from audit where audit.account_id = account.id and event = 'signed_in');

-- Each counts once instead of a one-time code at signing in; a used one is deleted.
-- SHA-256 is enough for 120 random bits.
create table recovery_code (
    hash       blob primary key check (length(hash) = 32),
    account_id integer not null references account (id)
) strict, without rowid;
create index recovery_code_account on recovery_code (account_id);
