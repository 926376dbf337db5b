"""A stop while slow clients hang: what is under way is finished, the rest is cut."""

import time
import unittest

import raw
import web
from desk import Desk
from entries import ENTRIES
from program import Program


class AStop(unittest.TestCase):
    def setUp(self):
        self.program = Program()
        self.addCleanup(self.program.close)
        self.program.start()
        self.lines = []
        self.addCleanup(lambda: [line.close() for line in self.lines])

    def hang(self, *pieces):
        line = raw.connect(self.program)
        self.lines.append(line)
        for piece in pieces:
            line.sendall(piece)
        return line

    def head_of_a_form(self, length):
        return raw.head(
            self.program, "POST", "/nl/join", f"Origin: {self.program.base}",
            "Content-Type: application/x-www-form-urlencoded", f"Content-Length: {length}",
        )

    def test_the_program_is_gone_in_ten_seconds_while_slow_clients_hang(self):
        receipt = web.join(self.program, ENTRIES[0])
        keep = raw.head(self.program, "GET", "/id/").replace(b"Connection: close\r\n", b"")
        for _ in range(20):
            self.hang()
            self.hang(b"GET /id/ HTTP/1.1\r\nHos")
            self.hang(self.head_of_a_form(60_000), b"government_name=")
            self.hang(*[keep] * 50)
            self.assertEqual(raw.status(self.hang(keep)), 200)
        code, seconds = self.program.stop()
        self.assertEqual(code, 0)
        self.assertLess(seconds, 10)
        self.program.start()
        references = [row["reference"] for row in Desk(self.program).signups()]
        self.assertEqual(references, [receipt.reference])

    def test_a_form_that_is_on_its_way_is_still_taken(self):
        fields = web.filled_in(web.join_form(self.program, "nl"))
        fields |= {name: value for name, value in ENTRIES[4].items() if name != "page_locale"}
        body = web.urllib.parse.urlencode(fields).encode()
        line = self.hang(self.head_of_a_form(len(body)), body[:100])
        time.sleep(0.3)
        self.program.process.terminate()
        time.sleep(0.5)
        line.sendall(body[100:])
        self.assertEqual(raw.status(line), 303)
        self.assertEqual(self.program.process.wait(timeout=10), 0)
        self.program.start()
        names = [row["government_name"] for row in Desk(self.program).signups()]
        self.assertEqual(names, [ENTRIES[4]["government_name"]])

    def test_an_idle_program_is_gone_at_once(self):
        code, seconds = self.program.stop()
        self.assertEqual(code, 0)
        self.assertLess(seconds, 2)
