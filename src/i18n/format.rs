//! Dates, times and numbers as the reader's language writes them, from CLDR through ICU4X.

use std::sync::LazyLock;

use fluent::FluentValue;
use fluent::types::FluentNumber;
use icu_calendar::Date;
use icu_datetime::DateTimeFormatter;
use icu_datetime::fieldsets::{YM, YMD};
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_decimal::options::DecimalFormatterOptions;
use jiff::civil;

use super::{L10n, Locale};

struct Formats {
    date: Option<DateTimeFormatter<YMD>>,
    month: Option<DateTimeFormatter<YM>>,
    number: Option<DecimalFormatter>,
}

static FORMATS: LazyLock<Vec<Formats>> = LazyLock::new(|| {
    Locale::ALL
        .into_iter()
        .map(|locale| Formats {
            date: DateTimeFormatter::try_new(locale.icu().into(), YMD::long()).ok(),
            month: DateTimeFormatter::try_new(locale.icu().into(), month_fields(locale)).ok(),
            number: DecimalFormatter::try_new(
                locale.icu().into(),
                DecimalFormatterOptions::default(),
            )
            .ok(),
        })
        .collect()
});

/// ICU4X 2.4 cannot write the long month in Portuguese: it forgets to load the year's digits.
const fn month_fields(locale: Locale) -> YM {
    match locale {
        Locale::Pt => YM::medium(),
        _ => YM::long(),
    }
}

impl L10n {
    /// A whole date, such as “25 June 2027”.
    pub fn date(self, date: civil::Date) -> String {
        let formatter = FORMATS[self.locale.index()].date.as_ref();
        let day = Date::try_new_iso(
            i32::from(date.year()),
            date.month().unsigned_abs(),
            date.day().unsigned_abs(),
        );
        match (formatter, day) {
            (Some(formatter), Ok(day)) => formatter.format(&day).to_string(),
            _ => date.to_string(),
        }
    }

    /// A day, or where only that is known a month: `2023-10-17`, `2022-02`.
    pub fn day_or_month(self, text: &str) -> String {
        let first: Option<civil::Date> = format!("{text}-01").parse().ok();
        let formatter = FORMATS[self.locale.index()].month.as_ref();
        match (text.parse(), first, formatter) {
            (Ok(day), _, _) => self.date(day),
            (_, Some(day), Some(formatter)) => {
                Date::try_new_iso(i32::from(day.year()), day.month().unsigned_abs(), 1)
                    .map_or_else(|_| text.to_owned(), |day| formatter.format(&day).to_string())
            }
            _ => text.to_owned(),
        }
    }

    /// A whole number with the separators of the language.
    pub fn number(self, number: i64) -> String {
        match &FORMATS[self.locale.index()].number {
            Some(formatter) => formatter.format(&Decimal::from(number)).to_string(),
            None => number.to_string(),
        }
    }
}

/// Numbers inside messages, written like [`L10n::number`].
pub(super) fn fluent_number(
    value: &FluentValue<'_>,
    memoizer: &intl_memoizer::concurrent::IntlLangMemoizer,
) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    memoizer.with_try_get::<MemoizedNumber, _, _>((), |formatter| formatter.write(number)).ok()?
}

struct MemoizedNumber(DecimalFormatter);

impl MemoizedNumber {
    #[expect(
        clippy::cast_possible_truncation,
        reason = "only whole numbers are passed to messages"
    )]
    fn write(&self, number: &FluentNumber) -> Option<String> {
        (number.value.fract() == 0.0)
            .then(|| self.0.format(&Decimal::from(number.value as i64)).to_string())
    }
}

impl intl_memoizer::Memoizable for MemoizedNumber {
    type Args = ();
    type Error = anyhow::Error;

    fn construct(language: unic_langid::LanguageIdentifier, (): ()) -> anyhow::Result<Self> {
        let locale = icu_locale::Locale::try_from_str(&language.to_string())?;
        Ok(Self(DecimalFormatter::try_new(locale.into(), DecimalFormatterOptions::default())?))
    }
}
