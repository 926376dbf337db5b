//! The map: dots over the outline of the world. Where they would lie too close for a thumb they
//! are one dot with their number, which leads to that part of the map.

use super::entry::Entry;
use super::filter::{Area, Filter};
use super::group::{Group, groups};
use crate::i18n::L10n;
use crate::places::projection::{HEIGHT, WIDTH};

/// How far dots are apart at least, in thousandths of the map's width: 24 pixels on the smallest map.
const APART: f64 = 32.0;
/// The smallest part that is shown, in units: some 500 kilometres.
const SMALLEST: f64 = 12.0;

/// What the map shows.
pub struct Map {
    /// The `viewBox` of the drawing.
    pub view: String,
    /// Units of the drawing for one of the whole map.
    scale: f64,
    pub dots: Vec<Dot>,
    /// Entries that are nowhere on it.
    pub nowhere: i64,
}

/// One place, or several that lie close together.
pub struct Dot {
    x: f64,
    y: f64,
    pub href: String,
    pub name: String,
    pub count: usize,
    /// `member`, `pledge` or `several`.
    pub class: &'static str,
}

impl Map {
    pub fn of(entries: &[&Entry], filter: &Filter, l: L10n) -> Self {
        let part = filter.area();
        let (view, scale) = view(part);
        let groups = groups(entries, APART * scale);
        let nowhere = entries.iter().filter(|entry| entry.point().is_none()).count();
        let nowhere = i64::try_from(nowhere).unwrap_or(i64::MAX);
        let dots = groups.iter().map(|group| group.dot(filter, part, l)).collect();
        Self { view, scale, dots, nowhere }
    }

    /// The part of the map around one entry, the entry alone on it.
    pub fn of_one(entry: &Entry, l: L10n) -> Option<Self> {
        let (x, y) = entry.point()?;
        let (reach_x, reach_y) = (WIDTH * 0.06, HEIGHT * 0.06);
        let around =
            Area { left: x - reach_x, right: x + reach_x, top: y - reach_y, bottom: y + reach_y };
        let (view, scale) = view(Some(around));
        let name = [vec![entry.government_name.clone()], entry.place(l)].concat().join(", ");
        let (href, class) = (entry.path(l), entry.level.as_str());
        let dot = Dot { x, y, href, name, count: 1, class };
        // It is drawn small, beside what is known of it.
        Some(Self { view, scale: scale * 3.0, dots: vec![dot], nowhere: 0 })
    }

    /// A length in the units of the drawing, for one on the whole map.
    pub fn unit(&self, length: f64) -> String {
        short(length * self.scale)
    }

    /// The base line of a number in the dot.
    pub fn text_y(&self, dot: &Dot) -> String {
        short(dot.y + 4.6 * self.scale)
    }
}

impl Dot {
    pub fn x(&self) -> String {
        short(self.x)
    }

    pub fn y(&self) -> String {
        short(self.y)
    }
}

/// The `viewBox` of a part of the map, or of all, and how much larger than the whole it is drawn.
fn view(part: Option<Area>) -> (String, f64) {
    let Some(part) = part else {
        return (format!("0 0 {WIDTH} {HEIGHT}"), 1.0);
    };
    let fitting = (part.right - part.left).max((part.bottom - part.top) * WIDTH / HEIGHT);
    let width = (fitting * 1.4).clamp(SMALLEST, WIDTH);
    let height = width * HEIGHT / WIDTH;
    let left = (part.left + part.right - width) / 2.0;
    let top = (part.top + part.bottom - height) / 2.0;
    let numbers = [left, top, width, height].map(short);
    (numbers.join(" "), width / WIDTH)
}

impl Group<'_> {
    fn dot(&self, filter: &Filter, part: Option<Area>, l: L10n) -> Dot {
        let (first, count) = (self.entries[0], self.entries.len());
        if count == 1 {
            let name = [vec![first.government_name.clone()], first.place(l)].concat().join(", ");
            let (href, class) = (first.path(l), first.level.as_str());
            return Dot { x: self.x, y: self.y, href, name, count, class };
        }
        let points: Vec<(f64, f64)> =
            self.entries.iter().filter_map(|entry| entry.point()).collect();
        let area = Area::around(&points);
        // What lies at one place cannot be drawn apart: the list has it.
        let list = if Some(area) == part { "#list" } else { "#map" };
        let name = l
            .t("members-map-several")
            .with("count", i64::try_from(count).unwrap_or(i64::MAX))
            .with("name", first.government_name.clone())
            .plain();
        let href = format!("{}{list}", filter.with(l, "area", &area.text()));
        Dot { x: self.x, y: self.y, href, name, count, class: "several" }
    }
}

/// A number with two decimals at most.
fn short(number: f64) -> String {
    let text = format!("{number:.2}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}
