"""Bytes on a socket, for what no library would send."""

import select
import socket
import time


def connect(program):
    return socket.create_connection(("127.0.0.1", program.port), timeout=30)


def exchange(program, pieces):
    """Sends the pieces until an answer comes; its status, and how many bytes were sent by then."""
    sent = 0
    with connect(program) as line:
        try:
            for piece in pieces:
                if select.select([line], [], [], 0)[0]:
                    break
                line.sendall(piece)
                sent += len(piece)
        except OSError:
            # The answer may have come before the connection was closed.
            pass
        return status(line), sent


def status(line):
    """The status of the answer; `None` where the connection ends without one."""
    begun, answer = time.monotonic(), b""
    try:
        while b"\r\n" not in answer and time.monotonic() - begun < 30:
            piece = line.recv(4096)
            if not piece:
                break
            answer += piece
    except OSError:
        pass
    words = answer.split(b" ", 2)
    return int(words[1]) if words[0] in (b"HTTP/1.1", b"HTTP/1.0") else None


def head(program, method, target, *lines, host=True):
    """The head of a request; the lines are headers."""
    first = method.encode() + b" " + (target if isinstance(target, bytes) else target.encode())
    headers = [b"Host: " + program.host.encode()] if host else []
    headers += [line if isinstance(line, bytes) else line.encode() for line in lines]
    return b"\r\n".join([first + b" HTTP/1.1", *headers, b"Connection: close", b"", b""])
