//! The form of a wave: what was typed, and whether it fits among the others. Pure.

use jiff::civil;

use crate::i18n::L10n;
use crate::waves::rows::WaveRow;
use crate::web::fields::{Control, Field};
use crate::web::form::Fields;

/// A wave as it was typed.
#[derive(PartialEq, Eq)]
pub struct WaveForm {
    number: String,
    opens_on: String,
    closes_on: String,
}

/// A field and the message that says what is wrong with it; perhaps a wave that is in the way.
#[derive(Debug, PartialEq, Eq)]
pub struct Problem {
    field: &'static str,
    id: &'static str,
    wave: i64,
}

impl WaveForm {
    pub fn read(fields: &Fields) -> Self {
        Self {
            number: fields.line("number"),
            opens_on: fields.line("opens_on"),
            closes_on: fields.line("closes_on"),
        }
    }

    pub fn of(wave: &WaveRow) -> Self {
        Self {
            number: wave.number.to_string(),
            opens_on: wave.opens_on.clone().unwrap_or_default(),
            closes_on: wave.closes_on.clone().unwrap_or_default(),
        }
    }

    /// An empty form for the wave after these.
    pub fn next(waves: &[WaveRow]) -> Self {
        let number = waves.first().map_or(1, |newest| newest.number + 1);
        Self { number: number.to_string(), opens_on: String::new(), closes_on: String::new() }
    }

    /// The wave, among these; `old` is what it was before.
    pub fn validate(
        &self,
        waves: &[WaveRow],
        old: Option<&WaveRow>,
    ) -> Result<WaveRow, Vec<Problem>> {
        let mut problems = Vec::new();
        let mut problem = |field, id, wave| problems.push(Problem { field, id, wave });
        let number = self.number.parse::<i64>().ok().filter(|number| (1..1000).contains(number));
        let others = || waves.iter().filter(|wave| Some(wave.number) != old.map(|old| old.number));
        match number {
            None => problem("number", "manage-wave-error-number", 0),
            Some(number) if others().any(|wave| wave.number == number) => {
                problem("number", "manage-wave-error-taken", number);
            }
            Some(number) if old.is_some_and(|old| old.is_in_use && old.number != number) => {
                problem("number", "manage-wave-error-in-use", number);
            }
            Some(_) => {}
        }
        if !self.opens_on.is_empty() && !is_day(&self.opens_on) && !is_month(&self.opens_on) {
            problem("opens_on", "manage-wave-error-opens", 0);
        }
        if !self.closes_on.is_empty() && !is_day(&self.closes_on) {
            problem("closes_on", "manage-wave-error-closes", 0);
        }
        let known = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        let wave = WaveRow {
            number: number.unwrap_or_default(),
            opens_on: known(&self.opens_on),
            closes_on: known(&self.closes_on),
            version: 0,
            signups: 0,
            is_in_use: false,
        };
        if problems.is_empty() {
            problems = misfits(&wave, others());
        }
        if problems.is_empty() { Ok(wave) } else { Err(problems) }
    }

    pub fn fields(&self, l: L10n, problems: &[Problem]) -> Vec<Field> {
        let line = |name, label, value: &str| {
            let control = Control::Line { kind: "text", autocomplete: "off", ltr: true };
            let error = problems.iter().find(|problem| problem.field == name);
            Field::new(name, l.t(label).plain(), value, control)
                .error(error.map(|problem| l.t(problem.id).with("number", problem.wave).plain()))
        };
        vec![
            line("number", "manage-wave-number", &self.number),
            line("opens_on", "manage-wave-opens", &self.opens_on)
                .hint(l.t("manage-wave-opens-hint").plain())
                .optional(),
            line("closes_on", "manage-wave-closes", &self.closes_on)
                .hint(l.t("manage-wave-closes-hint").plain())
                .optional(),
        ]
    }
}

/// What keeps a wave from standing among the others.
fn misfits<'a>(wave: &WaveRow, others: impl Iterator<Item = &'a WaveRow>) -> Vec<Problem> {
    if wave.earliest().zip(wave.last_day()).is_some_and(|(first, last)| last < first) {
        return vec![Problem { field: "closes_on", id: "manage-wave-error-backwards", wave: 0 }];
    }
    let in_the_way = others.filter(|other| {
        let before = other.number < wave.number;
        !(if before { other.comes_before(wave) } else { wave.comes_before(other) })
    });
    let field = if wave.opens_on.is_some() { "opens_on" } else { "closes_on" };
    let id = "manage-wave-error-order";
    in_the_way.map(|other| Problem { field, id, wave: other.number }).take(1).collect()
}

fn is_day(text: &str) -> bool {
    text.len() == 10 && text.parse::<civil::Date>().is_ok_and(|day| day.year() >= 1000)
}

fn is_month(text: &str) -> bool {
    text.len() == 7 && is_day(&format!("{text}-01"))
}
