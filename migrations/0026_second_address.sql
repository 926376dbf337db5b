-- One more reason to write to a mailbox unasked: the second address is asked to confirm itself.
create table signup_request_new (
    id        integer primary key,
    signup_id integer not null references signup (id),
    mailbox   text not null,
    reason    text not null check (reason in ('confirm', 'link', 'known', 'namesake', 'second')),
    since     integer not null,
    unique (signup_id, mailbox, reason)
) strict;
insert into signup_request_new select id, signup_id, mailbox, reason, since from signup_request;
drop table signup_request;
alter table signup_request_new rename to signup_request;
