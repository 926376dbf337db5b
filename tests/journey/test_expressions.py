"""Forty governments express their interest: form, receipt page, mails, confirmation, digest."""

import unittest
from collections import Counter
from concurrent.futures import ThreadPoolExecutor

import mails
import web
from desk import Desk
from entries import ENTRIES, SECOND, answers, colon, listed, messages, number, shown
from inbox import Inbox
from program import SECRETARIAT, SENDER, Program, free_port

# Words and offices such as "President" may stand in the site's own text; these may not.
TYPED = (
    "government_name", "latin_name", "website", "leader_name", "contact_name", "contact_role",
    "contact_phone", "second_email", "message",
)


def is_secretariat(recipient):
    return recipient == SECRETARIAT


def is_second(recipient):
    return recipient in SECOND


def is_applicant(recipient):
    return not is_secretariat(recipient) and not is_second(recipient)


def only(wanted, given):
    """What is given under the wanted labels, a number as one however it is written."""
    values = dict(wanted)
    return [
        (label, number(value) if isinstance(values[label], int) else value)
        for label, value in given
        if label in values
    ]


class FortyGovernments(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.inbox = Inbox(free_port())
        cls.program = Program(cls.inbox.url)
        cls.program.start()
        cls.desk = Desk(cls.program)
        cls.receipts = {}

    @classmethod
    def tearDownClass(cls):
        cls.program.close()
        cls.inbox.close()

    def test_each_is_taken_and_gets_a_reference_of_its_own(self):
        one_by_one = [web.join(self.program, entry) for entry in ENTRIES[:20]]
        with ThreadPoolExecutor(20) as pool:
            at_once = list(pool.map(lambda entry: web.join(self.program, entry), ENTRIES[20:]))
        for entry, receipt in zip(ENTRIES, one_by_one + at_once):
            self.receipts[entry["contact_email"]] = receipt
            self.assertEqual(
                receipt.location, f"/{entry['page_locale']}/join/{receipt.fields['form_id']}"
            )
            self.assertRegex(receipt.reference, r"\AHRC-[0-9A-Z]{6}\Z")
        self.assertEqual(len({receipt.reference for receipt in self.receipts.values()}), 40)

    def test_each_applicant_gets_one_mail_and_the_secretariat_twenty_notices(self):
        type(self).confirmations = mails.read(self.inbox.wait_for(40, is_applicant))
        type(self).notices = mails.read(self.inbox.wait_for(20, is_secretariat))
        self.assertEqual({mail.to for mail in self.confirmations}, set(self.receipts))

    def test_each_mail_is_in_its_readers_language_from_sender_and_secretariat(self):
        wanted = {entry["contact_email"]: entry["correspondence_locale"] for entry in ENTRIES}
        for mail in self.confirmations + self.notices:
            with self.subTest(mail.to):
                locale = wanted.get(mail.to, "en")
                self.assertEqual(mail.language, mails.languages(locale))
                self.assertEqual((mail.sender, mail.reply_to), (SENDER, SECRETARIAT))
                self.assertEqual(mail.sender_name, messages(locale, "site")["site-name"])

    def test_a_mail_to_an_unconfirmed_address_holds_nothing_that_was_typed(self):
        entries = {entry["contact_email"]: entry for entry in ENTRIES}
        for mail in self.confirmations:
            with self.subTest(mail.to):
                typed = {entries[mail.to][name] for name in TYPED} - {""}
                self.assertEqual([text for text in typed if text in mail.everything], [])
                self.assertIn(self.receipts[mail.to].reference, mail.subject)

    def test_opening_a_link_again_and_again_changes_nothing(self):
        before = self.desk.signups()
        self.assertEqual({row["status"] for row in before}, {"unconfirmed"})
        for mail in self.confirmations:
            path = web.path_of(self.program, mail.link("confirm"))
            for method in ("GET", "HEAD") * 3:
                answer = web.ask(self.program, method, path).expect(200)
                self.assertEqual(answer.headers["Cache-Control"], "no-store")
                self.assertEqual(answer.headers["X-Robots-Tag"], "noindex")
        self.assertEqual(self.desk.signups(), before)
        self.inbox.wait_for(40, is_applicant)

    def test_pressing_the_button_three_times_confirms_once(self):
        for mail in self.confirmations:
            path = web.path_of(self.program, mail.link("confirm"))
            page = web.get(self.program, path).expect(200).page
            form = page.one("form", action=path)
            fields = web.filled_in(form)
            with ThreadPoolExecutor(2) as pool:
                pressed = [web.post(self.program, path, fields)]
                pressed += pool.map(lambda _: web.post(self.program, path, fields), range(2))
            self.assertEqual({answer.status for answer in pressed}, {303})
            self.assertEqual({answer.location for answer in pressed}, {path})
            page = web.get(self.program, path).expect(200).page
            self.assertEqual(page.every("form", action=path), [])
        self.assertEqual({row["status"] for row in self.desk.signups()}, {"received"})

    def test_one_receipt_comes_for_each_with_the_answers(self):
        known = {mail.id for mail in self.confirmations}
        all_mails = mails.read(self.inbox.wait_for(80, is_applicant))
        type(self).acknowledgements = [mail for mail in all_mails if mail.id not in known]
        count = Counter(mail.to for mail in self.acknowledgements)
        self.assertEqual(count, Counter(list(self.receipts)))
        for entry in ENTRIES:
            mail = next(it for it in self.acknowledgements if it.to == entry["contact_email"])
            with self.subTest(mail.to):
                locale = entry["correspondence_locale"]
                self.assertEqual(mail.language, mails.languages(locale))
                form = web.join_form(self.program, locale)
                rows = shown(answers(entry), form, locale)
                lines = [line.partition(colon(locale))[::2] for line in mail.text.splitlines()]
                cells = [(row.one("th").text(), row.one("td").raw())
                         for row in mail.page.every("tr")]
                self.assertEqual(only(rows, lines), rows)
                self.assertEqual(only(rows, cells), rows)

    def test_each_second_address_is_asked_once_the_contact_has_confirmed(self):
        type(self).seconds = mails.read(self.inbox.wait_for(len(SECOND), is_second))
        self.assertEqual(Counter(mail.to for mail in self.seconds), Counter(SECOND))
        entries = {entry["second_email"]: entry for entry in ENTRIES}
        for mail in self.seconds:
            with self.subTest(mail.to):
                entry = entries[mail.to]
                self.assertEqual(mail.language, mails.languages(entry["correspondence_locale"]))
                self.assertIn(self.receipts[entry["contact_email"]].reference, mail.subject)
                typed = {entry[name] for name in TYPED} - {"", mail.to}
                self.assertEqual([text for text in typed if text in mail.everything], [])
                path = web.path_of(self.program, mail.link("second"))
                web.get(self.program, path).expect(200)

    def test_the_personal_link_opens_the_state_and_the_answers(self):
        entries = {entry["contact_email"]: entry for entry in ENTRIES}
        for mail in self.acknowledgements:
            with self.subTest(mail.to):
                entry = entries[mail.to]
                locale = entry["correspondence_locale"]
                path = web.path_of(self.program, mail.link("signup"))
                self.assertTrue(path.startswith(f"/{locale}/signup/"))
                answer = web.get(self.program, path).expect(200)
                self.assertEqual(answer.headers["Cache-Control"], "no-store")
                main = answer.page.one("main")
                reference = main.one("data", **{"class": "reference"}).get("value")
                self.assertEqual(reference, self.receipts[mail.to].reference)
                state = messages(locale, "site")["site-state-received"]
                self.assertEqual(main.one("strong").text(), state)
                rows = shown(answers(entry), web.join_form(self.program, locale), locale)
                # What waits for something stands above the answers, which are the last list.
                self.assertEqual(listed(answer.page, locale, -1)[1:], rows)

    def test_one_digest_names_the_other_twenty(self):
        known = {mail.id for mail in self.notices}
        all_mails = mails.read(self.inbox.wait_for(21, is_secretariat, seconds=90))
        type(self).digest = next(mail for mail in all_mails if mail.id not in known)
        self.assertIn("20", self.digest.subject)
        named = [receipt.reference for receipt in self.receipts.values()
                 if receipt.reference in self.digest.text]
        self.assertEqual(len(named), 20)

    def test_the_twenty_one_mails_name_each_government_exactly_once(self):
        to_secretariat = self.notices + [self.digest]
        for entry in ENTRIES:
            with self.subTest(entry["government_name"]):
                name = entry["government_name"]
                reference = self.receipts[entry["contact_email"]].reference
                self.assertEqual(sum(mail.text.count(name) for mail in to_secretariat), 1)
                self.assertEqual(sum(mail.page.raw().count(name) for mail in to_secretariat), 1)
                telling = [mail for mail in to_secretariat if reference in mail.text]
                self.assertEqual(len(telling), 1)
                self.assertIn(name, telling[0].text)
        for notice in self.notices:
            link = web.path_of(self.program, notice.link("admin"))
            self.assertRegex(link, r"\A/admin/signups/HRC-[0-9A-Z]{6}\Z")

    def test_in_the_end_nothing_waits_and_nothing_failed(self):
        status = self.program.verb("mail", "status")
        self.assertEqual(status.stdout, "queue: open\nwaiting: 0, sent: 111, failed: 0\n")
        self.assertEqual(len(self.inbox.taken()), 111)
        self.assertEqual(len({mail.id for mail in mails.read(self.inbox.taken())}), 111)

    def test_the_log_holds_no_name_no_address_and_no_token(self):
        log = self.program.log
        for entry in ENTRIES:
            self.assertNotIn(entry["contact_email"], log)
            self.assertNotIn(entry["government_name"], log)
            self.assertNotIn(entry["contact_name"], log)
        for mail in self.confirmations + self.seconds + self.acknowledgements:
            self.assertNotIn(mail.links[0].rsplit("/", 1)[-1], log)
        self.assertNotIn("ERROR", log)
