-- Values that changed, and corrections that wait. Personal data: erased with the person.

-- What an answer was before and after; the history says who and when, never the values.
create table signup_revision (
    id         integer primary key,
    signup_id  integer not null references signup (id),
    at         integer not null,
    -- null: the applicant
    account_id integer references account (id),
    -- The field's name in the form.
    field      text not null,
    before     text not null,
    after      text not null
) strict;
create index signup_revision_signup on signup_revision (signup_id, id);

-- Corrections of a signup that is public already: they count once the secretariat accepts them.
create table signup_proposal (
    signup_id integer primary key references signup (id),
    at        integer not null,
    -- The answers by the names of the form, as a JSON object of texts.
    answers   text not null check (json_valid(answers))
) strict;
