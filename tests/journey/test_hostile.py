"""Requests that no browser sends: each is refused clearly, and the site goes on."""

import unittest
import urllib.parse

import raw
import web
from entries import ENTRIES
from program import Program

FORM = "application/x-www-form-urlencoded"
MEGABYTE = b"x" * 1_000_000


class AHostileClient(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.program = Program()
        cls.program.start()

    @classmethod
    def tearDownClass(cls):
        cls.program.close()

    def tearDown(self):
        """After each of them the site takes the next signup."""
        self.assertEqual(web.get(self.program, "/healthz").status, 200)
        own = {"government_name": self.id(), "contact_email": f"{self.id()[-40:]}@city.example"}
        web.join(self.program, ENTRIES[0] | own)

    def filled_in(self):
        entry = {name: value for name, value in ENTRIES[4].items() if name != "page_locale"}
        return web.filled_in(web.join_form(self.program, "nl")) | entry

    def sends(self, *pieces):
        return raw.exchange(self.program, pieces)[0]

    def posts(self, body, *lines, path="/nl/join", content_type=FORM):
        kind = [f"Content-Type: {content_type}"] if content_type else []
        origin = f"Origin: {self.program.base}"
        length = f"Content-Length: {len(body)}"
        return self.sends(raw.head(self.program, "POST", path, origin, length, *kind, *lines), body)

    def gets(self, target, *lines, method="GET", host=True):
        return self.sends(raw.head(self.program, method, target, *lines, host=host))

    def check(self, expected, answers):
        self.assertEqual({name: expected for name in answers}, answers)

    def check_refused(self, answers):
        clear = {name: status for name, status in answers.items() if status and 400 <= status < 500}
        self.assertEqual(clear, answers)

    def test_a_nul_is_refused(self):
        body = urllib.parse.urlencode(self.filled_in() | {"government_name": "a\0b"}).encode()
        self.assertEqual(self.posts(body), 422)
        self.check_refused({
            "in the message": self.posts(
                urllib.parse.urlencode(self.filled_in() | {"message": "a\0b"}).encode()),
            "bare in the body": self.posts(body.replace(b"%00", b"\0")),
            "in the address": self.gets("/id/%00"),
            "in a token": self.gets("/id/signup/%00"),
            "in a file's name": self.gets("/static/%00"),
            "bare in the address": self.gets(b"/id/\0"),
            "in a header": self.gets("/id/", b"Accept-Language: a\0b"),
            "in a form's id": self.posts(b"form_id=%00"),
        })

    def test_broken_utf_8_is_refused(self):
        self.check_refused({
            "in a field": self.posts(b"government_name=%ff%fe"),
            "in a field's name": self.posts(b"%c3%28=1"),
            "an overlong slash": self.posts(b"government_name=%c0%af"),
            "a surrogate": self.posts(b"government_name=%ed%a0%80"),
            "bare in the body": self.posts(b"government_name=\xff"),
            "in the address": self.gets("/%ff/"),
            "in a token": self.gets("/id/signup/%ff"),
            "in a form's id": self.gets("/id/join/%c3%28"),
            "bare in the address": self.gets(b"/id/\xff\xfe"),
        })
        # Where only a preference is read, a broken one counts as none.
        for target, lines in [
            ("/id/?with=%ff", []),
            ("/id/", [b"Accept-Language: \xff\xfe"]),
            ("/id/", [b"Cookie: session=\xff"]),
        ]:
            self.assertLess(self.gets(target, *lines), 500)

    def test_a_body_of_100_megabytes_is_refused_before_it_is_read(self):
        origin, kind = f"Origin: {self.program.base}", f"Content-Type: {FORM}"
        for path in ("/nl/join", "/admin/sign-in"):
            announced = raw.head(self.program, "POST", path, origin, kind,
                                 "Content-Length: 100000000")
            status, sent = raw.exchange(self.program, [announced] + [MEGABYTE] * 100)
            self.assertEqual(status, 413, path)
            self.assertLess(sent, 50_000_000)
            unannounced = raw.head(self.program, "POST", path, origin, kind,
                                   "Transfer-Encoding: chunked")
            chunk = b"f4240\r\n" + MEGABYTE + b"\r\n"
            status, sent = raw.exchange(self.program, [unannounced] + [chunk] * 100)
            self.assertEqual(status, 413, path)
            self.assertLess(sent, 50_000_000)

    def test_ten_thousand_fields_are_refused(self):
        self.check(413, {
            "short ones": self.posts(b"&".join(b"%d" % n for n in range(10_000))),
            "long ones": self.posts(b"&".join(b"field%d=1" % n for n in range(10_000))),
            "just too many": self.posts(b"&".join(b"f%d=1" % n for n in range(101))),
        })

    def test_a_repeated_field_is_refused(self):
        body = urllib.parse.urlencode(self.filled_in())
        self.check(400, {
            "another": self.posts(f"{body}&government_name=Other".encode()),
            "the same": self.posts(f"{body}&privacy=on".encode()),
            "encoded differently": self.posts(f"{body}&%70rivacy=on".encode()),
        })

    def test_another_content_type_is_refused(self):
        body = urllib.parse.urlencode(self.filled_in()).encode()
        self.check_refused({
            str(kind): self.posts(body, content_type=kind)
            for kind in ("text/plain", "application/json", "multipart/form-data; boundary=x", None)
        })

    def test_a_long_address_is_refused(self):
        self.check(414, {
            "path": self.gets("/id/" + "a" * 5000),
            "query": self.gets("/id/?with=" + "a" * 5000),
            "token": self.gets("/id/signup/" + "a" * 5000),
        })

    def test_too_many_and_too_long_headers_are_refused(self):
        self.check(431, {
            "many": self.gets("/id/", *(f"X-{n}: 1" for n in range(100))),
            "long": self.gets("/id/", "X-Long: " + "a" * 20_000),
        })

    def test_another_host_two_hosts_and_none_are_refused(self):
        own = f"Host: {self.program.host}"
        self.check(400, {
            "two": self.gets("/id/", own),
            "two different": self.gets("/id/", "Host: evil.example"),
            "none": self.gets("/id/", host=False),
        })
        self.check(421, {
            "another": self.gets("/id/", "Host: evil.example", host=False),
            "another port": self.gets("/id/", "Host: localhost:1", host=False),
            "no port": self.gets("/id/", "Host: localhost", host=False),
            "empty": self.gets("/id/", "Host:", host=False),
            "not ASCII": self.gets("/id/", b"Host: \xff", host=False),
            "in the address": self.gets("http://evil.example/id/"),
        })
        self.assertEqual(self.gets("/id/"), 200)
        other_name = f"Host: 127.0.0.1:{self.program.port}"
        self.assertEqual(self.gets("/id/", other_name, host=False), 200)

    def test_what_is_no_proper_request_is_refused(self):
        length = "Content-Length: 5"
        self.check_refused({
            "no HTTP": self.sends(b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03 hello\r\n\r\n"),
            "no version": self.sends(b"GET /id/\r\n\r\n"),
            "two lengths": self.posts(b"a=1", length),
            "a negative length": self.gets("/id/join", "Content-Length: -1", method="POST"),
            "length and chunks": self.posts(b"0\r\n\r\n", "Transfer-Encoding: chunked"),
            "a space before the colon": self.gets("/id/", "Accept : a"),
            "a method that nobody knows": self.gets("/id/", method="BREW"),
            "a method for programs": self.gets("/id/", method="DELETE"),
            "a trace": self.gets("/id/", method="TRACE"),
            "a way upwards": self.gets("/static/..%2f..%2fetc%2fpasswd"),
            "a tunnel": self.gets("evil.example:443", method="CONNECT"),
        })

    def test_the_desk_refuses_changes_without_a_page_of_its_own(self):
        for lines in ([], ["Origin: null"], ["Origin: https://evil.example"],
                      [f"Origin: {self.program.base}", "Sec-Fetch-Site: cross-site"],
                      [f"Origin: {self.program.base}", "Sec-Fetch-Site: same-site"]):
            for path in ("/admin/sign-in", "/admin/sign-out", "/admin/mail/retry"):
                head = raw.head(self.program, "POST", path, f"Content-Type: {FORM}",
                                "Content-Length: 3", *lines)
                self.assertEqual(self.sends(head, b"a=1"), 403, (path, lines))

    def test_nothing_of_this_was_an_error_of_the_site(self):
        log = self.program.log
        self.assertNotIn("ERROR", log)
        self.assertNotIn("panic", log)
