//! Signups that came by mail or on paper, entered by staff.

use human_rights_cities::verbs::Role;
use jiff::SignedDuration;

use crate::site::{Answer, Desk, SECRETARIAT, Site, answers, pairs, set};

const NEW: &str = "/admin/signups/new";

/// The form as its page gives it, filled in from a paper whose address staff have verified.
pub async fn filled(desk: &Desk<'_>, changes: &[(&str, &str)]) -> Vec<(String, String)> {
    let mut fields = desk.get(NEW).await.form(NEW);
    let own = [
        ("came_by", "paper"),
        ("arrived_on", "2026-11-20"),
        ("remark", "In the blue folder"),
        ("verified", "hand"),
        ("how", "Rang the town hall"),
        ("privacy_version", "1"),
    ];
    for (name, value) in answers(&[]).into_iter().chain(own).chain(changes.iter().copied()) {
        set(&mut fields, name, value);
    }
    fields
}

/// The reference in the address to which a good form leads.
fn entered(answer: &Answer) -> String {
    let location = answer.location();
    assert_eq!(answer.status, 303, "{}", answer.body);
    let reference = location.strip_prefix("/admin/signups/").expect("a signup");
    reference.strip_suffix("?done=entered").expect("that it was entered").to_owned()
}

#[tokio::test]
async fn a_paper_with_a_verified_address_is_received_at_once_and_the_contact_gets_the_receipt() {
    let site = Site::open().await;
    let nina = site.staff(Role::Reviewer).await;
    let fields = filled(&nina, &[]).await;
    let reference = entered(&nina.post(NEW, &pairs(&fields)).await);
    let stored = "select status || ' ' || origin || ' ' || came_by || ' ' || arrived_on || ' ' ||
        privacy_version || ' ' || coalesce(letter_locale, '-') || ' ' || correspondence_locale
        from signup";
    assert_eq!(site.words(stored).await, ["received staff paper 2026-11-20 1 - en"]);
    let history = "select event || ': ' || note from signup_history order by id";
    let told =
        ["entered: In the blue folder", "confirmed_by_hand: Rang the town hall"].map(str::to_owned);
    assert_eq!(site.words(history).await, told);
    assert_eq!(site.count("select count(*) from audit where event = 'signup_entered'").await, 1);
    let receipt = site.deliver_only_mail("ada@example.org").await;
    assert_eq!(site.get(&receipt.link()).await.reference(), reference);
    let page = nina.get(&format!("/admin/signups/{reference}?done=entered")).await;
    assert!(page.text("p[role=status]").contains("has been entered"));
    assert!(page.body.contains("On paper") && page.body.contains("20 November 2026"));
    for _ in 0..3 {
        site.pass(SignedDuration::from_hours(2)).await;
    }
    assert_eq!(site.deliver().await.len(), 0, "nobody tells the secretariat what it typed");
}

#[tokio::test]
async fn an_address_that_is_not_verified_is_asked_to_confirm_itself() {
    let site = Site::open().await;
    let nina = site.staff(Role::Reviewer).await;
    let fields = filled(
        &nina,
        &[
            ("verified", "ask"),
            ("how", ""),
            ("privacy_version", "unknown"),
            ("second_email", "office@example.org"),
        ],
    )
    .await;
    let reference = entered(&nina.post(NEW, &pairs(&fields)).await);
    assert_eq!(site.words("select status || privacy_version from signup").await, ["unconfirmed"]);
    let asked = site.deliver_only_mail("ada@example.org").await;
    assert!(!asked.text.contains("Utrecht"), "nothing that somebody typed");
    assert_eq!(site.post(&asked.link(), &[]).await.status, 303);
    let mails = site.deliver().await;
    assert!(mails.iter().any(|mail| mail.to == "office@example.org"));
    let own = mails.iter().find(|mail| mail.to == "ada@example.org").expect("the receipt");
    assert_eq!(site.get(&own.link()).await.reference(), reference);
    assert!(mails.iter().all(|mail| mail.to != SECRETARIAT));
}

#[tokio::test]
async fn a_paper_without_an_address_is_received_and_decided_without_mail() {
    let site = Site::open().await;
    let nina = site.staff(Role::Reviewer).await;
    let without = [("verified", "none"), ("contact_email", "")];
    let fields = filled(&nina, &without).await;
    let reference = entered(&nina.post(NEW, &pairs(&fields)).await);
    assert_eq!(site.words("select status || mailbox from signup").await, ["received"]);
    let why = [("then", "release"), ("no_mail_because", "The paper has no address")];
    let answer = nina.send_decision(&reference, "pledged", &why).await;
    assert_eq!(answer.status, 303, "{}", answer.body);
    assert_eq!(site.count("select pledges from campaign_count").await, 1);
    assert_eq!(site.deliver().await.len(), 0);
    let second = filled(&nina, &[("government_name", "Gemeente Zwolle")]).await;
    let mut second: Vec<_> = second.into_iter().filter(|(name, _)| name != "verified").collect();
    set(&mut second, "verified", "none");
    set(&mut second, "second_email", "office@example.org");
    let wrong = nina.post(NEW, &pairs(&second)).await;
    assert_eq!(wrong.attributes("[aria-invalid=true]", "name"), ["contact_email", "second_email"]);
    set(&mut second, "contact_email", "");
    set(&mut second, "second_email", "");
    entered(&nina.post(NEW, &pairs(&second)).await);
    let known = "select count(*) from signup where duplicate_of is not null";
    assert_eq!(site.count(known).await, 0, "two without an address have no mailbox in common");
}

#[tokio::test]
async fn everything_that_is_wrong_is_said_at_once_and_nothing_typed_is_lost() {
    let site = Site::open().await;
    let nina = site.staff(Role::Reviewer).await;
    let empty = nina.get(NEW).await.form(NEW);
    let answer = nina.post(NEW, &pairs(&empty)).await;
    assert_eq!(answer.status, 422);
    let wrong = answer.attributes(".summary a", "href");
    let fields = [
        "#came_by-mail",
        "#arrived_on",
        "#government_name",
        "#kind-municipality",
        "#country",
        "#leader_name",
        "#leader_office",
        "#contact_name",
        "#contact_role",
        "#contact_email",
        "#verified-hand",
        "#authorised",
        "#privacy",
        "#privacy_version-1",
    ];
    assert_eq!(wrong, fields);
    let long = "x".repeat(501);
    let typed = [
        ("arrived_on", "2026-11-24"),
        ("how", ""),
        ("message", "Kept <words>"),
        ("remark", long.as_str()),
        ("population", "many"),
    ];
    let fields = filled(&nina, &typed).await;
    let answer = nina.post(NEW, &pairs(&fields)).await;
    assert_eq!(answer.status, 422);
    let wrong = answer.attributes("[aria-invalid=true]", "name");
    assert_eq!(wrong, ["arrived_on", "remark", "population", "how"]);
    let mut again = answer.form(NEW);
    let mut sent = fields.clone();
    again.sort();
    sent.retain(|(_, value)| !value.is_empty());
    again.retain(|(_, value)| !value.is_empty());
    sent.sort();
    assert_eq!(again, sent, "as it was typed, under the same id");
    let late = filled(&nina, &[("arrived_on", "not a day")]).await;
    assert_eq!(nina.post(NEW, &pairs(&late)).await.status, 422);
    assert_eq!(site.count("select count(*) from signup").await, 0);
}

#[tokio::test]
async fn what_came_after_the_campaign_is_not_taken_what_came_before_is() {
    let site = Site::with(&["--campaign-end", "2026-11-21"], None).await.ignoring_mail();
    let nina = site.staff(Role::Reviewer).await;
    let late = filled(&nina, &[("arrived_on", "2026-11-22")]).await;
    let answer = nina.post(NEW, &pairs(&late)).await;
    assert_eq!(answer.attributes("[aria-invalid=true]", "name"), ["arrived_on"]);
    let timely = filled(&nina, &[("arrived_on", "2026-11-21")]).await;
    entered(&nina.post(NEW, &pairs(&timely)).await);
}

#[tokio::test]
async fn it_belongs_to_the_wave_in_which_it_came() {
    let site = Site::open().await.ignoring_mail();
    let nina = site.staff(Role::Reviewer).await;
    site.sql("delete from wave").await;
    site.sql(
        "insert into wave (number, opens_on, closes_on) values (1, '2022-02', '2022-09-15'),
             (2, '2023-10-17', null), (3, '2024-10-09', '2026-06-25'), (4, '2026-11-01', null)",
    )
    .await;
    for (name, day, wave) in [
        ("First", "2022-09-15", "1"),
        ("Between", "2022-09-16", "2"),
        ("Second", "2024-10-08", "2"),
        ("Third", "2024-10-09", "3"),
        ("Later", "2026-06-26", "4"),
        ("Now", "2026-11-23", "4"),
    ] {
        let fields = filled(&nina, &[("government_name", name), ("arrived_on", day)]).await;
        entered(&nina.post(NEW, &pairs(&fields)).await);
        let newest = "select cast(wave as text) from signup order by id desc limit 1";
        assert_eq!(site.words(newest).await, [wave], "{name}");
    }
}

#[tokio::test]
async fn a_double_click_makes_one_signup_and_changed_answers_are_not_lost() {
    let site = Site::open().await;
    let nina = site.staff(Role::Reviewer).await;
    let mut fields = filled(&nina, &[]).await;
    let sent = pairs(&fields);
    let (one, other) = tokio::join!(nina.post(NEW, &sent), nina.post(NEW, &sent));
    assert_eq!(entered(&one), entered(&other));
    assert_eq!(site.count("select count(*) from signup").await, 1);
    site.deliver_only_mail("ada@example.org").await;
    set(&mut fields, "leader_name", "Eva Muster");
    let answer = nina.post(NEW, &pairs(&fields)).await;
    assert_eq!((answer.status, answer.field("leader_name")), (409, "Eva Muster".to_owned()));
    let link = format!("/admin/signups/{}", entered(&one));
    assert_eq!(answer.attributes(".box a", "href"), [link]);
    assert_eq!(site.words("select leader_name from signup").await, ["Bo Voorbeeld"]);
}

#[tokio::test]
async fn what_is_there_already_is_shown_before_anything_is_saved() {
    let site = Site::open().await;
    let older = site.received("ada@example.org").await;
    site.pass(SignedDuration::from_mins(11)).await;
    let nina = site.staff(Role::Reviewer).await;
    let fields = filled(&nina, &[("contact_email", "eva@example.org")]).await;
    let answer = nina.post(NEW, &pairs(&fields)).await;
    assert_eq!((answer.status, answer.field("contact_email")), (409, "eva@example.org".to_owned()));
    assert_eq!(answer.attributes(".box a", "href"), [format!("/admin/signups/{older}")]);
    assert_eq!(site.count("select count(*) from signup").await, 1);
    let mut anyway = answer.form(NEW);
    set(&mut anyway, "anyway", "on");
    let reference = entered(&nina.post(NEW, &pairs(&anyway)).await);
    assert_ne!(reference, older);
    let duplicates = "select reference from signup where id =
        (select duplicate_of from signup where origin = 'staff')";
    assert_eq!(site.words(duplicates).await, [older]);
    let mut to: Vec<String> = site.deliver().await.into_iter().map(|mail| mail.to).collect();
    to.sort();
    assert_eq!(to, ["ada@example.org", "eva@example.org"], "the recorded contact is told");
}

#[tokio::test]
async fn a_store_that_cannot_be_written_gives_everything_back() {
    let site = Site::open().await.ignoring_mail();
    let nina = site.staff(Role::Reviewer).await;
    let fields = filled(&nina, &[]).await;
    let writer = site.app.db.begin().await.expect("the writer");
    let answer = nina.post(NEW, &pairs(&fields)).await;
    drop(writer);
    assert_eq!((answer.status, answer.field("remark")), (503, "In the blue folder".to_owned()));
    assert_eq!(answer.field("form_id"), fields[0].1);
    entered(&nina.post(NEW, &pairs(&answer.form(NEW))).await);
}

#[tokio::test]
async fn only_reviewers_enter_signups_and_the_desk_leads_them_there() {
    let site = Site::open().await.ignoring_mail();
    let (reader, nina) = (site.staff(Role::Reader).await, site.staff(Role::Reviewer).await);
    let fields = filled(&nina, &[]).await;
    assert_eq!(reader.get(NEW).await.status, 403);
    assert_eq!(reader.post(NEW, &pairs(&fields)).await.status, 403);
    for page in ["/admin/", "/admin/signups"] {
        let link = format!("main a[href='{NEW}']");
        assert_eq!(nina.get(page).await.texts(&link).len(), 1, "{page}");
        assert_eq!(reader.get(page).await.texts(&link).len(), 0, "{page}");
    }
    let mut nina = nina;
    site.pass(SignedDuration::from_mins(61)).await;
    let kept = nina.post(NEW, &pairs(&fields)).await;
    assert_eq!((kept.status, kept.field("kept-remark")), (401, "In the blue folder".to_owned()));
    nina.sign_in().await;
    entered(&nina.post(NEW, &pairs(&fields)).await);
}
