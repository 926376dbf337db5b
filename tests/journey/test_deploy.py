"""What a server needs around the program: the units of systemd, the settings, the daily backup."""

import os
import re
import shutil
import socket
import subprocess
import tempfile
import time
import unittest
from pathlib import Path

import web
from entries import ENTRIES
from program import BINARY, Program

ROOT = Path(__file__).resolve().parents[2]
DEPLOY = ROOT / "deploy"
INSTALLED = "/usr/local/lib/human-rights-cities/"
DAY = 24 * 60 * 60


def run(*words, **options):
    return subprocess.run(words, capture_output=True, encoding="utf-8", timeout=60, **options)


def directives(text):
    """The settings of a unit; some stand in it more than once."""
    return [line.partition("=")[::2] for line in text.splitlines() if re.match(r"\w+=", line)]


def example():
    """The settings that a site begins with, and the defaults that are only shown."""
    lines = (DEPLOY / "settings.env").read_text(encoding="utf-8").splitlines()
    begun = [line.partition("=")[::2] for line in lines if re.match(r"\w+=", line)]
    shown = [line[1:].partition("=")[::2] for line in lines if re.match(r"#\w+=", line)]
    return dict(begun), dict(shown)


class TheUnits(unittest.TestCase):
    def test_each_service_is_closed_as_promised(self):
        services = sorted(DEPLOY.glob("*.service"))
        self.assertEqual(len(services), 2)
        for service in services:
            with self.subTest(service.name):
                # In tenths: 1.5.
                said = run(
                    "systemd-analyze", "security", "--offline=true", "--threshold=15",
                    "--no-pager", service,
                )
                self.assertEqual(said.returncode, 0, said.stdout[-200:] + said.stderr)
                self.assertIn(f"exposure level for {service.name}: ", said.stdout)

    def test_systemd_finds_no_fault_in_them(self):
        with tempfile.TemporaryDirectory(prefix="journey-") as directory:
            programs = Path(directory) / "programs"
            programs.mkdir()
            shutil.copy2(BINARY, programs / "human-rights-cities")
            shutil.copy2(DEPLOY / "backup", programs)
            units = []
            for unit in [*DEPLOY.glob("*.service"), *DEPLOY.glob("*.timer")]:
                text = unit.read_text(encoding="utf-8")
                self.assertEqual(text.count(INSTALLED), unit.suffix == ".service", unit.name)
                units.append(Path(directory) / unit.name)
                units[-1].write_text(text.replace(INSTALLED, f"{programs}/"), encoding="utf-8")
            said = run("systemd-analyze", "verify", "--man=no", *units)
        # It also looks at what the machine itself has; that is not ours.
        ours = [line for line in said.stderr.splitlines() if "human-rights-cities" in line]
        self.assertEqual(ours, [])

    def test_all_run_as_one_user_with_the_same_settings_in_the_same_place(self):
        command = (DEPLOY / "command").read_text(encoding="utf-8")
        given = dict(re.findall(r"--property=(\w+)=(\S+)", command))
        site = dict(directives((DEPLOY / "human-rights-cities.service").read_text("utf-8")))
        backup = dict(directives((DEPLOY / "human-rights-cities-backup.service").read_text("utf-8")))
        for name in ("User", "EnvironmentFile", "UMask", "WorkingDirectory"):
            with self.subTest(name):
                self.assertEqual(backup[name], site[name])
                self.assertEqual(given[name], site[name].replace("%S", "/var/lib"))
        self.assertEqual(example()[0]["HRC_DATA_DIR"], given["WorkingDirectory"])
        self.assertEqual(f"/var/lib/{site['StateDirectory']}", given["WorkingDirectory"])
        self.assertIn(site["StateDirectory"], backup["StateDirectory"].split())
        self.assertGreater(int(site["TimeoutStopSec"]), 10)


class TheSettings(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.help = run(BINARY, "--help", env={}).stdout

    def test_every_setting_that_is_spoken_of_is_one_of_the_program(self):
        for path in [*DEPLOY.iterdir(), ROOT / "docs" / "operating.md"]:
            for name in set(re.findall(r"\bHRC_\w+", path.read_text(encoding="utf-8"))):
                with self.subTest(f"{name} in {path.name}"):
                    self.assertRegex(self.help, rf"\[env: {name}(=|\])")

    def test_the_example_has_every_setting_and_the_defaults_are_the_defaults(self):
        begun, shown = example()
        names = set(re.findall(r"\[env: (\w+)", self.help))
        self.assertEqual(begun.keys() | shown.keys(), names)
        for name, value in shown.items():
            if name != "SSL_CERT_FILE":
                with self.subTest(name):
                    self.assertIn(f"[env: {name}=] [default: {value}]", self.help)

    def test_the_program_starts_with_the_example(self):
        begun, _ = example()
        program = Program(**{name: value for name, value in begun.items() if name != "HRC_DATA_DIR"})
        self.addCleanup(program.close)
        program.start()
        program.host = "cities.example.org"
        page = web.get(program, "/en/").expect(200)
        self.assertIn("max-age=63072000", page.headers["Strict-Transport-Security"])
        self.assertNotIn("password", program.log)


class TheStart(unittest.TestCase):
    def setUp(self):
        self.program = Program()
        self.addCleanup(self.program.close)
        path = self.program.directory / "notify"
        self.line = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self.addCleanup(self.line.close)
        self.line.bind(str(path))
        self.line.settimeout(20)
        self.program.settings["NOTIFY_SOCKET"] = str(path)

    def test_systemd_is_told_when_the_site_answers(self):
        site = dict(directives((DEPLOY / "human-rights-cities.service").read_text("utf-8")))
        self.assertEqual(site["Type"], "notify")
        with open(self.program.directory / "log", "wb") as log:
            self.program.process = subprocess.Popen(
                [BINARY], env=self.program.environment, stdout=log, stderr=log
            )
        self.assertEqual(self.line.recv(100), b"READY=1")
        web.get(self.program, "/en/").expect(200)

    def test_it_is_not_told_of_commands_and_of_starts_that_fail(self):
        self.program.verb("mail", "status")
        self.program.settings["HRC_LISTEN"] = "192.0.2.1:80"
        self.assertEqual(self.program.verb("serve").returncode, 1)
        self.line.setblocking(False)
        self.assertRaises(BlockingIOError, self.line.recv, 100)


class TheDailyBackup(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.program = Program()
        cls.program.start()
        web.join(cls.program, ENTRIES[0])
        cls.directory = cls.program.directory / "backups"
        cls.directory.mkdir(mode=0o700)
        cls.programs = cls.program.directory / "programs"
        cls.programs.mkdir()
        shutil.copy2(BINARY, cls.programs / "human-rights-cities")
        shutil.copy2(DEPLOY / "backup", cls.programs)

    @classmethod
    def tearDownClass(cls):
        cls.program.close()

    def back_up(self):
        """As the unit does: from the directory of the store, for 14 days."""
        unit = (DEPLOY / "human-rights-cities-backup.service").read_text(encoding="utf-8")
        _, _, days = dict(directives(unit))["ExecStart"].split()
        self.assertEqual(days, "14")
        return run(
            self.programs / "backup", self.directory, days,
            env=self.program.environment, cwd=self.program.directory / "data",
        )

    def leave(self, name, days):
        path = self.directory / name
        path.touch()
        os.utime(path, (time.time() - days * DAY,) * 2)

    def names(self):
        return sorted(path.name for path in self.directory.iterdir())

    def test_it_is_taken_and_tried_out_beside_the_site(self):
        said = self.back_up()
        self.assertEqual(said.returncode, 0, said.stderr)
        self.assertIn("is whole and can be restored: ", said.stdout)
        self.assertIn(" 1 signups", said.stdout)
        (name,) = self.names()
        self.assertRegex(name, r"^\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ\.sqlite3$")
        type(self).first = name

    def test_nothing_is_removed_if_it_fails(self):
        self.leave("2026-01-01T02-30-00Z.sqlite3", 20)
        program = self.programs / "human-rights-cities"
        program.rename(self.programs / "away")
        self.assertNotEqual(self.back_up().returncode, 0)
        (self.programs / "away").rename(program)
        self.assertEqual(self.names(), ["2026-01-01T02-30-00Z.sqlite3", self.first])

    def test_old_ones_go_with_what_interrupted_ones_have_left(self):
        self.leave(".2026-01-02T02-30-00Z.sqlite3.part-77", 15)
        self.leave("2026-01-03T02-30-00Z.sqlite3", 13)
        self.leave("somebody's notes", 300)
        time.sleep(max(0, 1.1 - (time.time() - (self.directory / self.first).stat().st_mtime)))
        self.assertEqual(self.back_up().returncode, 0)
        names = self.names()
        self.assertEqual(len(names), 4)
        for kept in ("2026-01-03T02-30-00Z.sqlite3", self.first, "somebody's notes"):
            self.assertIn(kept, names)
