//! In which list a signup is looked at, and what comes next in it: a list of work, or the list of all
//! signups with its filters, order and page. It goes along in addresses and forms as one word, and is
//! made anew from what is known here: it leads to these lists and nowhere else.

use sqlx::SqliteConnection;
use url::form_urlencoded;

use super::decision::store as decisions;
use super::find;
use super::register::Filter;
use super::register::list::{LIST, PAGE};
use super::register::matching;
use super::work::{List, store as work};
use crate::error::Result;
use crate::session::Staff;
use crate::state::App;

/// The word for the list of all signups, before its filters.
const ALL: &str = "all";

/// A list, and what came next in it when the signup was opened: once something has been done about the
/// signup, it may stand elsewhere in the list, or no more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Within {
    list: Listed,
    next: Option<i64>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Listed {
    Work(List),
    All(Filter),
}

/// The list around a signup, as its page shows it.
pub struct Around {
    pub within: Within,
    pub count: i64,
    pub next: Option<Next>,
}

/// The signup that comes next.
pub struct Next {
    pub name: String,
    /// Its page within the list.
    pub address: String,
}

impl Within {
    /// What an address or a form says.
    pub fn read(word: &str) -> Option<Self> {
        let (name, query) = word.split_once('?').unwrap_or((word, ""));
        let list = match List::from_word(name) {
            Some(list) => Listed::Work(list),
            None if name == ALL => Listed::All(Filter::parse(query).by_pages()),
            None => return None,
        };
        let next = form_urlencoded::parse(query.as_bytes()).find(|(name, _)| name == "next");
        Some(Self { list, next: next.and_then(|(_, id)| id.parse().ok()) })
    }

    pub fn filtered(filter: &Filter) -> Self {
        Self { list: Listed::All(filter.by_pages()), next: None }
    }

    /// As it goes along in a form.
    pub fn word(&self) -> String {
        let list = match &self.list {
            Listed::Work(list) => list.as_str().to_owned(),
            Listed::All(filter) => filter.behind(ALL),
        };
        match self.next {
            Some(id) => format!("{list}{}next={id}", if list.contains('?') { '&' } else { '?' }),
            None => list,
        }
    }

    /// As it follows an address; `before` is `?` or `&`.
    pub fn query(&self, before: &str) -> String {
        let word: String = form_urlencoded::byte_serialize(self.word().as_bytes()).collect();
        format!("{before}list={word}")
    }

    /// The page of the list.
    pub fn address(&self) -> String {
        match &self.list {
            Listed::Work(list) => list.address(),
            Listed::All(filter) => filter.behind(LIST),
        }
    }

    pub fn label_id(&self) -> &'static str {
        match &self.list {
            Listed::Work(list) => list.label_id(),
            Listed::All(filter) if filter.is_empty() => "admin-signup-back",
            Listed::All(_) => "register-found",
        }
    }

    /// The page of a signup in this list.
    pub fn of(&self, reference: &str) -> String {
        format!("{LIST}/{reference}{}", self.query("?"))
    }

    /// The same list at the place of another signup.
    fn at(&self, place: usize) -> Self {
        let list = match &self.list {
            Listed::Work(list) => Listed::Work(*list),
            Listed::All(filter) => {
                let place = i64::try_from(place).unwrap_or_default();
                Listed::All(filter.at(place / PAGE + 1))
            }
        };
        Self { list, next: None }
    }
}

/// What follows addresses of pages that belong to the same list; nothing where there is none.
pub fn query(within: Option<&Within>, before: &str) -> String {
    within.map(|it| it.query(before)).unwrap_or_default()
}

/// Reads where in a list the signup is.
pub async fn around(
    db: &mut SqliteConnection,
    app: &App,
    staff: &Staff,
    within: Within,
    signup_id: i64,
) -> Result<Around> {
    let now = app.clock.now_ms();
    let (ids, begins_again) = match &within.list {
        Listed::Work(List::Proposals) => {
            (decisions::open_signups(db, staff.account_id).await?, true)
        }
        Listed::Work(list) => (work::signups(db, *list, now).await?, true),
        Listed::All(filter) => (matching::found(db, staff.l, filter, now).await?, false),
    };
    let next = following(&ids, signup_id, within.next, begins_again);
    let found = match next {
        Some(place) => find::by_id(db, ids[place]).await?,
        None => None,
    };
    Ok(Around {
        next: next.zip(found).map(|(place, signup)| Next {
            name: signup.title().to_owned(),
            address: within.at(place).of(&signup.reference),
        }),
        within: Within { next: next.map(|place| ids[place]), ..within },
        count: i64::try_from(ids.len()).map_err(anyhow::Error::from)?,
    })
}

/// The place of what comes next: of what came next before, while it is in the list; or else of what
/// follows the signup. A list of work begins again at its end, since all of it waits.
fn following(
    ids: &[i64],
    signup_id: i64,
    before: Option<i64>,
    begins_again: bool,
) -> Option<usize> {
    let place = |id: i64| ids.iter().position(|it| *it == id);
    let other = |from: usize| (from..ids.len()).find(|place| ids[*place] != signup_id);
    let known = before.filter(|id| *id != signup_id).and_then(place);
    known
        .or_else(|| place(signup_id).and_then(other))
        .or_else(|| if begins_again { other(0) } else { None })
}

#[cfg(test)]
mod tests {
    use super::{LIST, Within, following};

    #[test]
    fn only_known_lists_are_read_and_written_anew() {
        for (word, again) in [
            ("new", Some("new")),
            ("proposals?next=7", Some("proposals?next=7")),
            ("new?next=//evil.example&q=a", Some("new")),
            ("all", Some("all")),
            ("all?next=7", Some("all?next=7")),
            ("all?page=3&state=received&print=1&next=7", Some("all?state=received&page=3&next=7")),
            ("all?q=//evil.example&x=y", Some("all?q=%2F%2Fevil.example")),
            ("https://evil.example", None),
            ("//evil.example?next=7", None),
            ("", None),
        ] {
            let read = Within::read(word);
            assert_eq!(read.as_ref().map(Within::word).as_deref(), again, "{word}");
            let address = read.map_or_else(|| LIST.to_owned(), |within| within.address());
            assert!(address.starts_with("/admin/"), "{word}");
        }
    }

    #[test]
    fn what_comes_next_stays_while_it_is_in_the_list() {
        let ids = [5, 3, 9];
        for (signup, before, in_work, in_all) in [
            (5, None, Some(1), Some(1)),
            (9, None, Some(0), None),
            (7, Some(3), Some(1), Some(1)),
            (5, Some(9), Some(2), Some(2)),
            (5, Some(8), Some(1), Some(1)),
            (7, None, Some(0), None),
            (5, Some(5), Some(1), Some(1)),
        ] {
            assert_eq!(following(&ids, signup, before, true), in_work, "{signup} {before:?}");
            assert_eq!(following(&ids, signup, before, false), in_all, "{signup} {before:?}");
        }
        assert_eq!(following(&[4, 4], 4, None, true), None, "twice in a list is once");
    }
}
