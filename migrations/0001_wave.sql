-- Periods of the campaign. The secretariat edits these rows; no page has them in its text.

create table wave (
    number    integer primary key check (number > 0),
    -- A day (2023-10-17) or, where only that is known, a month (2022-02); null: not known.
    opens_on  text check (opens_on glob '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'
                       or opens_on glob '[12][0-9][0-9][0-9]-[01][0-9]'),
    -- Open until the end of this day anywhere on Earth; null: to be announced.
    closes_on text check (closes_on glob '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
) strict;

insert into wave (number, opens_on, closes_on) values
    (1, '2022-02',    '2022-09-15'),
    (2, '2023-10-17', null),
    (3, '2024-10-09', null),
    (4, null,         '2026-06-25');
