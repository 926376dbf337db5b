-- Signups that were merged into another: their rows stay apart, so that each person's data can be
-- exported and erased on its own; the desk and the public see one record.

create index signup_merged on signup (merged_into) where merged_into is not null;

-- A signup with everything that was merged into it.
create view signup_part as
select id as whole_id, id as part_id from signup
union all
select merged_into, id from signup where merged_into is not null;

-- Numbers that were public and lead to another that is.
create view moved_publication as
select merged.number as number, publication.number as to_number
from signup merged join publication on publication.signup_id = merged.merged_into
where merged.number is not null;
