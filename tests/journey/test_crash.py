"""Mail survives: a server that is down, a kill while mails wait, kills while they are sent."""

import time
import unittest
from collections import Counter
from concurrent.futures import ThreadPoolExecutor

import mails
import web
from entries import ENTRIES
from inbox import Inbox
from program import SECRETARIAT, Program, free_port


def join_all(program, entries):
    """The references by the contact's address."""
    with ThreadPoolExecutor(4) as pool:
        receipts = list(pool.map(lambda entry: web.join(program, entry), entries))
    return {entry["contact_email"]: receipt.reference for entry, receipt in zip(entries, receipts)}


class AMailServerThatIsDown(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        port = free_port()
        cls.program = Program(f"smtp://127.0.0.1:{port}")
        cls.program.start()
        cls.references = join_all(cls.program, ENTRIES)
        cls.program.kill()
        cls.inbox = Inbox(port)
        cls.program.start()
        cls.retried = cls.program.verb("mail", "retry")

    @classmethod
    def tearDownClass(cls):
        cls.program.close()
        cls.inbox.close()

    def test_after_a_kill_all_sixty_mails_arrive_once(self):
        self.assertEqual(self.retried.returncode, 0, self.retried.stderr)
        arrived = mails.read(self.inbox.wait_for(60))
        asked = Counter(mail.to for mail in arrived if mail.to != SECRETARIAT)
        self.assertEqual(asked, Counter(list(self.references)))
        for mail in arrived:
            if mail.to in self.references:
                self.assertIn(self.references[mail.to], mail.subject)
        type(self).notices = [mail for mail in arrived if mail.to == SECRETARIAT]
        self.assertEqual(len(self.notices), 20)

    def test_the_digest_comes_too_and_names_the_others(self):
        arrived = mails.read(self.inbox.wait_for(61, seconds=90))
        to_secretariat = [mail for mail in arrived if mail.to == SECRETARIAT]
        for reference in self.references.values():
            self.assertEqual(sum(reference in mail.text for mail in to_secretariat), 1)
        known = {mail.id for mail in self.notices}
        digest = next(mail for mail in to_secretariat if mail.id not in known)
        named = [it for it in self.references.values() if it in digest.text]
        self.assertEqual(len(named), 20)

    def test_then_nothing_waits_and_nothing_failed(self):
        status = self.program.verb("mail", "status")
        self.assertEqual(status.stdout, "queue: open\nwaiting: 0, sent: 61, failed: 0\n")


class InterruptionsWhileMailsAreSent(unittest.TestCase):
    """Twenty signups cause forty mails, and sending them is interrupted three times."""

    def setUp(self):
        self.inbox = Inbox(free_port(), pause=0.1)
        self.addCleanup(self.inbox.close)
        self.program = Program(self.inbox.url)
        self.addCleanup(self.program.close)
        self.program.start()

    def doubled(self, interrupt):
        """How many mails came twice: each with the same bytes, and none is missing."""
        self.assertEqual(self.program.verb("mail", "hold").returncode, 0)
        references = join_all(self.program, ENTRIES[:20])
        self.assertEqual(self.inbox.taken(), [])
        self.assertEqual(self.program.verb("mail", "release").returncode, 0)
        for taken in (8, 16, 24):
            while len(self.inbox.taken()) < taken:
                time.sleep(0.01)
            interrupt()
            self.program.start()
        while "waiting: 0," not in self.program.verb("mail", "status").stdout:
            time.sleep(0.2)
        arrived = [mails.Mail(envelope) for envelope in self.inbox.taken()]
        first = {}
        for mail in arrived:
            self.assertEqual(first.setdefault(mail.id, mail).content, mail.content)
        recipients = Counter(mail.to for mail in first.values())
        self.assertEqual(recipients, Counter(list(references)) + Counter({SECRETARIAT: 20}))
        return len(arrived) - len(first)

    def test_each_kill_doubles_one_mail_at_most_and_loses_none(self):
        self.assertLessEqual(self.doubled(self.program.kill), 3)

    def test_a_stop_doubles_no_mail_and_loses_none(self):
        self.assertEqual(self.doubled(self.program.stop), 0)
