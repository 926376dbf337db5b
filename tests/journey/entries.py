"""The 40 expressions of interest, what the site has to make of them, and the site's messages."""

import json
import re
import unicodedata
from pathlib import Path

HERE = Path(__file__).resolve().parent
LOCALES = HERE.parent.parent / "locales"
ENTRIES = json.loads((HERE / "signups.json").read_text(encoding="utf-8"))

# The addresses that are asked to confirm themselves besides the contacts.
SECOND = [entry["second_email"] for entry in ENTRIES if entry["second_email"]]

# The fields of the form with the ids of their labels, as pages and mails list the answers.
LABELS = {
    "government_name": "join-government-name",
    "latin_name": "join-latin-name",
    "kind": "join-kind",
    "country": "join-country",
    "region": "join-region",
    "website": "join-website",
    "population": "join-population",
    "leader_name": "join-leader-name",
    "leader_office": "join-leader-office",
    "contact_name": "join-contact-name",
    "contact_role": "join-contact-role",
    "contact_email": "join-contact-email",
    "contact_phone": "join-contact-phone",
    "second_email": "join-second-email",
    "correspondence_locale": "join-correspondence-locale",
    "message": "join-message",
}


def number(text):
    """The digits of any script as a whole number; `None` for no digits."""
    digits = "".join(str(unicodedata.decimal(c)) for c in text if c.isdecimal())
    return int(digits) if digits else None


def answers(entry):
    """What is kept of an entry: every text in NFC, the population as a number."""
    kept = {name: unicodedata.normalize("NFC", entry[name].strip()) for name in LABELS}
    return kept | {"population": number(entry["population"])}


def messages(locale, file):
    """The messages of a file by id, as they are written."""
    text = (LOCALES / locale / f"{file}.ftl").read_text(encoding="utf-8")
    text = re.sub(r"\n[ \t]+(?=\S)", " ", text)
    return dict(re.findall(r"^([a-z][a-z0-9-]*) = ?(.*)$", text, re.M))


def colon(locale):
    """What stands between a label and its value."""
    return re.sub(r'\{"(.*)"\}', r"\1", messages(locale, "site")["site-colon"])


def shown(answers, form, locale):
    """The answers as a page in this language lists them, from the labels of its form."""
    labels = messages(locale, "join")
    rows = []
    for name, value in answers.items():
        if value in ("", None):
            continue
        if name in ("country", "correspondence_locale"):
            value = form.one("select", name=name).one("option", value=value).text()
        elif name == "kind":
            value = form.one("label", **{"for": f"kind-{value}"}).text()
        rows.append((labels[LABELS[name]], value))
    return rows


def listed(page, locale, place=0):
    """The answers in a list of a page, the population as a number however it is written."""
    population = messages(locale, "join")[LABELS["population"]]
    rows = []
    for row in page.one("main").every("dl")[place].every("div"):
        label, value = row.one("dt").text(), row.one("dd").raw()
        rows.append((label, number(value) if label == population else value))
    return rows
