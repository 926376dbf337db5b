//! `/{locale}/campaign`: what the campaign is for, how to take part, its waves and their dates.

use askama::Template;
use axum::extract::State;
use axum::response::Html;

use crate::documents::{self, Document};
use crate::error::Result;
use crate::i18n::{L10n, Markup};
use crate::state::App;
use crate::waves::{self, Campaign, Period, Standing};
use crate::web::page::{Page, Reader, Section, html};

#[derive(Template)]
#[template(path = "campaign.html")]
struct CampaignPage {
    page: Page,
    campaign: Campaign,
    progress: String,
    aims: [Markup; 4],
    steps: [Markup; 4],
    levels: [Markup; 2],
    benefits: [Markup; 4],
    waves: Vec<WaveRow>,
    questions: Vec<(String, Markup)>,
    documents: Vec<Document>,
}

/// Stands where an opening was never written down: it has been, so that nothing is to be announced.
const UNKNOWN: &str = "—";

/// A wave with its dates as the reader's language writes them.
struct WaveRow {
    name: String,
    opens: String,
    closes: String,
}

const AIMS: [&str; 4] =
    ["campaign-aim-connect", "campaign-aim-grow", "campaign-aim-heard", "campaign-aim-adopt"];
const STEPS: [&str; 4] = [
    "campaign-step-interest",
    "campaign-step-confirm",
    "campaign-step-answer",
    "campaign-step-profile",
];
const LEVELS: [&str; 2] = ["campaign-level-pledge", "campaign-level-member"];
const BENEFITS: [&str; 4] = [
    "campaign-benefit-network",
    "campaign-benefit-voice",
    "campaign-benefit-events",
    "campaign-benefit-profile",
];

/// Questions people ask, each before its answer.
const QUESTIONS: [(&str, &str); 8] = [
    ("campaign-question-free", "campaign-answer-free"),
    ("campaign-question-uclg", "campaign-answer-uclg"),
    ("campaign-question-size", "campaign-answer-size"),
    ("campaign-question-council", "campaign-answer-council"),
    ("campaign-question-checked", "campaign-answer-checked"),
    ("campaign-question-seen", "campaign-answer-seen"),
    ("campaign-question-late", "campaign-answer-late"),
    ("campaign-question-leave", "campaign-answer-leave"),
];

/// Shows the page.
pub async fn show(State(app): State<App>, reader: Reader) -> Result<Html<String>> {
    let campaign = waves::campaign(&app).await?;
    let periods = waves::periods(&app).await?;
    let l = reader.l;
    let mut documents = documents::all(&mut *app.db.readers().acquire().await?).await?;
    documents.sort_by_key(|document| (document.locale != l.locale, document.locale));
    let page = Page::new(&app, &reader, Section::Campaign, &l.t("campaign-title"))
        .described(&l.t("campaign-description"));
    let (join, privacy) = (page.local("/join"), page.local("/privacy"));
    let links = [("join", join.as_str()), ("privacy", privacy.as_str())];
    let text = |id: &'static str| l.t(id).markup(&links);
    html(&CampaignPage {
        progress: l
            .t("site-progress")
            .with("members", campaign.members)
            .with("pledges", campaign.pledges)
            .plain(),
        campaign,
        aims: AIMS.map(text),
        steps: STEPS.map(text),
        levels: LEVELS.map(text),
        benefits: BENEFITS.map(text),
        waves: periods.into_iter().map(|period| WaveRow::new(l, &period)).collect(),
        questions: QUESTIONS
            .into_iter()
            .map(|(question, answer)| (l.t(question).plain(), text(answer)))
            .collect(),
        documents,
        page,
    })
}

impl WaveRow {
    fn new(l: L10n, period: &Period) -> Self {
        Self {
            name: l.t("campaign-wave").with("number", period.number).plain(),
            opens: period.opens_on.as_deref().map_or(UNKNOWN.to_owned(), |day| l.day_or_month(day)),
            closes: period
                .closes_on
                .map_or_else(|| l.t("campaign-wave-unannounced").plain(), |day| l.date(day)),
        }
    }
}
