"""The forty on the desk: signing in, the list, each signup's page, the export."""

import csv
import io
import unicodedata
import unittest
from concurrent.futures import ThreadPoolExecutor

import web
from desk import BOM, PASSWORD, Desk, one_time_code
from entries import ENTRIES, LABELS, answers, listed, messages, shown
from program import Program

# What a spreadsheet would take for formulas.
FORMULAS = {
    "government_name": "=1+1",
    "latin_name": "+cmd|' /C calc'!A0",
    "region": "-2+3",
    "leader_name": "@SUM(A1:A9)",
    "leader_office": "'=quoted",
    "contact_name": "Two \"quotes\", a comma; a semicolon",
    "message": "=HYPERLINK(\"https://evil.example\")\r\nsecond line",
}


def decomposed(entry):
    """The entry as some systems write accents: letter and accent apart."""
    return {name: unicodedata.normalize("NFD", value) for name, value in entry.items()}


class TheDesk(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.program = Program()
        cls.program.start()
        posted = [entry if index % 2 else decomposed(entry) for index, entry in enumerate(ENTRIES)]
        with ThreadPoolExecutor(4) as pool:
            receipts = list(pool.map(lambda entry: web.join(cls.program, entry), posted))
        cls.entries = {receipt.reference: entry for receipt, entry in zip(receipts, ENTRIES)}
        cls.desk = Desk(cls.program)

    @classmethod
    def tearDownClass(cls):
        cls.program.close()

    def check_that_it_is_closed(self, path, cookie):
        answer = web.get(self.program, path, Cookie=cookie).expect(303)
        self.assertEqual(answer.location.split("?")[0], "/admin/sign-in")
        self.assertEqual(answer.body, b"")

    def test_the_invitation_works_once(self):
        web.get(self.program, self.desk.invitation).expect(404)

    def test_the_cookie_is_closed_to_scripts_and_other_sites(self):
        parts = [part.strip() for part in self.desk.cookie_line.split(";")]
        self.assertEqual(parts[1:], ["Path=/", "HttpOnly", "SameSite=Lax"])

    def test_a_used_code_a_wrong_code_and_a_wrong_password_open_nothing(self):
        used = one_time_code(self.desk.secret, self.desk.step)
        later = one_time_code(self.desk.secret, self.desk.step + 1)
        old = one_time_code(self.desk.secret, self.desk.step - 9)
        for password, code in [(PASSWORD, used), (PASSWORD, old), (PASSWORD, ""), ("", later)]:
            answer = self.desk.sign_in(password, code).expect(422)
            self.assertIsNone(answer.headers["Set-Cookie"])

    def test_nothing_opens_without_the_cookie(self):
        reference = next(iter(self.entries))
        other = self.desk.cookie[:-1] + ("a" if self.desk.cookie[-1] != "a" else "b")
        for path in ["signups", "signups.csv", "signups.xlsx", "signups/contacts", f"signups/{reference}",
                     "mail", "mail/1"]:
            for cookie in (None, "session=", other):
                self.check_that_it_is_closed(f"/admin/{path}", cookie)

    def test_the_address_of_the_desk_that_the_program_prints_leads_to_the_desk(self):
        [line] = [line for line in self.program.log.splitlines() if line.startswith("The desk:")]
        path = web.path_of(self.program, line.split()[-1])
        self.check_that_it_is_closed(path, None)
        main = self.desk.get(path).page.one("main")
        self.assertEqual(main.one("h1").text(), messages("en", "decide")["decide-work-title"])

    def test_the_list_shows_all_forty(self):
        table = self.desk.get("/admin/signups").page.one("main").one("tbody")
        rows = {}
        for row in table.every("tr"):
            link = row.one("a")
            # Behind the question mark stands the list that it leads on through.
            rows[link.get("href").partition("?")[0]] = link.text()
        self.assertEqual(
            rows,
            {f"/admin/signups/{reference}": entry["government_name"]
             for reference, entry in self.entries.items()},
        )

    def test_searching_forgets_case_and_accents(self):
        for words, name in [
            ("MOSTOLES", "Ayuntamiento de Móstoles"),
            ("izmir b", "İzmir Büyükşehir Belediyesi"),
            ("광주", "광주광역시"),
            ("hue city", "Thành phố Huế"),
        ]:
            query = web.urllib.parse.urlencode({"q": words})
            table = self.desk.get(f"/admin/signups?{query}").page.one("main").one("tbody")
            self.assertEqual([link.text() for link in table.every("a")], [name])

    def test_each_page_shows_the_answers(self):
        form = web.join_form(self.program, "en")
        for reference, entry in self.entries.items():
            with self.subTest(entry["government_name"]):
                page = self.desk.get(f"/admin/signups/{reference}").page
                self.assertEqual(page.one("h1").text(), answers(entry)["government_name"])
                self.assertEqual(listed(page, "en"), shown(answers(entry), form, "en"))

    def test_the_export_read_back_is_what_was_posted(self):
        self.assertTrue(self.desk.export().startswith(BOM))
        rows = {row["reference"]: row for row in self.desk.signups()}
        self.assertEqual(rows.keys(), self.entries.keys())
        for reference, entry in self.entries.items():
            with self.subTest(entry["government_name"]):
                row = rows[reference]
                kept = {name: row[name] for name in LABELS}
                population = int(row["population"]) if row["population"] else None
                self.assertEqual(kept | {"population": population}, answers(entry))
                self.assertEqual((row["status"], row["version"]), ("unconfirmed", "1"))
                self.assertEqual(row["letter_locale"], entry["page_locale"])
                self.assertRegex(row["sent_at"], r"\A\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ\Z")

    def test_digits_and_separators_of_any_language_make_the_same_number(self):
        numbers = {row["government_name"]: row["population"] for row in self.desk.signups()}
        for name, population in [
            ("بلدية الناظور", "161726"),
            ("काठमाडौं महानगरपालिका", "862400"),
            ("Ville de Grigny", "27000"),
            ("Pemerintah Kota Bogor", "1070719"),
            ("City of York", "202800"),
            ("Diputació de Barcelona", ""),
        ]:
            self.assertEqual(numbers[name], population)

    def test_no_cell_of_the_export_is_a_formula(self):
        receipt = web.join(self.program, ENTRIES[0] | FORMULAS)
        cells = set()
        for file in (self.desk.export(), self.desk.contacts()):
            text = file.removeprefix(BOM).decode("utf-8")
            rows = list(csv.reader(io.StringIO(text, newline=""), strict=True))
            self.assertEqual({len(row) for row in rows}, {len(rows[0])})
            cells |= {cell for row in rows for cell in row}
        formulas = ("=", "+", "-", "@", "\t", "\r", "\n")
        self.assertEqual([cell for cell in cells if cell.startswith(formulas)], [])
        self.assertIn("'+34 933 428 750", cells)
        row = next(it for it in self.desk.signups() if it["reference"] == receipt.reference)
        wanted = {name: value.replace("\r\n", "\n") for name, value in FORMULAS.items()}
        self.assertEqual({name: row[name] for name in FORMULAS}, wanted)

    def test_signing_out_ends_the_session(self):
        web.post(self.program, "/admin/sign-out", {}, Cookie=self.desk.cookie).expect(303)
        self.check_that_it_is_closed("/admin/signups", self.desk.cookie)
