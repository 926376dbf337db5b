-- Signups that have a trait in common with another one: those of which alone it is worth asking whether
-- they are likely duplicates. One pass over the traits in their order.
create view shared_trait as
select own.signup_id
from (
    select reason, value from signup_trait
    where reason in ('name', 'near_name', 'spelling', 'place')
    group by reason, value having count(*) > 1
) many
join signup_trait own on own.reason = many.reason and own.value = many.value;
