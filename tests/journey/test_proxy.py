"""The site behind nginx with the example of `deploy/`, as readers meet it."""

import http.client
import re
import time
import unittest
from pathlib import Path

import raw
import web
from entries import ENTRIES
from nginx import NAME, Proxy
from program import Program

ROUTES = Path(__file__).resolve().parents[2] / "src" / "app.rs"
SECRET = "zqsecretzqsecretzqsecretzq"
# What the proxy says itself, or what is another with each request.
OWN = {"server", "date", "connection", "x-request-id", "transfer-encoding", "content-length"}


def secret_paths():
    """Every route with a secret in it."""
    routes = re.findall(r'\.route\(\s*"([^"]+)"', ROUTES.read_text(encoding="utf-8"))
    secret = [route for route in routes if re.search(r"\{(token|form_id)\}", route)]
    filled = {"locale": "en", "token": SECRET, "form_id": SECRET, "step": "1", "id": "1"}
    return [re.sub(r"\{(\w+)\}", lambda it: filled[it[1]], route) for route in secret]


class BehindTheProxy(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.program = Program(
            HRC_BASE_URL=f"https://{NAME}", HRC_TRUSTED_PROXIES="127.0.0.1", HRC_FORMS_LIMIT="2"
        )
        cls.program.base, cls.program.host = f"https://{NAME}", NAME
        cls.program.start()
        cls.proxy = Proxy(cls.program.directory / "proxy", cls.program.port)
        cls.proxy.start()

    @classmethod
    def tearDownClass(cls):
        cls.proxy.close()
        cls.program.close()

    def test_nginx_finds_no_fault_in_the_example(self):
        said = self.proxy.test()
        self.assertEqual(said.returncode, 0, said.stderr)
        self.assertNotIn("[warn]", said.stderr)

    def test_pages_come_by_https_and_http_2(self):
        status, version, body = self.proxy.fetch("/en/")
        self.assertEqual((status, version), ("200", "2"))
        self.assertEqual(body, web.get(self.program, "/en/").expect(200).body.decode("utf-8"))
        self.assertEqual(self.proxy.fetch("/en/", "--http1.1")[:2], ("200", "1.1"))

    def test_plain_http_leads_to_https(self):
        connection = http.client.HTTPConnection("127.0.0.1", self.proxy.plain_port, timeout=10)
        connection.request("GET", "/en/members?page=2", headers={"Host": NAME})
        answer = web.Answer(connection.getresponse()).expect(301)
        connection.close()
        self.assertEqual(answer.location, f"https://{NAME}/en/members?page=2")

    def test_headers_pass_as_they_are(self):
        for method, path, status in [
            ("GET", "/en/", 200),
            ("GET", f"/en/confirm/{SECRET}", 404),
            ("GET", "/admin/sign-in", 200),
            ("GET", "/members.json", 200),
            ("GET", "/robots.txt", 200),
            ("POST", "/en/", 405),
        ]:
            with self.subTest(f"{method} {path}"):
                through = self.proxy.ask(method, path).expect(status)
                direct = web.ask(self.program, method, path).expect(status)
                both = [
                    sorted((name.lower(), it) for name, it in answer.headers.items()
                           if name.lower() not in OWN)
                    for answer in (through, direct)
                ]
                self.assertEqual(*both)
                self.assertEqual(through.headers["Server"], "nginx")
                self.assertIn("max-age=63072000", through.headers["Strict-Transport-Security"])

    def test_forms_are_taken_and_a_client_cannot_name_an_address_for_itself(self):
        # Through the proxy the word of the client does not count, so its limit of two is not reached;
        # said by a proxy it does.
        for ask, entries, statuses in [
            (self.proxy.ask, ENTRIES[:3], [303, 303, 303]),
            (self.ask_as_a_proxy, ENTRIES[3:6], [303, 303, 429]),
        ]:
            given = []
            for entry in entries:
                fields = web.filled_in(web.join_form(self.program, "en"))
                typed = {name: it for name, it in entry.items() if name != "page_locale"}
                fields |= {name: it for name, it in typed.items() if it}
                answer = ask("POST", "/en/join", fields, X_Forwarded_For="203.0.113.9")
                given.append(answer.status)
            self.assertEqual(given, statuses)

    def ask_as_a_proxy(self, *request, **headers):
        return web.ask(self.program, *request, **headers)

    def test_another_name_is_not_answered(self):
        self.assertEqual(self.proxy.ask("GET", "/en/", Host="evil.example").status, 421)

    def test_a_body_that_stalls_is_ended_by_the_site(self):
        begun = time.monotonic()
        with self.proxy.line() as line:
            line.sendall(
                f"POST /en/join HTTP/1.1\r\nHost: {NAME}\r\nOrigin: https://{NAME}\r\n"
                "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 60000\r\n\r\n"
                "government_name=".encode()
            )
            self.assertEqual(raw.status(line), 408)
        self.assertLess(time.monotonic() - begun, 30)

    def test_no_secret_stands_in_any_log(self):
        paths = secret_paths()
        self.assertGreater(len(paths), 15)
        for path in paths:
            self.proxy.ask("GET", f"{path}?q={SECRET}", Referer=f"https://{NAME}{path}")
            self.proxy.ask("POST", path, {"token": SECRET})
        self.proxy.ask("GET", f"//en/confirm/{SECRET}")
        self.proxy.ask("GET", f"/en/members?q={SECRET}").expect(200)
        self.program.kill()
        for path in paths:
            self.proxy.ask("GET", path).expect(502)
        self.proxy.close()
        log = self.proxy.written("cities.log")
        for path in paths:
            self.assertIn(f" GET {path.replace(SECRET, '***')} ", log)
        self.assertIn(" 200 GET /en/members ", log)
        for name in ("cities.log", "cities-error.log", "nginx.log"):
            self.assertNotIn(SECRET, self.proxy.written(name), name)
        self.assertNotIn(SECRET, self.program.log)
        self.assertNotIn("127.0.0.1", log, "whose request it was")
