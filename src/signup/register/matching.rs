//! The signups that the filters let through, in the order that is asked for: one condition for the
//! list, its count and the exports.

use std::collections::HashMap;

use sqlx::SqliteConnection;

use super::filter::{AGES, DECIDED, Filter};
use crate::error::Result;
use crate::i18n::L10n;
use crate::text::fold;

const DAY_MS: i64 = 86_400_000;

/// Words of a search that are looked for by themselves; the rest must stand together.
const WORDS: usize = 4;

/// Asks for something of the signups that match; the condition stands once. What is null or empty
/// lets everything through. Erased signups without a name show when they are asked for, by the
/// filter or by their reference.
macro_rules! matching {
    ($select:literal, $end:literal, $by:expr $(, $argument:expr)*) => {
        sqlx::query_scalar!(
            $select + r#"
            from signup
            left join country_section on country_section.country = signup.country
            left join account on account.id = reviewer_id
            where instr(search_text, ?1) and instr(search_text, ?2) and instr(search_text, ?3)
              and instr(search_text, ?4)
              and (?5 is null or status = ?5)
              and (?6 is null or signup.country = ?6)
              and (?7 is null or coalesce(section, '') = ?7)
              and (?8 is null or kind = ?8)
              and (?9 is null or coalesce(wave, 0) = ?9)
              and (?10 is null or correspondence_locale = ?10)
              and (?11 is null or coalesce(reviewer_id, 0) = ?11)
              and signup.created_at > ?12 and signup.created_at <= ?13
              and (?14 is null or origin = ?14)
              and case ?15 when 'quarantined' then quarantined_at is not null
                           when 'disowned' then signup.disowned_at is not null
                           when 'duplicate' then exists (select 1 from flagged_duplicate
                                                         where signup_id = signup.id)
                           when 'proposed' then exists (
                               select 1 from signup_decision where signup_id = signup.id
                                   and released_at is null and discarded_at is null)
                           when 'public' then exists (select 1 from publication
                                                      where publication.number = signup.number)
                           else true end
              and ((erased_at is not null and government_name = '') = (?15 = 'erased')
                   or reference = ?16)
              and (?17 is null or exists (select 1 from signup_decision
                                          where signup_id = signup.id and released_at > ?17))
            "# + $end,
            $by.words[0], $by.words[1], $by.words[2], $by.words[3], $by.state, $by.country,
            $by.section, $by.kind, $by.wave, $by.language, $by.reviewer, $by.after, $by.until,
            $by.origin, $by.flag, $by.reference, $by.decided_after
            $(, $argument)*
        )
    };
}

/// A filter as the statement takes it.
struct Condition<'a> {
    words: [String; WORDS],
    state: Option<&'a str>,
    country: Option<&'a str>,
    section: Option<&'a str>,
    kind: Option<&'a str>,
    /// 0: none.
    wave: Option<i64>,
    language: Option<&'a str>,
    /// 0: nobody.
    reviewer: Option<i64>,
    /// Sent after this time and until that one.
    after: i64,
    until: i64,
    origin: Option<&'a str>,
    flag: &'a str,
    reference: String,
    decided_after: Option<i64>,
}

impl<'a> Condition<'a> {
    fn new(filter: &'a Filter, now: i64) -> Self {
        let folded = fold(filter.get("q"));
        let typed: Vec<&str> = folded.split_whitespace().collect();
        let mut words: [String; WORDS] = Default::default();
        for (number, word) in words.iter_mut().enumerate() {
            *word = match typed.get(number) {
                Some(_) if number == WORDS - 1 => typed[number..].join(" "),
                Some(typed) => (*typed).to_owned(),
                None => String::new(),
            };
        }
        let age = AGES.into_iter().find(|(word, ..)| *word == filter.get("age"));
        let decided = DECIDED.into_iter().find(|(word, ..)| *word == filter.get("decided"));
        let (least, less) = age.map_or((0, i64::MAX), |(_, _, least, less)| (least, less));
        Self {
            words,
            state: filter.value("state"),
            country: filter.value("country"),
            section: filter.value("section"),
            kind: filter.value("kind"),
            wave: filter.number("wave"),
            language: filter.value("language"),
            reviewer: filter.number("reviewer"),
            after: less.checked_mul(DAY_MS).map_or(i64::MIN, |age| now - age),
            until: if least == 0 { i64::MAX } else { now - least * DAY_MS },
            origin: filter.value("origin"),
            flag: filter.get("flag"),
            reference: filter.get("q").to_uppercase(),
            decided_after: decided.map(|(_, _, days)| now - days * DAY_MS),
        }
    }
}

/// How many signups match.
pub async fn count(db: &mut SqliteConnection, filter: &Filter, now: i64) -> Result<i64> {
    let by = Condition::new(filter, now);
    Ok(matching!(r#"select count(*) as "count!: i64""#, "", by).fetch_one(db).await?)
}

/// The numbers of the signups that match, sorted as the reader's language does.
pub async fn found(
    db: &mut SqliteConnection,
    l: L10n,
    filter: &Filter,
    now: i64,
) -> Result<Vec<i64>> {
    let by = Condition::new(filter, now);
    let (column, descending) = filter.sort();
    let countries: HashMap<&str, usize> =
        l.countries().iter().enumerate().map(|(place, country)| (country.code, place)).collect();
    let countries = serde_json::to_string(&countries).map_err(anyhow::Error::from)?;
    Ok(matching!(
        r#"with place as materialized (select key as code, value as place from json_each(?20))
        select id as "id!: i64" from (
            select signup.id as id, case ?18
                when 'government' then substr(government_key, instr(government_key, ':') + 1)
                when 'country' then (select place.place from place where code = signup.country)
                when 'kind' then instr('municipality metropolitan province region network other', kind)
                when 'state' then instr('unconfirmed received under_review needs_information '
                    || 'pledged profile_submitted member declined withdrawn archived', status)
                when 'wave' then wave
                when 'language' then correspondence_locale
                when 'reviewer' then email
                when 'reference' then reference
                else -signup.created_at end as sort_key"#,
        r#")
        order by iif(?19, null, sort_key), iif(?19, sort_key, null) desc, id desc"#,
        by,
        column,
        descending,
        countries
    )
    .fetch_all(db)
    .await?)
}
