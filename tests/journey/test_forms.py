"""One form: sent many times, sent with other answers, sent from another site, sent by a robot."""

import unittest
from concurrent.futures import ThreadPoolExecutor

import mails
import web
from desk import Desk
from entries import ENTRIES
from inbox import Inbox
from program import SECRETARIAT, Program, free_port

OTHER = {"government_name": "Stad Utrecht", "population": "400 000", "message": "Een tweede keer"}


class OneForm(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.inbox = Inbox(free_port())
        cls.program = Program(cls.inbox.url)
        cls.program.start()
        cls.desk = Desk(cls.program)

    @classmethod
    def tearDownClass(cls):
        cls.program.close()
        cls.inbox.close()

    def fill_in(self, entry):
        form = web.join_form(self.program, entry["page_locale"])
        typed = {name: value for name, value in entry.items() if name != "page_locale"}
        return form.get("action"), web.filled_in(form) | typed

    def rows(self, reference):
        return [row for row in self.desk.signups() if row["reference"] == reference]

    def mails_to(self, address, count):
        return mails.read(self.inbox.wait_for(count, lambda recipient: recipient == address))

    def test_twenty_times_at_once_makes_one_signup_and_equal_answers(self):
        entry = ENTRIES[4]
        path, fields = self.fill_in(entry)
        with ThreadPoolExecutor(20) as pool:
            answers = list(pool.map(lambda _: web.post(self.program, path, fields), range(20)))
        said = {(answer.status, answer.location, answer.body) for answer in answers}
        self.assertEqual(said, {(303, f"{path}/{fields['form_id']}", b"")})
        receipt = web.Receipt(self.program, fields, answers[0].location)
        type(self).path, type(self).fields, type(self).receipt = path, fields, receipt
        self.assertEqual([row["reference"] for row in self.desk.signups()], [receipt.reference])
        self.mails_to(entry["contact_email"], 1)
        self.mails_to(SECRETARIAT, 1)

    def test_other_answers_update_the_signup_under_its_reference(self):
        answer = web.post(self.program, self.path, self.fields | OTHER).expect(303)
        self.assertEqual(answer.location, self.receipt.location)
        again = web.Receipt(self.program, self.fields, answer.location)
        self.assertEqual(again.reference, self.receipt.reference)
        [row] = self.desk.signups()
        self.assertEqual(row["reference"], self.receipt.reference)
        self.assertEqual({name: row[name] for name in OTHER}, OTHER | {"population": "400000"})
        self.assertEqual(row["version"], "2")
        self.mails_to(self.fields["contact_email"], 1)

    def test_another_address_gets_a_mail_of_its_own_and_the_first_link_ends(self):
        [old] = self.mails_to(self.fields["contact_email"], 1)
        moved = self.fields | OTHER | {"contact_email": "contact41@government05.example"}
        web.post(self.program, self.path, moved).expect(303)
        [new] = self.mails_to(moved["contact_email"], 1)
        self.assertIn(self.receipt.reference, new.subject)
        web.get(self.program, web.path_of(self.program, old.link("confirm"))).expect(404)
        link = web.path_of(self.program, new.link("confirm"))
        web.post(self.program, link, {}).expect(303)
        [row] = self.rows(self.receipt.reference)
        self.assertEqual(row["status"], "received")
        self.assertEqual(row["contact_email"], moved["contact_email"])
        type(self).fields = moved

    def test_a_confirmed_signup_is_not_changed_by_its_old_form(self):
        before = self.rows(self.receipt.reference)
        changed = self.fields | {"government_name": "Somebody else"}
        answer = web.post(self.program, self.path, changed).expect(409)
        self.assertEqual(web.filled_in(answer.page.one("form", action=self.path)),
                         changed | {"message": OTHER["message"]})
        self.assertEqual(self.rows(self.receipt.reference), before)

    def test_what_is_wrong_is_said_at_once_and_every_answer_kept(self):
        path, fields = self.fill_in(ENTRIES[16])
        wrong = fields | {"government_name": "", "population": "many", "contact_email": "nobody"}
        del wrong["privacy"]
        answer = web.post(self.program, path, wrong).expect(422)
        form = answer.page.one("form", action=path)
        self.assertEqual(web.filled_in(form), wrong)
        summary = answer.page.one("div", **{"class": "summary"})
        targets = [link.get("href").removeprefix("#") for link in summary.every("a")]
        self.assertEqual(targets, ["government_name", "population", "contact_email", "privacy"])
        ids = {node.get("id") for node in form.every()}
        self.assertLessEqual(set(targets), ids)

    def test_a_form_from_another_site_comes_back_with_its_answers(self):
        count = len(self.desk.signups())
        path, fields = self.fill_in(ENTRIES[38])
        for origin in ("https://translate.example", "null", "http://localhost"):
            answer = web.post(self.program, path, fields, Origin=origin).expect(403)
            again = web.filled_in(answer.page.one("form", action=path))
            # The other site knows the form's id: the page has a new one.
            self.assertNotEqual(again["form_id"], fields["form_id"])
            self.assertEqual(again | {"form_id": fields["form_id"]}, fields)
        answer = web.post(self.program, path, fields, Sec_Fetch_Site="cross-site").expect(403)
        self.assertEqual(len(self.desk.signups()), count)
        form = answer.page.one("form", action=path)
        web.post(self.program, path, web.filled_in(form)).expect(303)
        self.assertEqual(len(self.desk.signups()), count + 1)

    def test_a_robot_sees_the_usual_page_and_causes_no_mail(self):
        path, fields = self.fill_in(ENTRIES[9])
        answer = web.post(self.program, path, fields | {"contact_fax": "1"}).expect(303)
        receipt = web.Receipt(self.program, fields, answer.location)
        [row] = self.rows(receipt.reference)
        self.assertEqual(row["quarantined"], "yes")
        self.mails_to(fields["contact_email"], 0)
        told = [mail for mail in mails.read(self.inbox.taken()) if receipt.reference in mail.text]
        self.assertEqual(told, [])
