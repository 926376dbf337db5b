"""nginx with the example of `deploy/`, on ports of loopback with a certificate of its own."""

import http.client
import os
import shutil
import socket
import ssl
import subprocess
import time
import urllib.parse
from pathlib import Path

import web
from program import free_port

EXAMPLE = Path(__file__).resolve().parents[2] / "deploy" / "nginx.conf"
NAME = "cities.example.org"
NGINX = shutil.which("nginx", path=f"{os.environ['PATH']}:/usr/sbin")
CERTIFICATES = f"/etc/letsencrypt/live/{NAME}"

# What stands around the example on a server, without what only root can do.
AROUND = """\
{user}daemon off;
pid {directory}/pid;
error_log {directory}/nginx.log notice;
events {{ worker_connections 1024; }}
http {{
    access_log off;
    client_body_temp_path {directory}/body;
    proxy_temp_path {directory}/proxy;
    fastcgi_temp_path {directory}/fastcgi;
    uwsgi_temp_path {directory}/uwsgi;
    scgi_temp_path {directory}/scgi;
    include {directory}/cities.conf;
}}
"""


def certify(directory):
    subprocess.run(
        [
            "openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256",
            "-nodes", "-days", "2", "-subj", f"/CN={NAME}", "-addext", f"subjectAltName=DNS:{NAME}",
            "-keyout", "privkey.pem", "-out", "fullchain.pem",
        ],
        cwd=directory, check=True, capture_output=True,
    )


class Proxy:
    """The example as it stands, but for addresses and places."""

    def __init__(self, directory, site_port):
        self.directory = directory
        self.port, self.plain_port = free_port(), free_port()
        directory.mkdir()
        certify(directory)
        text = EXAMPLE.read_text(encoding="utf-8")
        for said, here in [
            ("listen 80;", f"listen 127.0.0.1:{self.plain_port};"),
            ("listen [::]:80;", ""),
            ("listen 443 ssl", f"listen 127.0.0.1:{self.port} ssl"),
            ("listen [::]:443 ssl http2;", ""),
            ("server 127.0.0.1:3000;", f"server 127.0.0.1:{site_port};"),
            (f"{CERTIFICATES}/", f"{directory}/"),
            ("/var/log/nginx/", f"{directory}/"),
            ("/var/www/html;", f"{directory};"),
            ("root /usr/local/lib/human-rights-cities;", f"root {EXAMPLE.parent};"),
        ]:
            if said not in text:
                raise AssertionError(f"the example has no {said}")
            text = text.replace(said, here)
        (directory / "cities.conf").write_text(text, encoding="utf-8")
        user = "user root;\n" if os.geteuid() == 0 else ""
        around = AROUND.format(directory=directory, user=user)
        (directory / "nginx.conf").write_text(around, encoding="utf-8")
        self.trusts = ssl.create_default_context(cafile=directory / "fullchain.pem")
        self.process = None

    def nginx(self, *words):
        # The log of before the settings are read is the second -e's.
        return [
            NGINX, "-p", self.directory, "-e", self.directory / "early.log",
            "-c", self.directory / "nginx.conf", *words,
        ]

    def test(self):
        """What nginx itself says about the example."""
        return subprocess.run(self.nginx("-t"), capture_output=True, encoding="utf-8", timeout=30)

    def start(self):
        self.process = subprocess.Popen(
            self.nginx(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        end = time.monotonic() + 10
        while True:
            try:
                return socket.create_connection(("127.0.0.1", self.port), timeout=1).close()
            except OSError:
                if self.process.poll() is not None or time.monotonic() > end:
                    raise AssertionError(self.written("nginx.log"))
                time.sleep(0.02)

    def close(self):
        if self.process and self.process.poll() is None:
            self.process.terminate()
            self.process.wait(timeout=10)

    def written(self, name):
        return (self.directory / name).read_text(encoding="utf-8")

    def line(self):
        """A connection behind its handshake, for bytes."""
        plain = socket.create_connection(("127.0.0.1", self.port), timeout=40)
        return self.trusts.wrap_socket(plain, server_hostname=NAME)

    def ask(self, method, path, fields=None, **headers):
        """One request over TLS, on a connection of its own."""
        sent = {"Host": NAME} | {name.replace("_", "-"): it for name, it in headers.items()}
        body = None
        if fields is not None:
            body = urllib.parse.urlencode(fields).encode("ascii")
            sent |= {
                "Content-Type": "application/x-www-form-urlencoded",
                "Origin": f"https://{NAME}",
            }
        connection = http.client.HTTPSConnection("127.0.0.1", self.port, timeout=30)
        connection.sock = self.line()
        try:
            connection.request(method, path, body, sent)
            return web.Answer(connection.getresponse())
        finally:
            connection.close()

    def fetch(self, path, *options):
        """By curl, which speaks HTTP/2: the status, the version, and the body."""
        done = subprocess.run(
            [
                "curl", "--silent", "--cacert", self.directory / "fullchain.pem",
                "--resolve", f"{NAME}:{self.port}:127.0.0.1", "--header", f"Host: {NAME}",
                "--write-out", "\n%{http_code} %{http_version}", *options,
                f"https://{NAME}:{self.port}{path}",
            ],
            capture_output=True, encoding="utf-8", timeout=30, check=True,
        )
        body, _, last = done.stdout.rpartition("\n")
        return *last.split(), body
