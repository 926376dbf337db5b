//! Countries and territories of ISO 3166-1, named by CLDR in the reader's language and in its order.

use std::sync::OnceLock;

use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};
use icu_locale::names::RegionDisplayName;
use icu_locale::subtags::Region;
use icu_locale::{LanguageIdentifier, LocaleExpander};

use super::{L10n, Locale};

/// ISO 3166-1 alpha-2, all codes officially assigned.
pub const COUNTRY_CODES: &str = "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW";

/// A country or territory and its name in the reader's language.
#[derive(Clone, Debug)]
pub struct Country {
    pub code: &'static str,
    pub name: String,
}

static LISTS: [OnceLock<Vec<Country>>; 13] = [const { OnceLock::new() }; 13];

impl Locale {
    /// The language of the site that most people of a country read, as far as CLDR can tell;
    /// English where that is none of the site's.
    pub fn of_country(code: &str) -> Self {
        let Ok(mut likely) = format!("und-{code}").parse::<LanguageIdentifier>() else {
            return Self::En;
        };
        LocaleExpander::new_extended().maximize(&mut likely);
        Self::from_code(likely.language.as_str()).unwrap_or(Self::En)
    }
}

impl L10n {
    /// All countries and territories, sorted as the language sorts.
    pub fn countries(self) -> &'static [Country] {
        LISTS[self.locale.index()].get_or_init(|| {
            let mut countries: Vec<Country> = COUNTRY_CODES
                .split(' ')
                .map(|code| Country { code, name: self.region_name(code) })
                .collect();
            if let Some(collator) = collator(self.locale) {
                countries.sort_by(|a, b| collator.compare(&a.name, &b.name));
            }
            countries
        })
    }

    /// The name of the country with this ISO code; an unknown code is its own name.
    pub fn country(self, code: &str) -> String {
        self.countries()
            .iter()
            .find(|country| country.code == code)
            .map_or_else(|| code.to_owned(), |country| country.name.clone())
    }

    /// Sorts as the language sorts, by the names that `name` gives.
    pub fn sort_by_name<T>(self, items: &mut [T], name: impl Fn(&T) -> &str) {
        if let Some(collator) = collator(self.locale) {
            items.sort_by(|a, b| collator.compare(name(a), name(b)));
        }
    }

    /// CLDR's name, but for the few that the campaign names otherwise.
    fn region_name(self, code: &str) -> String {
        match code {
            "PS" => self.t("site-country-ps").plain(),
            _ => Region::try_from_str(code).map_or_else(
                |_| code.to_owned(),
                |region| {
                    RegionDisplayName::new_light_with_fallback(self.locale.icu().into(), region)
                        .to_string()
                },
            ),
        }
    }
}

fn collator(locale: Locale) -> Option<CollatorBorrowed<'static>> {
    Collator::try_new(locale.icu().into(), CollatorOptions::default()).ok()
}
