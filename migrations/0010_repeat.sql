-- What a form said that brought no signup of its own: nothing that was sent is lost.
alter table signup_repeat add column answers text not null default '{}' check (json_valid(answers));
