-- The mail that told the contact of a decision, the newest if it was sent once more; null: none did.
alter table signup_decision add column mail_id integer references mail (id) on delete set null;
create index signup_decision_mail on signup_decision (mail_id) where mail_id is not null;
-- Of older decisions: the newest mail with its words since it was released, but for copies.
update signup_decision set mail_id = (
    select max(mail.id) from mail join signup on signup.id = mail.signup_id
    where mail.signup_id = signup_decision.signup_id and mail.kind = 'decision'
      and mail.subject = signup_decision.subject
      and mail.recipient <> signup.second_email
      and mail.created_at >= released_at - 2000
      and not exists (
          select 1 from signup_decision later
          where later.signup_id = signup_decision.signup_id and later.id > signup_decision.id
            and later.subject = signup_decision.subject
            and later.released_at - 2000 <= mail.created_at))
where released_at is not null and subject <> '';
