"""The site behind nginx with the example of `deploy/`, as readers meet it."""

import http.client
import re
import time
import unittest
from pathlib import Path

import raw
import web
from entries import ENTRIES, LOCALES, messages
from nginx import NAME, Proxy
from program import Program

ROUTES = Path(__file__).resolve().parents[2] / "src" / "app.rs"
SECRET = "zqsecretzqsecretzqsecretzq"
# What the proxy says itself, or what is another with each request.
OWN = {"server", "date", "connection", "x-request-id", "transfer-encoding", "content-length"}

CLOSED = [
    "Content-Security-Policy", "X-Content-Type-Options", "X-Frame-Options", "Referrer-Policy",
    "Cross-Origin-Opener-Policy", "Cross-Origin-Resource-Policy", "Strict-Transport-Security",
]


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
        cls.headers = web.get(cls.program, "/en/").expect(200).headers

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

    def test_what_is_too_large_is_said_by_the_site_in_the_readers_language(self):
        answer = self.proxy.ask("POST", "/fr/join", {"message": "x" * 2_000_000}).expect(413)
        self.assertEqual(answer.page.one("html").get("lang"), "fr")
        large = self.program.directory / "large"
        large.write_text("x" * 20_000_000, encoding="ascii")
        self.assertEqual(self.proxy.fetch("/fr/join", "--data", f"@{large}")[:2], ("413", "2"))

    def test_what_nginx_says_itself_is_as_closed(self):
        with self.proxy.line() as line:
            line.sendall(b"GET /en/ HTTP/1.1\r\nBad header\r\n\r\n")
            answer = http.client.HTTPResponse(line)
            answer.begin()
        self.assertEqual(answer.status, 400)
        self.assert_closed(answer.headers)

    def test_while_the_site_is_away_readers_are_told_so_in_all_languages(self):
        self.program.kill()
        answer = self.proxy.ask("POST", "/fr/join", {"government_name": "x"}).expect(503)
        self.program.start()
        self.assert_closed(answer.headers)
        self.assertEqual(answer.headers["Content-Type"], "text/html; charset=utf-8")
        said = {
            part.get("lang").removesuffix("-Hans"): [line.text() for line in part.every("h2", "p")]
            for part in answer.page.every("section")
        }
        names = ("site-error-unavailable", "site-error-unavailable-text")
        locales = [path.name for path in LOCALES.iterdir() if path.is_dir()]
        wanted = {name: [messages(name, "site")[it] for it in names] for name in locales}
        self.assertEqual(said, wanted)

    def assert_closed(self, headers):
        for name in CLOSED:
            (given,) = headers.get_all(name)
            if name == "Content-Security-Policy":
                self.assertTrue(given.startswith("default-src 'none'"), given)
            else:
                self.assertEqual(given, self.headers[name])

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
            self.proxy.ask("GET", path).expect(503)
        self.proxy.close()
        log = self.proxy.written("cities.log")
        for path in paths:
            self.assertIn(f" GET {path.replace(SECRET, '***')} ", log)
        self.assertIn(" 200 GET /en/members ", log)
        for name in ("cities.log", "cities-error.log", "nginx.log"):
            self.assertNotIn(SECRET, self.proxy.written(name), name)
        self.assertNotIn(SECRET, self.program.log)
        self.assertNotIn("127.0.0.1", log, "whose request it was")
