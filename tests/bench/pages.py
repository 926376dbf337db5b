"""How long the desk's pages take with ten thousand signups; see README.md."""

import json
import os
import random
import sqlite3
import statistics
import sys
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
os.environ.setdefault("HRC_BINARY", str(ROOT / "target/release/human-rights-cities"))
sys.path.insert(0, str(HERE.parent / "journey"))

from desk import Desk  # noqa: E402
from program import Program  # noqa: E402
import web  # noqa: E402

SAMPLE = json.loads((HERE.parent / "journey/signups.json").read_text(encoding="utf-8"))
DAY = 86_400_000
ROUNDS = 11
STATES = {
    "received": 3, "under_review": 1, "pledged": 5, "profile_submitted": 1, "member": 6,
    "declined": 1, "unconfirmed": 3,
}
STATES_OF_MAIL = ("sent",) * 30 + ("failed",)
PAGES = [
    ("work lists", "/admin/"),
    ("new", "/admin/work/new"),
    ("pledged, last page", "/admin/work/pledged?page=1000"),
    ("unconfirmed", "/admin/work/unconfirmed"),
    ("failed mail", "/admin/work/failed"),
    ("proposals", "/admin/proposals"),
    ("a signup", "/admin/signups/HRC-B00007"),
    ("a signup, from a list", "/admin/signups/HRC-B00007?list=new"),
    ("a signup's place", "/admin/signups/HRC-B00007/place"),
    ("messages", "/admin/messages"),
    ("ledger", "/admin/mail"),
    ("ledger, search", "/admin/mail?q=wonosobo"),
    ("ledger, no match", "/admin/mail?q=qqq"),
    ("ledger, failed", "/admin/mail?state=failed"),
    ("ledger, last page", "/admin/mail?page=1000"),
    ("a mail", "/admin/mail/7"),
    ("own account", "/admin/account"),
    ("accounts", "/admin/accounts"),
    ("waves", "/admin/waves"),
    ("supporters", "/admin/supporters"),
    ("documents", "/admin/documents"),
    ("import", "/admin/import"),
    ("list", "/admin/signups"),
    ("likely duplicates", "/admin/signups?flag=duplicate"),
    ("last page", "/admin/signups?page=100000"),
    ("search", "/admin/signups?q=wonosobo+plan"),
    ("search without a match", "/admin/signups?q=qqq"),
    ("two filters", "/admin/signups?state=member&section=europe"),
    ("sorted by country", "/admin/signups?sort=country"),
    ("sorted by name, filtered", "/admin/signups?sort=-government&kind=municipality&age=older"),
    ("for printing", "/admin/signups?print=1"),
    ("CSV of all", "/admin/signups.csv"),
    ("CSV of members", "/admin/signups.csv?state=member"),
    ("XLSX of all", "/admin/signups.xlsx"),
    ("contacts", "/admin/signups/contacts"),
    ("numbers", "/admin/numbers"),
    ("audit log", "/admin/audit"),
    ("audit log, search", "/admin/audit?q=nothing"),
]


def fill(path, count):
    """Signups as the sample has them, each with a history, spread over four years."""
    chance = random.Random(1)
    store = sqlite3.connect(path)
    columns = {row[1] for row in store.execute("pragma table_info(signup)")}
    now = int(time.time() * 1000)
    number, name = 0, ""
    with store:
        for place in range(count):
            entry = SAMPLE[place % len(SAMPLE)]
            state = chance.choices(list(STATES), STATES.values())[0]
            public = state in ("pledged", "profile_submitted", "member")
            number += public
            sent = now - chance.randrange(4 * 365 * DAY)
            # Every twentieth looks like the one before it: a likely duplicate.
            name = name if place % 20 == 19 else f"{made_up(chance)} {entry['government_name']}"
            row = {
                "reference": f"HRC-B{place:05}", "status": state, "origin": "form",
                "form_id": f"bench-{place}", "created_at": sent, "status_since": sent,
                "noticed_at": sent, "reminded_at": sent, "wave": place % 4 + 1,
                "letter_locale": entry["page_locale"], "letter_hash": "", "privacy_version": "1",
                "government_name": name, "population": chance.randrange(10**7),
                "contact_email": f"{place}@bench.example", "search_text": "", "mailbox": "",
                "government_key": f"{entry['kind']}:{name.lower()}", "latin_name": "",
                "website": f"https://place{place}.bench.example",
                "number": number if public else None,
                "pledged_on": day(sent) if public else None,
                "member_on": day(sent + 60 * DAY) if state == "member" else None,
            }
            if "matched" in columns:
                row["matched"] = 1
            for field in (
                "kind", "country", "region", "leader_name",
                "leader_office", "contact_name", "contact_role", "contact_phone", "second_email",
                "correspondence_locale", "message",
            ):
                row.setdefault(field, entry[field])
            marks = ", ".join("?" * len(row))
            cursor = store.execute(
                f"insert into signup ({', '.join(row)}) values ({marks})", list(row.values())
            )
            for step, status in enumerate(["unconfirmed", "received", state]):
                store.execute(
                    "insert into signup_history (signup_id, at, event, status) values (?, ?, ?, ?)",
                    (cursor.lastrowid, sent + step * 5 * DAY, "confirmed", status),
                )
            mails(store, cursor.lastrowid, place, entry, sent)
            if state in ("received", "under_review") and place % 20 == 0:
                propose(store, cursor.lastrowid, sent)
        store.executemany(
            "insert into message (form_id, created_at, locale, body, email)"
            " values (?, ?, 'en', ?, '')",
            ((f"bench-{place}", now - place, f"Message {place}") for place in range(500)),
        )
        store.executemany(
            "insert into audit (at, event, subject) values (?, 'signup_viewed', ?)",
            ((now - place * 60_000, f"HRC-B{place % count:05}") for place in range(5 * count, 0, -1)),
        )
    store.execute("analyze")
    store.close()


def made_up(chance):
    """A word that hardly any other place has."""
    return "".join(chance.choice("bdfgklmnprstvz") + chance.choice("aeiou") for _ in range(5))


def mails(store, signup, place, entry, sent):
    """Two mails of a signup, as the ledger keeps them; one in thirty-one has failed."""
    for number, kind in enumerate(("confirm", "receipt")):
        status = STATES_OF_MAIL[(place + number) % len(STATES_OF_MAIL)]
        gone = status == "sent"
        row = {
            "message_id": f"{place}.{number}@bench.example", "kind": kind, "signup_id": signup,
            "recipient": f"{place}@bench.example", "locale": entry["page_locale"],
            "subject": f"{entry['government_name']} {place}", "body": "A paragraph.\n\n" * 30,
            "raw": None if gone else b"", "status": status, "created_at": sent, "due_at": sent,
            "sent_at": sent if gone else None,
            "words": "" if gone else "550 5.1.1 no such mailbox",
        }
        marks = ", ".join("?" * len(row))
        store.execute(
            f"insert into mail ({', '.join(row)}) values ({marks})", list(row.values())
        )


def propose(store, signup, sent):
    store.execute(
        "insert into signup_decision (signup_id, verdict, made_at, made_by, locale, subject, body,"
        " seen_version) values (?, 'pledged', ?, 1, 'en', 'Your pledge', 'Thank you.', 1)",
        (signup, sent),
    )


def most_memory(program):
    """The most memory that the program has had, in MB."""
    status = Path(f"/proc/{program.process.pid}/status").read_text(encoding="utf-8")
    [line] = [line for line in status.splitlines() if line.startswith("VmHWM")]
    return int(line.split()[1]) / 1024


def spent(program):
    """The processor's time that the program has had, in ms."""
    stat = Path(f"/proc/{program.process.pid}/stat").read_text(encoding="utf-8")
    user, system = stat.rsplit(")", 1)[1].split()[11:13]
    return (int(user) + int(system)) * 1000 / os.sysconf("SC_CLK_TCK")


def day(ms):
    return time.strftime("%Y-%m-%d", time.gmtime(ms / 1000))


def main(count):
    program = Program()
    program.start()
    Desk(program, "proposer@committee.example")
    program.stop()
    [store] = (program.directory / "data").glob("*.sqlite3")
    fill(store, count)
    program.start()
    began = time.monotonic()
    reader = sqlite3.connect(store)
    waiting = "select count(*) from signup where search_text = '' or compared = 0"
    while reader.execute(waiting).fetchone()[0]:
        time.sleep(0.1)
    print(f"{count} signups; what is searched and compared was made anew in {time.monotonic() - began:.1f} s")
    desk = Desk(program)
    print(f"{'page':28} {'fastest':>8} {'median':>8} {'work':>8} {'size':>9} {'memory':>8}")
    for name, path in PAGES:
        times, before = [], spent(program)
        for _ in range(ROUNDS):
            began = time.monotonic()
            answer = web.get(program, path, Cookie=desk.cookie).expect(200)
            times.append((time.monotonic() - began) * 1000)
        size = len(answer.body) / 1024
        middle, memory = statistics.median(times), most_memory(program)
        work = (spent(program) - before) / ROUNDS
        print(
            f"{name:28} {min(times):5.0f} ms {middle:5.0f} ms {work:5.0f} ms"
            f" {size:6.0f} kB {memory:5.0f} MB",
            flush=True,
        )
    reader.close()
    program.close()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000)
