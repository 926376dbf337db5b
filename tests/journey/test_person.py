"""A person erased by the command line while the program serves: not a byte is left anywhere."""

import base64
import contextlib
import quopri
import sqlite3
import time
import unittest

import mails
import web
from entries import ENTRIES
from inbox import Inbox
from program import Program, free_port

MARK = "qzwxmarkerxwzq"
CONTACT = f"{MARK}@{MARK}.example"
SECOND = f"second.{MARK}@{MARK}.example"
PERSON = ENTRIES[0] | {
    "page_locale": "en",
    "correspondence_locale": "en",
    "government_name": f"Gemeente {MARK}",
    "latin_name": f"Latin {MARK}",
    "region": f"Region {MARK}",
    "website": f"https://{MARK}.example/",
    "leader_name": f"Leader {MARK}",
    "leader_office": f"Office {MARK}",
    "contact_name": f"Name {MARK}",
    "contact_role": f"Role {MARK}",
    "contact_email": CONTACT,
    "contact_phone": f"Phone {MARK}",
    "second_email": SECOND,
    "message": f"Message {MARK}",
}


def disguises(word):
    """The word as mails may hold it: as it stands, and inside base64 at each of its three places."""
    found = [word.encode()]
    for before in range(3):
        encoded = base64.b64encode(b" " * before + word.encode()).rstrip(b"=")
        # The first and the last characters depend on what stands beside the word.
        found.append(encoded[4:-2])
    return found


def traces(program, word):
    """Where a word stands in the files that the program has written, the log included."""
    found = []
    for path in sorted(program.directory.rglob("*")):
        if path.is_file():
            content = path.read_bytes()
            small = content.lower()
            plain = quopri.decodestring(small) if path.suffix == ".eml" else b""
            count = small.count(word.encode()) + plain.count(word.encode())
            count += sum(content.count(part) for part in disguises(word)[1:])
            if count:
                found.append(f"{path.relative_to(program.directory)}: {count}")
    return found


def withdrawn(program, links):
    """Sends the form, confirms, and withdraws; `links` gives the link to a kind of page from a mail."""
    reference = web.join(program, PERSON).reference
    web.post(program, links(CONTACT, "confirm"), {}).expect(303)
    web.post(program, links(SECOND, "second"), {}).expect(303)
    personal = links(CONTACT, "signup")
    web.get(program, personal).expect(200)
    web.post(program, f"{personal}/withdraw", {}).expect(303)
    # Somebody else, whose signup stays.
    web.join(program, ENTRIES[1])
    return reference


def wait_until_sent(program):
    end = time.monotonic() + 30
    while "waiting: 0," not in program.verb("mail", "status").stdout:
        if time.monotonic() > end:
            raise AssertionError("mails still wait")
        time.sleep(0.1)


class MailsThatAreSent(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.inbox = Inbox(free_port())
        cls.program = Program(cls.inbox.url)
        cls.program.start()

    @classmethod
    def tearDownClass(cls):
        cls.program.close()
        cls.inbox.close()

    def mails_to(self, address):
        return mails.read(self.inbox.taken(lambda recipient: recipient == address))

    def link(self, address, page):
        end = time.monotonic() + 20
        while time.monotonic() < end:
            for mail in self.mails_to(address):
                if any(f"/{page}/" in link for link in mail.links):
                    return web.path_of(self.program, mail.link(page))
            time.sleep(0.05)
        raise AssertionError(f"no mail to {address} with a link to {page}")

    def test_what_was_typed_stands_in_the_store_at_first(self):
        type(self).reference = withdrawn(self.program, self.link)
        wait_until_sent(self.program)
        found = [line.split(":")[0] for line in traces(self.program, MARK)]
        self.assertTrue(found and all(name.startswith("data/") for name in found), found)

    def test_erasing_says_what_it_did_without_the_address(self):
        before = len(self.mails_to(CONTACT))
        said = self.program.verb("person", "erase", "--email", CONTACT.upper())
        self.assertEqual(said.returncode, 0, said.stderr)
        self.assertIn(self.reference, said.stdout)
        self.assertNotIn(MARK, (said.stdout + said.stderr).lower())
        wait_until_sent(self.program)
        later = [it for it in self.inbox.taken() if MARK in it.recipients[0].lower()]
        last = mails.Mail(later[-1])
        self.assertEqual(
            last.subject, f"Your personal data has been erased ({self.reference})"
        )
        self.assertGreater(len(later), before)
        self.assertNotIn(MARK, (last.subject + last.text + last.html).lower())

    def test_not_a_byte_is_left(self):
        self.assertEqual(traces(self.program, MARK), [])

    def test_the_other_one_stays(self):
        self.assertNotEqual(traces(self.program, ENTRIES[1]["contact_email"]), [])

    def test_there_is_nothing_more_to_erase(self):
        again = self.program.verb("person", "erase", "--email", CONTACT)
        self.assertEqual(again.returncode, 1)
        self.assertIn("nothing is stored about this address", again.stderr)


class MailsAsFiles(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.program = Program()
        cls.program.start()
        cls.folder = cls.program.directory / "data" / "mail"

    @classmethod
    def tearDownClass(cls):
        cls.program.close()

    def files(self):
        return {path.name: path.read_bytes() for path in self.folder.glob("*.eml")}

    def link(self, address, page):
        end = time.monotonic() + 20
        while time.monotonic() < end:
            for content in self.files().values():
                message = mails.email.message_from_bytes(content, policy=mails.POLICY)
                lines = message.get_body(("plain",)).get_content().splitlines()
                links = [line for line in lines if line.startswith("http") and f"/{page}/" in line]
                if message["To"] and address in message["To"] and links:
                    return web.path_of(self.program, links[0])
            time.sleep(0.05)
        raise AssertionError(f"no mail to {address} with a link to {page}")

    def test_the_mails_of_the_person_are_files(self):
        type(self).reference = withdrawn(self.program, self.link)
        wait_until_sent(self.program)
        named = [line for line in traces(self.program, MARK) if ".eml" in line]
        self.assertGreaterEqual(len(named), 3)
        type(self).before = self.files()

    def test_erased_they_are_gone_and_the_confirmation_is_about_nobody(self):
        said = self.program.verb("person", "erase", "--email", CONTACT)
        self.assertEqual(said.returncode, 0, said.stderr)
        wait_until_sent(self.program)
        self.assertEqual(traces(self.program, MARK), [])
        new = [content for name, content in self.files().items() if name not in self.before]
        messages = [mails.email.message_from_bytes(it, policy=mails.POLICY) for it in new]
        subject = f"Your personal data has been erased ({self.reference})"
        self.assertIn(subject, [str(message["Subject"]) for message in messages])

    def test_the_mails_of_others_stay(self):
        kept = [name for name, content in self.before.items() if name in self.files()]
        self.assertGreaterEqual(len(kept), 1)
        self.assertNotEqual(traces(self.program, ENTRIES[1]["contact_email"]), [])


class AnotherProgramBeside(unittest.TestCase):
    """Another program with another SQLite reads the store after an erasure: nothing is lost by it."""

    def test_what_was_acknowledged_survives_the_reader_and_a_kill(self):
        program = Program()
        self.addCleanup(program.close)
        program.start()
        web.join(program, PERSON)
        erased = program.verb("person", "erase", "--email", CONTACT)
        self.assertEqual(erased.returncode, 0, erased.stderr)
        wait_until_sent(program)
        # The server looks once more for what is left when the last mail is out.
        time.sleep(1)
        web.join(program, ENTRIES[1])
        store = program.directory / "data" / "human-rights-cities.sqlite3"
        log = store.with_name(f"{store.name}-wal")
        with contextlib.closing(sqlite3.connect(store)) as reader:
            self.assertEqual(reader.execute("select count(*) from signup").fetchone(), (2,))
        self.assertTrue(log.exists())
        receipt = web.join(program, ENTRIES[2])
        program.kill()
        program.start()
        web.get(program, receipt.location).expect(200)
