"""Kills and hang-ups in the middle of submissions: nothing acknowledged is lost or doubled."""

import http.client
import random
import socket
import struct
import threading
import time
import unittest
from collections import Counter
from concurrent.futures import ThreadPoolExecutor

import raw
import web
from desk import Desk
from entries import ENTRIES
from program import Program

ROUNDS = 10
CLIENTS = 6


class Client(threading.Thread):
    """Sends one form after the other until the connection fails."""

    def __init__(self, program, name):
        super().__init__()
        self.program, self.prefix = program, name
        self.acknowledged = []

    def run(self):
        try:
            while True:
                name = f"{self.prefix}, form {len(self.acknowledged) + 1}"
                entry = random.choice(ENTRIES) | {"government_name": name}
                _, answer = web.send(self.program, entry)
                if answer.status == 303:
                    self.acknowledged.append((name, answer.location))
        except (OSError, http.client.HTTPException):
            pass


class AKillUnderLoad(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.program = Program()
        cls.program.start()
        cls.desk = Desk(cls.program)
        cls.acknowledged, cls.starts, cls.findings = [], [], []

    @classmethod
    def tearDownClass(cls):
        cls.program.close()

    def test_the_program_is_killed_ten_times_while_clients_send(self):
        for number in range(1, ROUNDS + 1):
            clients = [Client(self.program, f"Round {number}, client {client}")
                       for client in range(1, CLIENTS + 1)]
            for client in clients:
                client.start()
            wanted = random.randint(3, 20)
            while sum(len(client.acknowledged) for client in clients) < wanted:
                self.assertTrue(any(client.is_alive() for client in clients))
                time.sleep(0.005)
            time.sleep(random.uniform(0, 0.1))
            self.program.kill()
            for client in clients:
                client.join()
                self.acknowledged.extend(client.acknowledged)
            self.starts.append(self.program.start())
            self.findings.append(self.program.doctor()["store"])

    def test_it_is_ready_again_within_two_seconds_each_time(self):
        self.assertEqual(len(self.starts), ROUNDS)
        self.assertLess(max(self.starts), 2)

    def test_the_store_is_whole_each_time(self):
        self.assertEqual(len(self.findings), ROUNDS)
        self.assertEqual([finding for finding in self.findings if not finding["ok"]], [])

    def test_every_acknowledged_signup_is_there_once(self):
        rows = {row["reference"]: row["government_name"] for row in self.desk.signups()}
        for name, location in self.acknowledged:
            page = web.get(self.program, location).expect(200).page
            reference = page.one("data", **{"class": "reference"}).get("value")
            self.assertEqual(rows.get(reference), name)
        doubled = [name for name, count in Counter(rows.values()).items() if count > 1]
        self.assertEqual(doubled, [])
        self.assertLessEqual(len(rows), len(self.acknowledged) + ROUNDS * CLIENTS)


class HangUps(unittest.TestCase):
    """Clients that send a form, or half of one, and hang up without reading the answer."""

    @classmethod
    def setUpClass(cls):
        cls.program = Program()
        cls.program.start()

    @classmethod
    def tearDownClass(cls):
        cls.program.close()

    def hang_up(self, number):
        """Sends the form and hangs up; every second one in the middle. Gives the form back."""
        fields = web.filled_in(web.join_form(self.program, "nl"))
        fields |= {name: value for name, value in ENTRIES[4].items() if name != "page_locale"}
        fields["government_name"] = f"Client {number}"
        body = web.urllib.parse.urlencode(fields).encode()
        head = raw.head(
            self.program, "POST", "/nl/join", f"Origin: {self.program.base}",
            "Content-Type: application/x-www-form-urlencoded", f"Content-Length: {len(body)}",
        )
        with raw.connect(self.program) as line:
            line.sendall(head + body[: len(body) // (1 + number % 2)])
            # Closed with a reset, as by a phone that leaves the net.
            line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        return fields

    def test_those_who_hang_up_and_send_again_have_one_signup_each(self):
        with ThreadPoolExecutor(20) as pool:
            forms = list(pool.map(self.hang_up, range(200)))
            again = list(pool.map(lambda form: web.post(self.program, "/nl/join", form), forms))
        self.assertEqual({answer.status for answer in again}, {303})
        names = Counter(row["government_name"] for row in Desk(self.program).signups())
        self.assertEqual(names, Counter(form["government_name"] for form in forms))
        self.assertTrue(self.program.doctor()["store"]["ok"])
