"""A mail server on loopback that takes what comes, or refuses it."""

import asyncio
import logging
import threading
import time

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult

# What goes wrong on a line is judged by the tests.
logging.getLogger("mail.log").disabled = True


class Envelope:
    """One mail as it came over the line."""

    def __init__(self, envelope):
        self.sender, self.recipients = envelope.mail_from, list(envelope.rcpt_tos)
        self.content = bytes(envelope.content)


class Inbox:
    """Takes mail on a port. `login` asks for a user and password, after STARTTLS only."""

    def __init__(self, port, tls=None, login=None, mechanisms=("PLAIN", "LOGIN"), pause=0.0):
        self.port, self.login, self.pause = port, login, pause
        self.lock = threading.Lock()
        self.envelopes = []
        self.attempts = []
        options = {}
        if tls:
            options = {"tls_context": tls, "require_starttls": True}
        if login:
            refused = {"PLAIN", "LOGIN"} - set(mechanisms)
            options |= {
                "authenticator": self.authenticate,
                "auth_required": True,
                "auth_exclude_mechanism": refused,
            }
        self.controller = Controller(self, hostname="127.0.0.1", port=port, **options)
        self.controller.start()

    async def handle_DATA(self, server, session, envelope):
        with self.lock:
            self.envelopes.append(Envelope(envelope))
        await asyncio.sleep(self.pause)
        return "250 2.0.0 taken"

    def authenticate(self, server, session, envelope, mechanism, data):
        login = (data.login.decode(), data.password.decode())
        with self.lock:
            self.attempts.append((mechanism, *login, session.ssl is not None))
        return AuthResult(success=login == self.login, handled=False)

    def taken(self, to=lambda recipient: True):
        """The mails so far to those recipients."""
        with self.lock:
            return [it for it in self.envelopes if any(map(to, it.recipients))]

    def wait_for(self, count, to=lambda recipient: True, seconds=30):
        """The mails, once there are so many; a moment later no more may have come."""
        end = time.monotonic() + seconds
        while len(self.taken(to)) < count and time.monotonic() < end:
            time.sleep(0.05)
        time.sleep(0.3)
        taken = self.taken(to)
        if len(taken) != count:
            raise AssertionError(f"{len(taken)} mails instead of {count}")
        return taken

    @property
    def url(self):
        return f"smtp://127.0.0.1:{self.port}"

    def close(self):
        self.controller.stop()
