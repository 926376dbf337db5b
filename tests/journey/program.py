"""The program under test: started, asked, stopped and killed like any other process."""

import json
import os
import random
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from pathlib import Path

BINARY = os.environ["HRC_BINARY"]
SENDER = "campaign@sender.example"
SECRETARIAT = "secretariat@committee.example"


def free_port():
    """A port below those that the system gives to clients, so that it stays free over a restart."""
    while True:
        port = random.randint(20000, 32000)
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                continue
            return port


class Program:
    """One data directory, and the process that serves it now."""

    def __init__(self, smtp_url=None, **settings):
        self.directory = Path(tempfile.mkdtemp(prefix="journey-"))
        self.port, self.ops_port = free_port(), free_port()
        self.host = f"localhost:{self.port}"
        self.base = f"http://{self.host}"
        self.process = None
        self.settings = {
            "HRC_LISTEN": f"127.0.0.1:{self.port}",
            "HRC_OPS_LISTEN": f"127.0.0.1:{self.ops_port}",
            "HRC_BASE_URL": self.base,
            "HRC_DATA_DIR": str(self.directory / "data"),
            **settings,
        }
        if smtp_url:
            self.send_to(smtp_url)

    def send_to(self, smtp_url):
        """Counts from the next start."""
        self.settings.update(
            HRC_SMTP_URL=smtp_url, HRC_MAIL_FROM=SENDER, HRC_SECRETARIAT_EMAIL=SECRETARIAT
        )

    @property
    def environment(self):
        return {"PATH": os.environ["PATH"], **self.settings}

    @property
    def log(self):
        return (self.directory / "log").read_text(encoding="utf-8")

    def start(self):
        """Starts serving; the seconds until it was ready."""
        begun = time.monotonic()
        with open(self.directory / "log", "ab") as log:
            self.process = subprocess.Popen(
                [BINARY], env=self.environment, cwd=self.directory, stdout=log, stderr=log
            )
        while not self.is_ready():
            if self.process.poll() is not None or time.monotonic() - begun > 20:
                raise AssertionError(f"the program does not start:\n{self.log[-2000:]}")
            time.sleep(0.01)
        return time.monotonic() - begun

    def is_ready(self):
        try:
            with socket.create_connection(("127.0.0.1", self.ops_port), timeout=2) as line:
                line.sendall(b"GET /readyz HTTP/1.1\r\nHost: ops\r\nConnection: close\r\n\r\n")
                return line.recv(100).startswith(b"HTTP/1.1 200 ")
        except OSError:
            return False

    def kill(self):
        self.process.kill()
        self.process.wait()

    def stop(self):
        """Asks for a stop; the exit code and the seconds it took."""
        begun = time.monotonic()
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(timeout=30), time.monotonic() - begun

    def verb(self, *words):
        """Runs a verb of the command line beside the server."""
        return subprocess.run(
            [BINARY, *words],
            env=self.environment,
            cwd=self.directory,
            capture_output=True,
            encoding="utf-8",
            timeout=60,
        )

    def doctor(self):
        """What `doctor` says, check by check."""
        findings = json.loads(self.verb("doctor", "--json").stdout)
        return {finding["check"]: finding for finding in findings}

    def close(self):
        if self.process and self.process.poll() is None:
            self.kill()
        shutil.rmtree(self.directory)
