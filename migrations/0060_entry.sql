-- How a signup came that staff entered from mail or paper, and the day on which it came. That is no
-- personal data and stays; how the address was verified stands in the history.
alter table signup add column came_by text not null default ''
    check (came_by in ('', 'mail', 'paper', 'other'));
alter table signup add column arrived_on text
    check (arrived_on glob '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]');
