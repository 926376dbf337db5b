"""The secretariat: an account by the command line, signing in, the list, the export."""

import base64
import csv
import hashlib
import hmac
import io
import struct
import time

import web

PASSWORD = "nineteen quiet rivers"
BOM = b"\xef\xbb\xbf"


def one_time_code(secret, step):
    """RFC 6238 with SHA-1, six digits, thirty seconds."""
    key = base64.b32decode(secret + "=" * (-len(secret) % 8))
    digest = hmac.new(key, struct.pack(">Q", step), hashlib.sha1).digest()
    at = digest[-1] & 15
    return f"{(struct.unpack('>I', digest[at:at + 4])[0] & 0x7FFFFFFF) % 1_000_000:06}"


def this_step():
    return int(time.time()) // 30


class Desk:
    """Somebody signed in as an administrator."""

    def __init__(self, program, email="ines@committee.example"):
        self.program, self.email = program, email
        self.invitation = self.invite()
        form = web.get(program, self.invitation).expect(200).page.one("form")
        fields = web.filled_in(form)
        self.secret, self.step = fields["secret"], this_step()
        code = one_time_code(self.secret, self.step)
        fields |= {"password": PASSWORD, "code": code}
        web.post(program, form.get("action"), fields).expect(303)
        # A code counts once, so signing in takes the next one, which is early but good already.
        self.step += 1
        answer = self.sign_in(PASSWORD, one_time_code(self.secret, self.step)).expect(303)
        self.cookie_line = answer.headers["Set-Cookie"]
        self.cookie = self.cookie_line.split(";")[0]

    def invite(self):
        said = self.program.verb("admin", "add", "--email", self.email)
        if said.returncode != 0:
            raise AssertionError(said.stderr)
        return web.path_of(self.program, said.stdout.split()[-1])

    def sign_in(self, password, code):
        form = web.get(self.program, "/admin/sign-in").expect(200).page.one("form")
        fields = web.filled_in(form)
        fields |= {"email": self.email, "password": password, "code": code}
        return web.post(self.program, "/admin/sign-in", fields)

    def get(self, path):
        return web.get(self.program, path, Cookie=self.cookie).expect(200)

    def export(self):
        """The bytes of the file."""
        return self.csv(self.get("/admin/signups.csv"))

    def contacts(self):
        """The bytes of the file with the contacts, which has to be asked for with a reason."""
        fields = {"why": "A test", "as": "csv"}
        path = "/admin/signups/contacts"
        return self.csv(web.post(self.program, path, fields, Cookie=self.cookie).expect(200))

    def csv(self, answer):
        if answer.headers["Content-Type"] != "text/csv; charset=utf-8":
            raise AssertionError(answer.headers["Content-Type"])
        return answer.body

    def signups(self):
        """The exports read back, as an import does it: the apostrophes before formulas taken away."""
        contacts = {row["reference"]: row for row in read(self.contacts())}
        return [contacts[row["reference"]] | row for row in read(self.export())]


def read(file):
    text = file.removeprefix(BOM).decode("utf-8")
    rows = csv.DictReader(io.StringIO(text, newline=""), strict=True)
    return [{name: as_typed(cell) for name, cell in row.items()} for row in rows]


def as_typed(cell):
    """A cell without the apostrophes that stand where some spreadsheet begins a formula."""
    typed, begins, guarded = "", True, False
    for char in cell:
        if begins and char == "'" and not guarded:
            guarded = True
            continue
        typed += char
        begins = char in ";,|\t\r\n" or (begins and not guarded and char in ' "')
        guarded = False
    return typed
