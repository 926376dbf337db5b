"""A backup taken while clients send, tried out, and put back after the store was lost."""

import random
import stat
import threading
import time
import unittest

import web
from desk import Desk
from entries import ENTRIES
from program import Program

CLIENTS = 4


class Client(threading.Thread):
    """Sends one form after the other until it is told to stop."""

    def __init__(self, program, name, stop):
        super().__init__()
        self.program, self.prefix, self.stop = program, name, stop
        self.acknowledged = []

    def run(self):
        while not self.stop.is_set():
            name = f"{self.prefix}, form {len(self.acknowledged) + 1}"
            entry = random.choice(ENTRIES) | {"government_name": name}
            _, answer = web.send(self.program, entry)
            if answer.status == 303:
                self.acknowledged.append(name)


class ABackup(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.program = Program()
        cls.program.start()
        cls.desk = Desk(cls.program)
        cls.file = cls.program.directory / "monday.backup"

    @classmethod
    def tearDownClass(cls):
        cls.program.close()

    def names(self):
        return [row["government_name"] for row in self.desk.signups()]

    def test_it_is_taken_while_clients_send_and_is_whole(self):
        stop = threading.Event()
        clients = [Client(self.program, f"Client {number}", stop) for number in range(CLIENTS)]
        for client in clients:
            client.start()
        while sum(len(client.acknowledged) for client in clients) < 20:
            time.sleep(0.01)
        before = [name for client in clients for name in list(client.acknowledged)]
        said = self.program.verb("backup", str(self.file))
        after = sum(len(client.acknowledged) for client in clients)
        stop.set()
        for client in clients:
            client.join()
        self.assertEqual(said.returncode, 0, said.stderr)
        self.assertEqual(stat.S_IMODE(self.file.stat().st_mode), 0o600)
        self.assertGreater(after, len(before), "the clients were not held up")
        checked = self.program.verb("verify-backup", str(self.file))
        self.assertEqual(checked.returncode, 0, checked.stderr)
        self.assertIn("is whole and can be restored", checked.stdout)
        type(self).before = before

    def test_an_older_backup_is_not_overwritten(self):
        again = self.program.verb("backup", str(self.file))
        self.assertEqual(again.returncode, 1)
        self.assertIn("is there already", again.stderr)

    def test_it_is_not_put_back_while_the_program_serves(self):
        refused = self.program.verb("restore", str(self.file))
        self.assertEqual(refused.returncode, 1)
        self.assertIn("another server is running", refused.stderr)

    def test_it_is_put_back_after_the_store_was_lost(self):
        self.program.kill()
        store = next((self.program.directory / "data").glob("*.sqlite3"))
        store.write_bytes(b"\0" * 100_000)
        said = self.program.verb("restore", str(self.file))
        self.assertEqual(said.returncode, 0, said.stderr)
        self.program.start()
        self.assertTrue(self.program.doctor()["store"]["ok"])

    def test_everything_acknowledged_before_it_is_there(self):
        self.desk = Desk(self.program, "paz@committee.example")
        names = self.names()
        self.assertEqual([name for name in self.before if name not in names], [])
        self.assertEqual(len(set(names)), len(names))

    def test_its_mail_is_held_until_somebody_releases_it(self):
        status = self.program.verb("mail", "status").stdout
        self.assertIn("queue: held", status)
        mails = self.program.directory / "data" / "mail"
        count = len(list(mails.glob("*.eml")))
        web.join(self.program, ENTRIES[0])
        time.sleep(3)
        self.assertEqual(len(list(mails.glob("*.eml"))), count)
        self.assertEqual(self.program.verb("mail", "release").returncode, 0)
        end = time.monotonic() + 20
        while "waiting: 0" not in self.program.verb("mail", "status").stdout:
            self.assertLess(time.monotonic(), end)
            time.sleep(0.2)
        self.assertGreater(len(list(mails.glob("*.eml"))), count)
