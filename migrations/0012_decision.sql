-- What reviewers decide and note. Times are milliseconds since 1970, UTC.

-- A decision is a proposal until its mail is released.
create table signup_decision (
    id              integer primary key,
    signup_id       integer not null references signup (id),
    verdict         text not null check (verdict in ('needs_information', 'pledged', 'declined', 'member')),
    -- Why it was declined; empty for other verdicts.
    reason          text not null default '' check (reason in ('', 'not_local_government', 'duplicate',
                        'authority_not_verified', 'out_of_scope', 'spam')),
    made_at         integer not null,
    made_by         integer not null references account (id),
    -- The mail as it will go out, in the applicant's language; paragraphs are parted by empty lines.
    locale          text not null,
    subject         text not null,
    body            text not null,
    -- What the reviewer adds in their own words, and the language of these.
    words           text not null default '',
    words_locale    text not null default '',
    -- Why no mail goes out, for a signup without a contact; empty: one does.
    no_mail_because text not null default '',
    released_at     integer,
    released_by     integer references account (id),
    discarded_at    integer,
    discarded_by    integer references account (id),
    check ((verdict = 'declined') = (reason <> '')),
    check (released_at is null or discarded_at is null)
) strict;
create index signup_decision_signup on signup_decision (signup_id, id);
-- One proposal for each signup at a time.
create unique index signup_decision_open on signup_decision (signup_id)
    where released_at is null and discarded_at is null;

-- What the secretariat notes for itself. Erased with the person.
create table signup_note (
    id         integer primary key,
    signup_id  integer not null references signup (id),
    at         integer not null,
    account_id integer not null references account (id),
    note       text not null check (length(note) between 1 and 4000)
) strict;
create index signup_note_signup on signup_note (signup_id, id);
