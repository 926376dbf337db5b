//! Signups on their way through the desk: confirmed, decided about, pledged.

use scraper::Selector;

use super::{Answer, Desk, Site};
use human_rights_cities::verbs::Role;

/// A local government whose pledge is published.
pub struct Pledged {
    pub reference: String,
    /// The path of its personal page, from the mail of the decision.
    pub personal: String,
}

impl Site {
    /// Utrecht, sent and confirmed by this address; all mails are read.
    pub async fn received(&self, contact_email: &str) -> String {
        self.received_with(&[("contact_email", contact_email)]).await
    }

    /// A signup with some answers changed, sent and confirmed; all mails are read.
    pub async fn received_with(&self, changes: &[(&str, &str)]) -> String {
        let reference = self.join_with(changes).await;
        let mails = self.deliver().await;
        let confirm = mails.iter().rfind(|mail| mail.text.contains("/confirm/")).expect("a link");
        assert_eq!(self.post(&confirm.link(), &[]).await.status, 303);
        self.deliver().await;
        reference
    }

    /// Signups of these local governments, sent and confirmed one after the other; their references.
    pub async fn received_from<const N: usize>(&self, names: [&str; N]) -> Vec<String> {
        let mut references = Vec::new();
        for name in names {
            let email = format!("{name}@example.org");
            let answers = [("government_name", name), ("contact_email", email.as_str())];
            references.push(self.received_with(&answers).await);
        }
        references
    }

    /// Utrecht, accepted as a pledge by somebody of the secretariat; all mails are read.
    pub async fn pledged(&self, contact_email: &str) -> Pledged {
        self.pledged_with(&[("contact_email", contact_email)]).await
    }

    /// A signup with some answers changed, accepted as a pledge; all mails are read.
    pub async fn pledged_with(&self, changes: &[(&str, &str)]) -> Pledged {
        let reference = self.received_with(changes).await;
        let decider = self.reviewer().await;
        let answer = decider.decide(&reference, "pledged").await;
        assert_eq!(answer.status, 303, "{}", answer.body);
        let mails = self.deliver().await;
        let personal = mails.last().expect("the mail of the decision").link();
        Pledged { reference, personal }
    }

    /// One more reviewer, signed in.
    pub async fn reviewer(&self) -> Desk<'_> {
        let number = self.count("select count(*) from account").await + 1;
        let mut desk = self.set_up(&format!("reviewer{number}@desk.example"), Role::Reviewer).await;
        let answer = desk.sign_in().await;
        assert_eq!(answer.status, 303, "{}", answer.body);
        desk
    }
}

impl Desk<'_> {
    /// Decides about a signup in the site's words and releases the mail at once. The verdict is
    /// `pledged`, `member`, `needs_information` or `declined`.
    pub async fn decide(&self, reference: &str, verdict: &str) -> Answer {
        self.send_decision(reference, verdict, &[("then", "release")]).await
    }

    /// Keeps a decision in the site's words as a proposal.
    pub async fn propose(&self, reference: &str, verdict: &str) -> Answer {
        self.send_decision(reference, verdict, &[("then", "propose")]).await
    }

    /// Sends the form of a decision as its page gives it, with some fields changed.
    pub async fn send_decision(
        &self,
        reference: &str,
        verdict: &str,
        changes: &[(&str, &str)],
    ) -> Answer {
        let path = format!("/admin/signups/{reference}/decide");
        let page = self.get(&format!("{path}?verdict={verdict}&reason=out_of_scope")).await;
        assert_eq!(page.status, 200, "{verdict}: {}", page.location());
        let mut fields = page.form(&path);
        if verdict == "needs_information" {
            set(&mut fields, "words", "Please send the decision of the council.");
        }
        for (name, value) in changes {
            set(&mut fields, name, value);
        }
        self.post(&path, &pairs(&fields)).await
    }

    /// Presses the button of the form with this action on the page of a signup.
    pub async fn press(&self, reference: &str, action: &str) -> Answer {
        self.press_with(reference, action, &[]).await
    }

    /// As [`Desk::press`], with some fields filled in.
    pub async fn press_with(
        &self,
        reference: &str,
        action: &str,
        changes: &[(&str, &str)],
    ) -> Answer {
        let page = format!("/admin/signups/{reference}");
        let action = format!("{page}/{action}");
        let mut fields = self.get(&page).await.form(&action);
        for (name, value) in changes {
            set(&mut fields, name, value);
        }
        self.post(&action, &pairs(&fields)).await
    }
}

impl Answer {
    /// The fields of the form with this action, as a browser would send them.
    pub fn form(&self, action: &str) -> Vec<(String, String)> {
        let html = self.html();
        let find = |selector: &str| Selector::parse(selector).expect("a selector");
        let form = find(&format!("form[method=post][action=\"{action}\"]"));
        let form = html.select(&form).next();
        let form = form.unwrap_or_else(|| panic!("no form {action} in {}", self.body));
        let mut fields = Vec::new();
        for control in form.select(&find("input[name], textarea[name], select[name]")) {
            let name = control.attr("name").unwrap_or_default().to_owned();
            let is_box = matches!(control.attr("type"), Some("checkbox" | "radio"));
            if is_box && control.attr("checked").is_none() {
                continue;
            }
            let value = match control.value().name() {
                "textarea" => control.text().collect::<String>(),
                "select" => {
                    let chosen = control.select(&find("option[selected]")).next();
                    chosen.and_then(|it| it.attr("value")).unwrap_or_default().to_owned()
                }
                _ => control.attr("value").unwrap_or_default().to_owned(),
            };
            fields.push((name, value));
        }
        fields
    }
}

/// Fills in a field of a form.
pub fn set(fields: &mut Vec<(String, String)>, name: &str, value: &str) {
    fields.retain(|(key, _)| key != name);
    fields.push((name.to_owned(), value.to_owned()));
}

/// The fields as they are sent.
pub fn pairs(fields: &[(String, String)]) -> Vec<(&str, &str)> {
    fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect()
}
