"""A relay with STARTTLS, a private authority and a password."""

import shutil
import ssl
import subprocess
import tempfile
import time
import unittest
from pathlib import Path

import mails
import web
from entries import ENTRIES
from inbox import Inbox
from program import SECRETARIAT, Program, free_port

USER, PASSWORD, WRONG = "site@sender.example", "p@ss: wörd/1", "not-the-password"
KEY = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2"]


def certify(directory):
    """An authority, and a certificate of it for this machine."""
    for arguments in (
        ["-keyout", "ca.key", "-out", "ca.pem", "-subj", "/CN=Private authority",
         "-addext", "keyUsage=critical,keyCertSign"],
        ["-keyout", "relay.key", "-out", "relay.pem", "-subj", "/CN=relay",
         "-CA", "ca.pem", "-CAkey", "ca.key", "-addext", "basicConstraints=critical,CA:FALSE",
         "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1"],
    ):
        command = ["openssl", "req", "-x509", *KEY, *arguments]
        subprocess.run(command, cwd=directory, check=True, capture_output=True)


class ARelay(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.directory = Path(tempfile.mkdtemp(prefix="journey-"))
        certify(cls.directory)
        cls.tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        cls.tls.load_cert_chain(cls.directory / "relay.pem", cls.directory / "relay.key")

    @classmethod
    def tearDownClass(cls):
        shutil.rmtree(cls.directory)

    def relay(self, **options):
        options = {"tls": self.tls, "login": (USER, PASSWORD)} | options
        inbox = Inbox(free_port(), **options)
        self.addCleanup(inbox.close)
        return inbox

    def url(self, inbox, password):
        quote = web.urllib.parse.quote
        login = f"{quote(USER, safe='')}:{quote(password, safe='')}"
        return f"smtp://{login}@127.0.0.1:{inbox.port}?tls=starttls"

    def program(self, url, **settings):
        program = Program(url, **settings)
        self.addCleanup(program.close)
        program.start()
        return program

    def trusting(self):
        return {"SSL_CERT_FILE": str(self.directory / "ca.pem")}

    def held(self, program):
        """What the status says once the queue is held."""
        end = time.monotonic() + 15
        while time.monotonic() < end:
            said = program.verb("mail", "status").stdout.splitlines()
            if said[0] == "queue: held":
                return said
            time.sleep(0.2)
        self.fail(f"the queue is not held: {said}")

    def check_that_it_is_held_until_corrected(self, mechanism):
        inbox = self.relay(mechanisms=(mechanism,))
        program = self.program(self.url(inbox, WRONG), **self.trusting())
        for entry in ENTRIES[:3]:
            web.join(program, entry)
        _, reason, counts = self.held(program)
        self.assertRegex(reason, r"\Areason: signing in: 535 ")
        self.assertEqual(counts, "waiting: 6, sent: 0, failed: 0")
        self.assertEqual(program.doctor()["mail queue"]["ok"], False)
        tried = len(inbox.attempts)
        program.stop()
        program.send_to(self.url(inbox, PASSWORD))
        program.start()
        time.sleep(3)
        # Held is held: the right password alone sends nothing.
        self.assertEqual(len(inbox.attempts), tried)
        self.assertEqual(program.verb("mail", "release").returncode, 0)
        arrived = mails.read(inbox.wait_for(6))
        self.assertEqual(sorted({mail.to for mail in arrived}),
                         sorted([SECRETARIAT] + [entry["contact_email"] for entry in ENTRIES[:3]]))
        self.assertTrue(all(encrypted for *_, encrypted in inbox.attempts))
        self.assertEqual({attempt[:3] for attempt in inbox.attempts},
                         {(mechanism, USER, WRONG), (mechanism, USER, PASSWORD)})
        status = program.verb("mail", "status").stdout
        self.assertEqual(status, "queue: open\nwaiting: 0, sent: 6, failed: 0\n")
        self.assertTrue(program.doctor()["mail server"]["ok"])
        for secret in (WRONG, PASSWORD):
            self.assertNotIn(secret, program.log + program.verb("doctor").stdout)

    def test_a_wrong_password_holds_the_queue_and_loses_nothing_with_auth_plain(self):
        self.check_that_it_is_held_until_corrected("PLAIN")

    def test_a_wrong_password_holds_the_queue_and_loses_nothing_with_auth_login(self):
        self.check_that_it_is_held_until_corrected("LOGIN")

    def test_an_unknown_authority_gets_neither_password_nor_mail(self):
        inbox = self.relay()
        program = self.program(self.url(inbox, PASSWORD))
        web.join(program, ENTRIES[0])
        _, reason, counts = self.held(program)
        self.assertTrue(reason.startswith("reason: securing the connection: "), reason)
        self.assertEqual(counts, "waiting: 2, sent: 0, failed: 0")
        self.assertEqual((inbox.attempts, inbox.taken()), ([], []))

    def test_a_relay_without_starttls_gets_neither_password_nor_mail(self):
        inbox = self.relay(tls=None)
        program = self.program(self.url(inbox, PASSWORD), **self.trusting())
        web.join(program, ENTRIES[0])
        _, reason, counts = self.held(program)
        self.assertTrue(reason.startswith("reason: securing the connection: "), reason)
        self.assertEqual(counts, "waiting: 2, sent: 0, failed: 0")
        self.assertEqual((inbox.attempts, inbox.taken()), ([], []))
