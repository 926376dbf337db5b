//! A mail that failed says why in plain words, in the desk's languages, whatever went wrong.

use human_rights_cities::verbs::Role;

use crate::site::Site;

/// What a server said, or what happened instead, and how the desk's pages begin to explain it.
const CAUSES: [[&str; 4]; 27] = [
    [
        "550 5.1.1 no such user",
        "The mailbox does not exist",
        "Cette messagerie n’existe pas",
        "El buzón no existe",
    ],
    [
        "550 5.1.2 bad host",
        "The part of the address after the @",
        "La partie de l’adresse après le @",
        "La parte de la dirección después",
    ],
    [
        "550 5.2.1 disabled",
        "The mailbox is closed",
        "Cette messagerie est fermée",
        "El buzón está cerrado",
    ],
    [
        "452 4.2.2 over quota",
        "The mailbox is full",
        "Cette messagerie est pleine",
        "El buzón está lleno",
    ],
    [
        "552 5.3.4 message too big",
        "The mail is too large",
        "Le courriel est trop volumineux",
        "El correo es demasiado grande",
    ],
    [
        "451 4.4.1 no answer from host",
        "The recipient’s mail server cannot",
        "Le serveur du destinataire est injoignable",
        "No se puede conectar con el servidor del",
    ],
    [
        "550 5.7.26 unauthenticated",
        "The recipient’s server does not trust",
        "Le serveur du destinataire ne fait pas confiance",
        "El servidor del destinatario no confía",
    ],
    [
        "554 5.6.0 no",
        "The recipient’s server refuses the mail",
        "Le serveur du destinataire refuse",
        "El servidor del destinatario rechaza",
    ],
    [
        "the part of the address before the @ is not ASCII",
        "The address has letters before",
        "L’adresse contient avant le @",
        "La dirección tiene antes de la @",
    ],
    [
        "450 4.7.1 Greylisted",
        "The recipient’s server takes mails of new",
        "Le serveur du destinataire n’accepte les nouveaux",
        "El servidor del destinatario solo acepta",
    ],
    [
        "554 5.7.1 looks like spam",
        "The recipient’s server takes the mail for spam",
        "Le serveur du destinataire prend",
        "El servidor del destinatario considera",
    ],
    [
        "554 5.7.1 Relay access denied",
        "Our mail server does not send",
        "Notre serveur de messagerie n’envoie pas",
        "Nuestro servidor de correo no envía",
    ],
    [
        "451 4.3.0 please wait",
        "The recipient’s server is busy",
        "Le serveur du destinataire est occupé",
        "El servidor del destinatario está ocupado",
    ],
    [
        "no answer within 30 seconds",
        "The connection broke",
        "La connexion a été interrompue",
        "La conexión se interrumpió",
    ],
    [
        "connecting: failed to lookup address information",
        "Our mail server cannot be reached",
        "Notre serveur de messagerie est injoignable",
        "No se puede conectar con nuestro servidor",
    ],
    [
        "greeting: incomplete response",
        "Our mail server cannot be reached",
        "Notre serveur de messagerie est injoignable",
        "No se puede conectar con nuestro servidor",
    ],
    [
        "securing the connection: invalid peer certificate: Expired",
        "Our mail server offers no secure",
        "Notre serveur de messagerie n’offre pas",
        "Nuestro servidor de correo no ofrece",
    ],
    [
        "530 5.7.0 Must issue a STARTTLS command first",
        "Our mail server offers no secure",
        "Notre serveur de messagerie n’offre pas",
        "Nuestro servidor de correo no ofrece",
    ],
    [
        "signing in: 535 5.7.8 bad credentials",
        "Our mail server refuses the user name",
        "Notre serveur de messagerie refuse le nom",
        "Nuestro servidor de correo rechaza",
    ],
    [
        "naming the sender: 530 5.7.1 Authentication required",
        "Our mail server refuses the user name",
        "Notre serveur de messagerie refuse le nom",
        "Nuestro servidor de correo rechaza",
    ],
    [
        "naming the sender: 550 5.6.0 sender rejected",
        "The recipient’s server refuses the mail",
        "Le serveur du destinataire refuse",
        "El servidor del destinatario rechaza",
    ],
    [
        "naming the recipient: connection reset by peer",
        "The connection broke",
        "La connexion a été interrompue",
        "La conexión se interrumpió",
    ],
    [
        "announcing the mail: 421 closing",
        "The recipient’s server is busy",
        "Le serveur du destinataire est occupé",
        "El servidor del destinatario está ocupado",
    ],
    [
        "sending the mail: broken pipe",
        "The connection broke",
        "La connexion a été interrompue",
        "La conexión se interrumpió",
    ],
    [
        "sending the mail: 552 5.2.3 too long",
        "The mail is too large",
        "Le courriel est trop volumineux",
        "El correo es demasiado grande",
    ],
    [
        "sending the mail: 554 5.7.1 SPF check failed",
        "The recipient’s server does not trust",
        "Le serveur du destinataire ne fait pas confiance",
        "El servidor del destinatario no confía",
    ],
    [
        "writing the file: No space left on device",
        "The mail cannot be written as a file",
        "Le courriel ne peut pas être enregistré",
        "El correo no se puede guardar",
    ],
];

#[tokio::test]
async fn every_cause_is_said_in_plain_words_in_each_language() {
    let site = Site::open().await.ignoring_mail();
    site.join("ada@example.org").await;
    let nina = site.staff(Role::Reader).await;
    let mut said = Vec::new();
    for (place, locale) in ["en", "fr", "es"].into_iter().enumerate() {
        nina.post("/admin/language", &[("locale", locale)]).await;
        for cause in CAUSES {
            let words = cause[0];
            site.run(&format!("update mail set status = 'failed', words = '{words}' where id = 1"))
                .await;
            let page = nina.get("/admin/mail/1").await;
            let shown = page.texts("dl dd");
            let found = shown.iter().find(|text| text.starts_with(cause[place + 1]));
            assert!(found.is_some(), "{locale}: {words}: {shown:?}");
            assert!(shown.contains(&words.to_owned()), "the server's own words stand beside it");
            said.push(found.cloned());
        }
    }
    said.sort();
    said.dedup();
    let known = std::fs::read_to_string("locales/en/admin.ftl").expect("the sentences");
    let known = known.lines().filter(|line| line.starts_with("admin-cause-")).count();
    assert_eq!(said.len(), 3 * known, "every sentence was seen");
}
