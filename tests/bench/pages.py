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
PAGES = [
    ("work lists", "/admin/"),
    ("a work list", "/admin/work/new"),
    ("a signup", "/admin/signups/HRC-B00007"),
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
    number = 0
    with store:
        for place in range(count):
            entry = SAMPLE[place % len(SAMPLE)]
            state = chance.choices(list(STATES), STATES.values())[0]
            public = state in ("pledged", "profile_submitted", "member")
            number += public
            sent = now - chance.randrange(4 * 365 * DAY)
            name = f"{entry['government_name']} {place}"
            row = {
                "reference": f"HRC-B{place:05}", "status": state, "origin": "form",
                "form_id": f"bench-{place}", "created_at": sent, "status_since": sent,
                "noticed_at": sent, "reminded_at": sent, "wave": place % 4 + 1,
                "letter_locale": entry["page_locale"], "letter_hash": "", "privacy_version": "1",
                "government_name": name, "population": chance.randrange(10**7),
                "contact_email": f"{place}@bench.example", "search_text": "", "mailbox": "",
                "government_key": f"{entry['kind']}:{name.lower()}",
                "number": number if public else None,
                "pledged_on": day(sent) if public else None,
                "member_on": day(sent + 60 * DAY) if state == "member" else None,
            }
            if "matched" in columns:
                row["matched"] = 1
            for field in (
                "latin_name", "kind", "country", "region", "website", "leader_name",
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
        store.executemany(
            "insert into audit (at, event, subject) values (?, 'signup_viewed', ?)",
            ((now - place * 60_000, f"HRC-B{place % count:05}") for place in range(5 * count, 0, -1)),
        )
    store.execute("analyze")
    store.close()


def day(ms):
    return time.strftime("%Y-%m-%d", time.gmtime(ms / 1000))


def main(count):
    program = Program()
    program.start()
    program.stop()
    [store] = (program.directory / "data").glob("*.sqlite3")
    fill(store, count)
    program.start()
    began = time.monotonic()
    desk = Desk(program)
    reader = sqlite3.connect(store)
    waiting = "select count(*) from signup where search_text = '' or compared = 0"
    while reader.execute(waiting).fetchone()[0]:
        time.sleep(0.1)
    print(f"{count} signups; what is searched and compared was made anew in {time.monotonic() - began:.1f} s")
    print(f"{'page':28} {'median':>8} {'slowest':>8} {'size':>9}")
    for name, path in PAGES:
        times = []
        for _ in range(ROUNDS):
            began = time.monotonic()
            answer = web.get(program, path, Cookie=desk.cookie).expect(200)
            times.append((time.monotonic() - began) * 1000)
        size = len(answer.body) / 1024
        print(f"{name:28} {statistics.median(times):5.0f} ms {max(times):5.0f} ms {size:6.0f} kB")
    reader.close()
    program.close()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000)
