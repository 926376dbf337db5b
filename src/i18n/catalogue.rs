//! The Fluent messages of all languages, and how a page or a mail asks for one.
//! Text that comes in as an argument is never taken for markup.

use std::borrow::Cow;
use std::fmt;

use askama::filters::HtmlSafe;
use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};
use sha2::{Digest, Sha256};
use unic_langid::LanguageIdentifier;

use super::{Locale, format};

type Bundle = FluentBundle<FluentResource>;

macro_rules! sources {
    ($($locale:literal),*) => {
        [$(&[
            include_str!("../../locales/core.ftl"),
            include_str!(concat!("../../locales/", $locale, "/site.ftl")),
            include_str!(concat!("../../locales/", $locale, "/letter.ftl")),
            include_str!(concat!("../../locales/", $locale, "/invitation.ftl")),
            include_str!(concat!("../../locales/", $locale, "/join.ftl")),
            include_str!(concat!("../../locales/", $locale, "/signup.ftl")),
            include_str!(concat!("../../locales/", $locale, "/mail.ftl")),
            include_str!(concat!("../../locales/", $locale, "/notice.ftl")),
            include_str!(concat!("../../locales/", $locale, "/profile.ftl")),
            include_str!(concat!("../../locales/", $locale, "/members.ftl")),
            include_str!(concat!("../../locales/", $locale, "/campaign.ftl")),
            include_str!(concat!("../../locales/", $locale, "/ask.ftl")),
            include_str!(concat!("../../locales/", $locale, "/tell.ftl")),
        ]),*]
    };
}

/// The files of each language, in the order of [`Locale::ALL`].
static SOURCES: [&[&str]; 13] =
    sources!("id", "en", "fr", "es", "pt", "ca", "de", "nl", "tr", "ru", "ar", "ko", "zh");

macro_rules! desk_sources {
    ($locale:literal) => {
        &[
            include_str!(concat!("../../locales/", $locale, "/admin.ftl")),
            include_str!(concat!("../../locales/", $locale, "/decide.ftl")),
            include_str!(concat!("../../locales/", $locale, "/register.ftl")),
            include_str!(concat!("../../locales/", $locale, "/place.ftl")),
            include_str!(concat!("../../locales/", $locale, "/numbers.ftl")),
            include_str!(concat!("../../locales/", $locale, "/manage.ftl")),
            include_str!(concat!("../../locales/", $locale, "/entry.ftl")),
        ]
    };
}

/// The desk speaks fewer languages than the site.
const fn desk_sources(locale: Locale) -> &'static [&'static str] {
    match locale {
        Locale::En => desk_sources!("en"),
        Locale::Fr => desk_sources!("fr"),
        Locale::Es => desk_sources!("es"),
        _ => &[],
    }
}

struct Bundles {
    /// Isolates arguments by direction marks: for HTML.
    isolating: Bundle,
    /// Plain: for mails, titles and attributes.
    plain: Bundle,
}

/// All messages in all languages.
pub struct Catalogue {
    bundles: Vec<Bundles>,
}

impl Catalogue {
    /// Reads the messages that are built into the program.
    ///
    /// `transform` changes every piece of text, as tests do to find sentences that stand outside
    /// `locales/`; `None` leaves the text as it is.
    ///
    /// # Errors
    ///
    /// A file that is not valid Fluent or repeats an id of another file, named by language and id.
    pub fn load(transform: Option<fn(&str) -> Cow<'_, str>>) -> anyhow::Result<Self> {
        let bundles = Locale::ALL
            .into_iter()
            .map(|locale| {
                Ok(Bundles {
                    isolating: bundle(locale, true, transform)?,
                    plain: bundle(locale, false, transform)?,
                })
            })
            .collect::<anyhow::Result<_>>()?;
        Ok(Self { bundles })
    }

    /// The messages in one language.
    pub fn locale(&'static self, locale: Locale) -> L10n {
        L10n { locale, catalogue: self }
    }

    /// The message in its language, or else in English as a whole.
    fn format(&self, locale: Locale, id: &str, args: &FluentArgs<'_>, isolate: bool) -> String {
        for locale in [locale, Locale::En] {
            let bundles = &self.bundles[locale.index()];
            let bundle = if isolate { &bundles.isolating } else { &bundles.plain };
            if let Some(pattern) = bundle.get_message(id).and_then(|message| message.value()) {
                let mut errors = Vec::new();
                let text = bundle.format_pattern(pattern, Some(args), &mut errors);
                if !errors.is_empty() {
                    tracing::error!(id, locale = locale.code(), ?errors, "message is faulty");
                }
                return text.into_owned();
            }
        }
        tracing::error!(id, "message is missing");
        id.to_owned()
    }
}

fn bundle(
    locale: Locale,
    isolate: bool,
    transform: Option<fn(&str) -> Cow<'_, str>>,
) -> anyhow::Result<Bundle> {
    let language: LanguageIdentifier = locale.tag().parse()?;
    let mut bundle = Bundle::new_concurrent(vec![language]);
    bundle.set_use_isolating(isolate);
    bundle.set_transform(transform);
    bundle.set_formatter(Some(format::fluent_number));
    for source in SOURCES[locale.index()].iter().chain(desk_sources(locale)) {
        let resource = FluentResource::try_new((*source).to_owned())
            .map_err(|(_, errors)| anyhow::anyhow!("locales/{}: {errors:?}", locale.code()))?;
        bundle
            .add_resource(resource)
            .map_err(|errors| anyhow::anyhow!("locales/{}: {errors:?}", locale.code()))?;
    }
    Ok(bundle)
}

/// SHA-256 of the letter's file in this language, in hexadecimal: which text a signup answered.
pub fn letter_hash(locale: Locale) -> String {
    crate::token::hex(&Sha256::digest(SOURCES[locale.index()][2].as_bytes()))
}

/// The messages in the reader's language.
#[derive(Clone, Copy)]
pub struct L10n {
    pub locale: Locale,
    catalogue: &'static Catalogue,
}

impl L10n {
    /// The message with this id; arguments are added by [`Message::with`].
    pub fn t(self, id: &'static str) -> Message<'static> {
        Message { l10n: self, id, args: FluentArgs::new() }
    }

    /// What stands between a label and its value in this language, with its spaces.
    pub fn colon(self) -> String {
        self.t("site-colon").plain()
    }

    /// The same messages in another language.
    #[must_use]
    pub fn in_locale(self, locale: Locale) -> Self {
        self.catalogue.locale(locale)
    }

    pub fn code(self) -> &'static str {
        self.locale.code()
    }
}

/// A message on its way to the page. Its `Display` is text, to be escaped like any other.
pub struct Message<'a> {
    l10n: L10n,
    id: &'static str,
    args: FluentArgs<'a>,
}

impl<'a> Message<'a> {
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<FluentValue<'a>>) -> Self {
        self.args.set(name, value);
        self
    }

    /// The text without direction marks, for mails, titles and attributes.
    pub fn plain(&self) -> String {
        self.l10n.catalogue.format(self.l10n.locale, self.id, &self.args, false)
    }

    /// The message as HTML: its own elements stay, arguments are escaped and isolated, and each
    /// `data-l10n-name` becomes the address that `links` gives it.
    pub fn markup(&self, links: &[(&str, &str)]) -> Markup {
        let mut escaped = FluentArgs::new();
        for (name, value) in self.args.iter() {
            let value = match value {
                FluentValue::String(text) => {
                    FluentValue::from(format!("<bdi>{}</bdi>", escape(text)))
                }
                other => other.clone(),
            };
            escaped.set(name.to_owned(), value);
        }
        let mut html = self.l10n.catalogue.format(self.l10n.locale, self.id, &escaped, false);
        for (name, address) in links {
            html = html.replace(
                &format!("data-l10n-name=\"{name}\""),
                &format!("href=\"{}\"", escape(address)),
            );
        }
        Markup(html)
    }
}

impl fmt::Display for Message<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.l10n.catalogue.format(self.l10n.locale, self.id, &self.args, true))
    }
}

/// HTML from a message of ours; templates write it as it is.
pub struct Markup(String);

impl fmt::Display for Markup {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl HtmlSafe for Markup {}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
        .replace('\'', "&#39;")
}
