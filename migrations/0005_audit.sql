-- Who saw or changed what, and when; never the values. Append-only.

create table audit (
    id         integer primary key,
    at         integer not null,
    -- null: nobody signed in (the command line, the public, the site itself)
    account_id integer references account (id),
    event      text not null,
    -- What it was about: a reference, a mail's number, an account's address.
    subject    text not null default ''
) strict;
create trigger audit_is_never_changed before update on audit
begin select raise(abort, 'audit is append-only'); end;
create trigger audit_is_never_deleted before delete on audit
begin select raise(abort, 'audit is append-only'); end;
