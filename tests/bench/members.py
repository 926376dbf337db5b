"""How long the public pages of pledges and members take, few and many; see README.md."""

import gzip
import os
import sqlite3
import statistics
import sys
import time
import urllib.request
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
os.environ.setdefault("HRC_BINARY", str(ROOT / "target/release/human-rights-cities"))
sys.path.insert(0, str(HERE.parent / "journey"))

from pages import most_memory, spent  # noqa: E402
from program import Program  # noqa: E402

ROUNDS = 11
COUNTS = (0, 1, 18, 1000, 5000)
PLACES = ROOT / "sources/places.tsv.gz"
PAGES = [
    ("the list", "/en/members"),
    ("the list in Arabic", "/ar/members"),
    ("last page", "/ko/members?page=1000"),
    ("search", "/fr/members?q=san"),
    ("search without a match", "/en/members?q=qqq"),
    ("two filters", "/en/members?section=europe&level=member"),
    ("a part of the map", "/en/members?area=470.0_40.0_520.0_90.0"),
    ("members.json", "/members.json"),
    ("members.csv", "/members.csv"),
    ("members.geojson", "/members.geojson"),
    ("members.atom", "/members.atom"),
]


def places():
    """Places of the gazetteer, in turns from every country, the large ones first."""
    countries = {}
    with gzip.open(PLACES, "rt", encoding="utf-8") as lines:
        next(lines)
        for line in lines:
            _, name, country, latitude, longitude, *_ = line.split("\t")
            countries.setdefault(country, []).append((name, country, latitude, longitude))
    turn = 0
    while True:
        for known in countries.values():
            if turn < len(known):
                yield known[turn]
        turn += 1


def fill(path, count):
    """This many are published, a third of them members."""
    store = sqlite3.connect(path)
    now = int(time.time() * 1000)
    with store:
        for number, (name, country, latitude, longitude) in zip(range(1, count + 1), places()):
            is_member = number % 3 == 0
            row = {
                "reference": f"HRC-B{number:05}", "status": "member" if is_member else "pledged",
                "origin": "import", "form_id": f"bench-{number}", "created_at": now,
                "status_since": now, "letter_hash": "", "privacy_version": "",
                "government_name": name, "latin_name": "", "kind": "municipality",
                "country": country, "region": "", "website": f"https://place{number}.bench.example",
                "leader_name": "", "leader_office": "", "contact_name": "", "contact_role": "",
                "contact_email": "", "contact_phone": "", "second_email": "",
                "correspondence_locale": "en", "message": "", "search_text": name,
                "mailbox": "", "government_key": f"bench:{number}", "number": number,
                "wave": number % 3 + 1, "pledged_on": "2024-05-01",
                "member_on": "2025-06-01" if is_member else None,
                "latitude": float(latitude), "longitude": float(longitude),
                "placed_by": "import", "matched": 0,
            }
            marks = ", ".join("?" * len(row))
            store.execute(
                f"insert into signup ({', '.join(row)}) values ({marks})", list(row.values())
            )
    store.execute("analyze")
    store.close()


def ask(program, path):
    """The bytes of a page as browsers take it, and the milliseconds until it was there."""
    request = urllib.request.Request(program.base + path, headers={"accept-encoding": "gzip"})
    begun = time.perf_counter()
    with urllib.request.urlopen(request) as answer:
        body = answer.read()
    return len(body), (time.perf_counter() - begun) * 1000


def wait_until_matched(store):
    """The gazetteer's names of every place are there, by which it is searched."""
    reader = sqlite3.connect(store)
    while reader.execute("select count(*) from signup where matched = 0").fetchone()[0]:
        time.sleep(0.1)
    reader.close()


def measure(count):
    program = Program()
    program.start()
    program.stop()
    [store] = (program.directory / "data").glob("*.sqlite3")
    fill(store, count)
    program.start()
    wait_until_matched(store)
    print(f"\n{count} pledges and members")
    print(f"{'page':24} {'fastest':>8} {'median':>8} {'work':>8} {'gzip':>8} {'memory':>8}")
    for name, path in PAGES:
        times, before = [], spent(program)
        for _ in range(ROUNDS):
            size, took = ask(program, path)
            times.append(took)
        work = (spent(program) - before) / ROUNDS
        print(
            f"{name:24} {min(times):5.1f} ms {statistics.median(times):5.1f} ms {work:5.1f} ms"
            f" {size / 1000:5.1f} kB {most_memory(program):5.0f} MB"
        )
    program.stop()
    program.close()


if __name__ == "__main__":
    for count in [int(word) for word in sys.argv[1:]] or COUNTS:
        measure(count)
