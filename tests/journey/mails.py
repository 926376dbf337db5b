"""Strict reading of mails: what a mail server or program could object to is an error here."""

import email
import email.policy
import re
from datetime import datetime, timedelta, timezone
from email.header import decode_header, make_header
from email.utils import parseaddr

import web

POLICY = email.policy.SMTP.clone(raise_on_defect=True)
MESSAGE_ID = re.compile(r"<[A-Za-z0-9.=_+-]+@[A-Za-z0-9.-]+>")
ONCE = (
    "From", "To", "Reply-To", "Subject", "Date", "Message-ID", "MIME-Version", "Content-Type",
    "Content-Language", "Auto-Submitted",
)


def check(is_so, fault):
    if not is_so:
        raise AssertionError(fault)


class Mail:
    """One mail, checked while it is read."""

    def __init__(self, envelope):
        self.content = envelope.content
        check_bytes(self.content)
        message = email.message_from_bytes(self.content, policy=POLICY)
        check_headers(message)
        self.message = message
        self.id = str(message["Message-ID"])
        self.to = only_address(message, "To")
        self.sender = only_address(message, "From")
        self.sender_name = display_name(self.content, "From")
        self.reply_to = only_address(message, "Reply-To")
        self.subject = str(message["Subject"])
        self.language = str(message["Content-Language"])
        check(envelope.sender == self.sender, "the envelope has another sender")
        check(envelope.recipients == [self.to], "the envelope has other recipients")
        self.text, self.html = parts(message)
        self.page = web.parse(self.html)
        self.check_pages()

    def check_pages(self):
        root, body = self.page.one("html"), self.page.one("body")
        direction = "rtl" if self.language == "ar" else "ltr"
        check(root.get("lang") == self.language, "the HTML part is in another language")
        check(root.get("dir") == body.get("dir") == direction, "the HTML part runs the wrong way")
        lines = {line for line in self.text.splitlines() if line.startswith("http")}
        check(lines == set(self.links), f"the parts have other links: {self.links} {lines}")

    @property
    def links(self):
        """Where the mail leads; in the text each link has a line of its own."""
        return [link.get("href") for link in self.page.every("a")]

    def link(self, page):
        """The one link to this kind of page."""
        found = {link for link in self.links if f"/{page}/" in link}
        check(len(found) == 1, f"{len(found)} links to {page}")
        return found.pop()

    @property
    def everything(self):
        return "\n".join([self.subject, self.text, self.page.raw()])


def check_bytes(content):
    check(content.endswith(b"\r\n"), "the last line has no end")
    rest = content.replace(b"\r\n", b"")
    check(b"\r" not in rest and b"\n" not in rest, "a line end is not CRLF")
    check(max(map(len, content.split(b"\r\n"))) <= 998, "a line is too long")
    check(content.isascii() and b"\0" not in content, "a byte is not plain ASCII")


def check_headers(message):
    check(not message.defects, f"defects: {message.defects}")
    for name, value in message.items():
        check(not value.defects, f"{name}: {value.defects}")
    for name in ONCE:
        check(len(message.get_all(name, [])) == 1, f"{name} must stand once")
    check(MESSAGE_ID.fullmatch(message["Message-ID"]), f"Message-ID: {message['Message-ID']}")
    check(message["Auto-Submitted"] == "auto-generated", "Auto-Submitted is missing")
    written = message["Date"].datetime
    check(written.tzinfo is not None, "the date has no zone")
    age = abs(datetime.now(timezone.utc) - written)
    check(age < timedelta(minutes=10), f"the date is wrong: {written}")


def only_address(message, name):
    addresses = message[name].addresses
    check(len(addresses) == 1, f"{name} names {len(addresses)} addresses")
    return addresses[0].addr_spec


def display_name(content, name):
    """The name before an address. Python's own reading of addresses puts a space between two
    encoded words, which RFC 2047 joins."""
    bare, _ = parseaddr(email.message_from_bytes(content)[name])
    return str(make_header(decode_header(bare)))


def parts(message):
    """The text and the HTML."""
    check(message.get_content_type() == "multipart/alternative", message.get_content_type())
    both = list(message.iter_parts())
    types = [part.get_content_type() for part in both]
    check(types == ["text/plain", "text/html"], f"parts: {types}")
    for part in both:
        check(not part.defects, f"defects: {part.defects}")
        check(part.get_content_charset() == "utf-8", f"charset: {part.get_content_charset()}")
        encoding = part["Content-Transfer-Encoding"]
        check(encoding in ("7bit", "quoted-printable", "base64"), f"encoding: {encoding}")
    texts = [part.get_content(errors="strict") for part in both]
    for part, text in zip(both, texts):
        check(text.strip() != "", "a part is empty")
        check(not part.defects, f"defects: {part.defects}")
    return texts


def read(envelopes):
    """All mails, each with a Message-ID of its own."""
    mails = [Mail(envelope) for envelope in envelopes]
    check(len({mail.id for mail in mails}) == len(mails), "two mails have one Message-ID")
    return mails


def languages(locale):
    """How a mail names this language of the site."""
    return "zh-Hans" if locale == "zh" else locale
