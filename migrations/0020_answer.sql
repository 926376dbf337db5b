-- What a local government answers when the secretariat asks for information. Erased with the person.
create table signup_answer (
    id          integer primary key,
    signup_id   integer not null references signup (id),
    -- The decision that asked.
    decision_id integer references signup_decision (id),
    at          integer not null,
    answer      text not null check (length(answer) between 1 and 3000)
) strict;
create index signup_answer_signup on signup_answer (signup_id, id);
