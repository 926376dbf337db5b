-- The section of UCLG that a country belongs to, and what the public pages see. Public pages read these
-- views, never the tables behind them.

create table country_section (
    country text primary key check (country glob '[A-Z][A-Z]'),
    section text not null check (section in ('africa', 'asia_pacific', 'eurasia', 'europe',
                'latin_america', 'middle_east_west_asia', 'north_america'))
) strict, without rowid;
insert into country_section (section, country) values
    ('africa', 'AO'), ('africa', 'BF'), ('africa', 'BI'), ('africa', 'BJ'),
    ('africa', 'BW'), ('africa', 'CD'), ('africa', 'CF'), ('africa', 'CG'),
    ('africa', 'CI'), ('africa', 'CM'), ('africa', 'CV'), ('africa', 'DJ'),
    ('africa', 'DZ'), ('africa', 'EG'), ('africa', 'EH'), ('africa', 'ER'),
    ('africa', 'ET'), ('africa', 'GA'), ('africa', 'GH'), ('africa', 'GM'),
    ('africa', 'GN'), ('africa', 'GQ'), ('africa', 'GW'), ('africa', 'IO'),
    ('africa', 'KE'), ('africa', 'KM'), ('africa', 'LR'), ('africa', 'LS'),
    ('africa', 'LY'), ('africa', 'MA'), ('africa', 'MG'), ('africa', 'ML'),
    ('africa', 'MR'), ('africa', 'MU'), ('africa', 'MW'), ('africa', 'MZ'),
    ('africa', 'NA'), ('africa', 'NE'), ('africa', 'NG'), ('africa', 'RE'),
    ('africa', 'RW'), ('africa', 'SC'), ('africa', 'SD'), ('africa', 'SH'),
    ('africa', 'SL'), ('africa', 'SN'), ('africa', 'SO'), ('africa', 'SS'),
    ('africa', 'ST'), ('africa', 'SZ'), ('africa', 'TD'), ('africa', 'TF'),
    ('africa', 'TG'), ('africa', 'TN'), ('africa', 'TZ'), ('africa', 'UG'),
    ('africa', 'YT'), ('africa', 'ZA'), ('africa', 'ZM'), ('africa', 'ZW'),
    ('asia_pacific', 'AS'), ('asia_pacific', 'AU'), ('asia_pacific', 'BD'), ('asia_pacific', 'BN'),
    ('asia_pacific', 'BT'), ('asia_pacific', 'CC'), ('asia_pacific', 'CK'), ('asia_pacific', 'CN'),
    ('asia_pacific', 'CX'), ('asia_pacific', 'FJ'), ('asia_pacific', 'FM'), ('asia_pacific', 'GU'),
    ('asia_pacific', 'HK'), ('asia_pacific', 'HM'), ('asia_pacific', 'ID'), ('asia_pacific', 'IN'),
    ('asia_pacific', 'JP'), ('asia_pacific', 'KH'), ('asia_pacific', 'KI'), ('asia_pacific', 'KP'),
    ('asia_pacific', 'KR'), ('asia_pacific', 'LA'), ('asia_pacific', 'LK'), ('asia_pacific', 'MH'),
    ('asia_pacific', 'MM'), ('asia_pacific', 'MN'), ('asia_pacific', 'MO'), ('asia_pacific', 'MP'),
    ('asia_pacific', 'MV'), ('asia_pacific', 'MY'), ('asia_pacific', 'NC'), ('asia_pacific', 'NF'),
    ('asia_pacific', 'NP'), ('asia_pacific', 'NR'), ('asia_pacific', 'NU'), ('asia_pacific', 'NZ'),
    ('asia_pacific', 'PF'), ('asia_pacific', 'PG'), ('asia_pacific', 'PH'), ('asia_pacific', 'PK'),
    ('asia_pacific', 'PN'), ('asia_pacific', 'PW'), ('asia_pacific', 'SB'), ('asia_pacific', 'SG'),
    ('asia_pacific', 'TH'), ('asia_pacific', 'TK'), ('asia_pacific', 'TL'), ('asia_pacific', 'TO'),
    ('asia_pacific', 'TV'), ('asia_pacific', 'TW'), ('asia_pacific', 'UM'), ('asia_pacific', 'VN'),
    ('asia_pacific', 'VU'), ('asia_pacific', 'WF'), ('asia_pacific', 'WS'),
    ('eurasia', 'AM'), ('eurasia', 'AZ'), ('eurasia', 'BY'), ('eurasia', 'KG'),
    ('eurasia', 'KZ'), ('eurasia', 'RU'), ('eurasia', 'TJ'), ('eurasia', 'TM'),
    ('eurasia', 'UZ'),
    ('europe', 'AD'), ('europe', 'AL'), ('europe', 'AT'), ('europe', 'AX'),
    ('europe', 'BA'), ('europe', 'BE'), ('europe', 'BG'), ('europe', 'BV'),
    ('europe', 'CH'), ('europe', 'CY'), ('europe', 'CZ'), ('europe', 'DE'),
    ('europe', 'DK'), ('europe', 'EE'), ('europe', 'ES'), ('europe', 'FI'),
    ('europe', 'FO'), ('europe', 'FR'), ('europe', 'GB'), ('europe', 'GE'),
    ('europe', 'GG'), ('europe', 'GI'), ('europe', 'GL'), ('europe', 'GR'),
    ('europe', 'HR'), ('europe', 'HU'), ('europe', 'IE'), ('europe', 'IM'),
    ('europe', 'IS'), ('europe', 'IT'), ('europe', 'JE'), ('europe', 'LI'),
    ('europe', 'LT'), ('europe', 'LU'), ('europe', 'LV'), ('europe', 'MC'),
    ('europe', 'MD'), ('europe', 'ME'), ('europe', 'MK'), ('europe', 'MT'),
    ('europe', 'NL'), ('europe', 'NO'), ('europe', 'PL'), ('europe', 'PT'),
    ('europe', 'RO'), ('europe', 'RS'), ('europe', 'SE'), ('europe', 'SI'),
    ('europe', 'SJ'), ('europe', 'SK'), ('europe', 'SM'), ('europe', 'UA'),
    ('europe', 'VA'),
    ('latin_america', 'AG'), ('latin_america', 'AI'), ('latin_america', 'AQ'), ('latin_america', 'AR'),
    ('latin_america', 'AW'), ('latin_america', 'BB'), ('latin_america', 'BL'), ('latin_america', 'BO'),
    ('latin_america', 'BQ'), ('latin_america', 'BR'), ('latin_america', 'BS'), ('latin_america', 'BZ'),
    ('latin_america', 'CL'), ('latin_america', 'CO'), ('latin_america', 'CR'), ('latin_america', 'CU'),
    ('latin_america', 'CW'), ('latin_america', 'DM'), ('latin_america', 'DO'), ('latin_america', 'EC'),
    ('latin_america', 'FK'), ('latin_america', 'GD'), ('latin_america', 'GF'), ('latin_america', 'GP'),
    ('latin_america', 'GS'), ('latin_america', 'GT'), ('latin_america', 'GY'), ('latin_america', 'HN'),
    ('latin_america', 'HT'), ('latin_america', 'JM'), ('latin_america', 'KN'), ('latin_america', 'KY'),
    ('latin_america', 'LC'), ('latin_america', 'MF'), ('latin_america', 'MQ'), ('latin_america', 'MS'),
    ('latin_america', 'MX'), ('latin_america', 'NI'), ('latin_america', 'PA'), ('latin_america', 'PE'),
    ('latin_america', 'PR'), ('latin_america', 'PY'), ('latin_america', 'SR'), ('latin_america', 'SV'),
    ('latin_america', 'SX'), ('latin_america', 'TC'), ('latin_america', 'TT'), ('latin_america', 'UY'),
    ('latin_america', 'VC'), ('latin_america', 'VE'), ('latin_america', 'VG'), ('latin_america', 'VI'),
    ('middle_east_west_asia', 'AE'), ('middle_east_west_asia', 'AF'), ('middle_east_west_asia', 'BH'), ('middle_east_west_asia', 'IL'),
    ('middle_east_west_asia', 'IQ'), ('middle_east_west_asia', 'IR'), ('middle_east_west_asia', 'JO'), ('middle_east_west_asia', 'KW'),
    ('middle_east_west_asia', 'LB'), ('middle_east_west_asia', 'OM'), ('middle_east_west_asia', 'PS'), ('middle_east_west_asia', 'QA'),
    ('middle_east_west_asia', 'SA'), ('middle_east_west_asia', 'SY'), ('middle_east_west_asia', 'TR'), ('middle_east_west_asia', 'YE'),
    ('north_america', 'BM'), ('north_america', 'CA'), ('north_america', 'PM'), ('north_america', 'US');

-- Pledges and members, from the pledge until they leave; asking for information does not hide them.
create view publication as
select number as number, signup.id as signup_id,
       case status when 'member' then 'member' else 'pledge' end as level,
       government_name, latin_name, kind, signup.country, coalesce(section, '') as section, region,
       website, population, leader_name, leader_office, wave, pledged_on, member_on, latitude,
       longitude, place_search, status_since as changed_at
from signup left join country_section on country_section.country = signup.country
where number is not null
  and (status in ('pledged', 'profile_submitted', 'member')
       or (status = 'needs_information' and asked_from = 'profile_submitted'));

-- Numbers that were public and are no more.
create view former_publication as
select number from signup
where number is not null and number not in (select number from publication);

-- The profiles that the public sees.
create view published_profile as
select publication.number, profile.locale, profile.answers, profile.picture_id,
       iif(profile.answers ->> 'decision_public', profile.decision_id, null) as decision_id,
       profile.saved_at
from profile join publication on publication.signup_id = profile.signup_id
where stage = 'published';

create view published_translation as
select publication.number, field, locale, translation, at
from profile_translation join publication on publication.signup_id = profile_translation.signup_id;

create view published_file as
select profile_file.id, number, kind, media_type, bytes, width, height
from profile_file join published_profile on profile_file.id in (picture_id, decision_id);

-- The two public levels, disjoint.
create view campaign_count as
select count(*) filter (where level = 'member') as members,
       count(*) filter (where level = 'pledge') as pledges
from publication;
