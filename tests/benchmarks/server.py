"""The least server that answers a bot: every call is accepted. A process of its own, so that it costs the
measured one nothing.

Prints its port, then serves until it is terminated. `GET /` tells, as JSON, the calls so far, the CPU seconds
used, the most calls in any one second, and how many messages were sent to each chat.
"""

import asyncio
import json
import re
import sys
import time
from collections import Counter, deque

_CHAT = re.compile(rb'chat_id(?:":|=|"\r\n\r\n)(-?\d+)')
"""As it stands in JSON, in a form, and in one of several parts."""

MESSAGE = {"message_id": 1, "date": 1_700_000_000, "chat": {"id": 1, "type": "private", "first_name": "A"}}
BODY = json.dumps({"ok": True, "result": MESSAGE | {"text": "Hej"}}).encode()
ACCEPTED = (
    b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(BODY)
) + BODY


class Calls:
    def __init__(self) -> None:
        self.count = 0
        self.most_in_a_second = 0
        self.by_chat: Counter[bytes] = Counter()
        self._last: deque[float] = deque()

    def add(self, method: bytes, body: bytes) -> None:
        now = time.monotonic()
        self.count += 1
        if method.startswith(b"send") and (chat := _CHAT.search(body)):
            self.by_chat[chat[1]] += 1
        self._last.append(now)
        while self._last[0] <= now - 1:
            self._last.popleft()
        self.most_in_a_second = max(self.most_in_a_second, len(self._last))

    def as_json(self) -> bytes:
        return json.dumps(
            {
                "calls": self.count,
                "cpu": time.process_time(),
                "most_in_a_second": self.most_in_a_second,
                "by_chat": {chat.decode(): count for chat, count in self.by_chat.items()},
            }
        ).encode()


class Connection(asyncio.Protocol):
    def __init__(self, calls: Calls, delay: float) -> None:
        self._calls = calls
        self._delay = delay
        self._unread = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._unread += data
        while (end := self._unread.find(b"\r\n\r\n")) >= 0:
            head = self._unread[:end].lower()
            length = _length(head)
            if length < 0:  # chunked, as aiohttp sends multipart forms
                last = self._unread.find(b"\r\n0\r\n\r\n", end)
                if last < 0:
                    return
                whole = last + 7
            else:
                whole = end + 4 + length
            if len(self._unread) < whole:
                return
            body = self._unread[end + 4 : whole]
            self._unread = self._unread[whole:]
            self._answer(head, body)

    def _answer(self, head: bytes, body: bytes) -> None:
        if head.startswith(b"get / "):
            told = self._calls.as_json()
            self._write(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%b" % (len(told), told))
            return
        self._calls.add(head.partition(b" http/")[0].rpartition(b"/")[2], body)
        if self._delay:
            asyncio.get_running_loop().call_later(self._delay, self._write, ACCEPTED)
        else:
            self._write(ACCEPTED)

    def _write(self, data: bytes) -> None:
        if isinstance(self._transport, asyncio.Transport):
            self._transport.write(data)


def _length(head: bytes) -> int:
    """Of the body; -1 for a chunked one."""
    at = head.find(b"content-length:")
    if at < 0:
        return -1 if b"transfer-encoding: chunked" in head else 0
    return int(head[at + 15 :].partition(b"\r\n")[0])


async def serve(delay: float) -> None:
    calls = Calls()
    server = await asyncio.get_running_loop().create_server(
        lambda: Connection(calls, delay), "127.0.0.1", 0, backlog=1000
    )
    print(server.sockets[0].getsockname()[1], flush=True)  # noqa: T201  told to whoever started it
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(serve(float(sys.argv[1])))
