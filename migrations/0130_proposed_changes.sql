-- A proposal has the answers that would change, and no others. Of one that was kept whole those go that
-- say nothing new: about the contact, as it is now, and as it was before staff corrected it since.
update signup_proposal set answers = (
    select json_group_object(proposed.key, proposed.value)
    from json_each(signup_proposal.answers) proposed, signup
    where signup.id = signup_id
      and proposed.key in ('government_name', 'latin_name', 'kind', 'country', 'region', 'website',
                           'population', 'leader_name', 'leader_office', 'message')
      and proposed.value <> json_extract(json_object(
              'government_name', government_name, 'latin_name', latin_name, 'kind', kind,
              'country', country, 'region', region, 'website', website,
              'population', coalesce(cast(population as text), ''), 'leader_name', leader_name,
              'leader_office', leader_office, 'message', message), '$.' || proposed.key)
      and proposed.value <> coalesce((
              select before from signup_revision
              where signup_revision.signup_id = signup_proposal.signup_id
                and field = proposed.key and signup_revision.at >= signup_proposal.at
              order by signup_revision.id limit 1), proposed.value || '.'));
delete from signup_proposal where answers = '{}';
