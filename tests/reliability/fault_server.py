"""A service on a loopback socket that does to each request what a test has planned, and counts what it carried out."""

import asyncio
import json
import select
import socket
import struct
import time
from collections import Counter
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any
from urllib.parse import parse_qs

TASK_NAME = "fault server"
LONGEST = 30.0
"""No wait for a client lasts longer than this many seconds."""
READY = 8


@dataclass
class Exchange:
    """A request, and the connection it came over."""

    server: "FaultServer"
    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter
    method: str
    path: str
    query: dict[str, str]
    headers: dict[str, str]
    body: bytes = b""

    @property
    def key(self) -> str:
        """What tells apart the calls of a test."""
        return f"{self.method} {self.path}"

    @property
    def is_login(self) -> bool:
        return self.path == "/v3/auth/tokens"

    def act(self) -> dict[str, Any]:
        """Carry the request out once; returns what there is to say about it."""
        self.server.executed[self.key] += 1
        return self.server.application(self)

    async def send(self, *parts: bytes) -> None:
        """Write each part, and let the client read it before the next."""
        for part in parts:
            self.writer.write(part)
            await self.writer.drain()
            await asyncio.sleep(0)

    async def answer(self, fields: object, *, status: int = 200, headers: dict[str, str] | None = None) -> None:
        await self.send(message(json.dumps(fields).encode(), status=status, headers=headers))

    def reset(self) -> None:
        """Close so that the other side gets a reset instead of an end."""
        linger = struct.pack("ii", 1, 0)
        self.writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
        self.writer.transport.abort()

    async def until_gone(self) -> None:
        """Do nothing until the client gives up."""
        async with asyncio.timeout(LONGEST):
            while await self.reader.read(65536):
                pass


Fault = Callable[[Exchange], Any]
Plan = Callable[[Exchange], Fault | None]


def message(body: bytes = b"{}", *, status: int = 200, headers: dict[str, str] | None = None) -> bytes:
    """The bytes of a whole answer; a header that is None is left out."""
    lines = {"Content-Type": "application/json", "Content-Length": str(len(body)), **(headers or {})}
    head = "".join(f"{name}: {value}\r\n" for name, value in lines.items() if value is not None)
    return f"HTTP/1.1 {status} Whatever\r\n{head}\r\n".encode() + body


@dataclass
class FaultServer:
    """The service: IAM, and visualization jobs without end.

    Args:
        plan: What to do to a request; None or a plan that returns None: answer it.
        login_plan: The same for requests for a token.
        greeting: What to do to a connection before anything is read from it.
        jobs: How many jobs a list has.
        states: The states that one poll after the other shows; the last one stays.
        token_life: Seconds until a token is over; None: tokens are not checked.
        now: The time.
        on_refusal: Called when a token was refused.
    """

    plan: Plan | None = None
    login_plan: Plan | None = None
    greeting: Plan | None = None
    jobs: int = 5
    states: list[int] = field(default_factory=lambda: [READY])
    token_life: float | None = None
    now: Callable[[], float] = time.time
    on_refusal: Callable[[Exchange], None] | None = None
    url: str = ""
    received: Counter[str] = field(default_factory=Counter)
    executed: Counter[str] = field(default_factory=Counter)
    logins: int = 0
    connections: int = 0
    most_open: int = 0
    open: int = 0
    """How many connections neither side has given up."""
    _tokens: dict[str, float] = field(default_factory=dict)
    _tasks: set[asyncio.Task[None]] = field(default_factory=set)
    _changed: asyncio.Event = field(default_factory=asyncio.Event)
    _listening: asyncio.Server | None = None
    _idle: dict[asyncio.StreamWriter, asyncio.StreamReader] = field(default_factory=dict)

    @asynccontextmanager
    async def running(self) -> AsyncIterator["FaultServer"]:
        await self.listen()
        try:
            yield self
        finally:
            await self.refuse()
            for task in list(self._tasks):
                task.cancel()
            await asyncio.gather(*self._tasks, return_exceptions=True)

    async def listen(self) -> None:
        """Take connections, on the same port as before."""
        port = int(self.url.rpartition(":")[2] or 0)
        self._listening = await asyncio.start_server(self._accept, "127.0.0.1", port, backlog=1024)
        self.url = f"http://127.0.0.1:{self._listening.sockets[0].getsockname()[1]}"

    async def refuse(self) -> None:
        """Take no more connections; those that are open stay."""
        if self._listening is not None:
            self._listening.close()
            self._listening = None

    def revoke_tokens(self) -> None:
        self._tokens.clear()

    def send_unasked(self, data: bytes, to: asyncio.StreamWriter | None = None) -> int:
        """Write to the connections that are idle, as a load balancer may; returns to how many.

        A connection on which a request has arrived is left out: no client could tell these bytes from its response. For
        a client in this process that can't change before they are written.

        Args:
            data: What to write.
            to: The only connection that is meant.
        """
        idle = [
            writer for writer, reader in self._idle.items() if to in (None, writer) and not _has_unread(writer, reader)
        ]
        for writer in idle:
            writer.write(data)
        return len(idle)

    def forget(self, key: str) -> None:
        """Count anew."""
        self.received.pop(key, None)
        self.executed.pop(key, None)

    async def settled(self, most: int) -> int:
        """How many connections are open once there are no more than `most`, or after a while."""
        with suppress(TimeoutError):
            async with asyncio.timeout(LONGEST):
                while self.open > most:
                    self._changed.clear()
                    await self._changed.wait()
        return self.open

    async def busy(self, least: int) -> None:
        """Wait until as many connections are open."""
        async with asyncio.timeout(LONGEST):
            while self.open < least:
                self._changed.clear()
                await self._changed.wait()

    def application(self, exchange: Exchange) -> dict[str, Any]:
        """What a service that works says."""
        *_, last = exchange.path.split("/")
        if last == "visualization-jobs" and exchange.method == "GET":
            return self._page(int(exchange.query["page"]), int(exchange.query["per_page"]))
        if exchange.method in ("GET", "PUT"):
            status = self.states.pop(0) if len(self.states) > 1 else self.states[0]
            return {"is_success": True, "job_id": int(last), "job_name": f"job-{last}", "status": status}
        return {"is_success": True, "job_id": 7}

    def _page(self, number: int, size: int) -> dict[str, Any]:
        ids = range((number - 1) * size, min(number * size, self.jobs))
        return {"is_success": True, "job_total_count": self.jobs, "jobs": [{"job_id": one} for one in ids]}

    def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.get_running_loop().create_task(self._serve(reader, writer), name=TASK_NAME)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        self.connections += 1
        self.open += 1
        self.most_open = max(self.most_open, self.open)
        self._changed.set()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            with suppress(asyncio.IncompleteReadError, OSError, TimeoutError):
                caller = Exchange(self, reader, writer, "", "", {}, {})
                greeting = self.greeting(caller) if self.greeting else None
                if greeting:
                    await greeting(caller)
                while not writer.is_closing():
                    self._idle[writer] = reader
                    head = await reader.readuntil(b"\r\n\r\n")
                    self._idle.pop(writer, None)
                    await self._respond(await self._read(head, reader, writer))
        except asyncio.CancelledError:
            writer.transport.abort()
            raise
        finally:
            self._idle.pop(writer, None)
            writer.close()
            self.open -= 1
            self._changed.set()
            # How the connection ended is asked for, or else asyncio complains about it when it is collected.
            with suppress(ConnectionError, TimeoutError):
                async with asyncio.timeout(LONGEST):
                    await writer.wait_closed()

    async def _read(self, start: bytes, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> Exchange:
        head = start.decode("latin-1").split("\r\n")
        method, target, _ = head[0].split(" ")
        headers = {name.strip().lower(): value.strip() for name, _, value in (line.partition(":") for line in head[1:])}
        path, _, query = target.partition("?")
        pairs = {name: values[0] for name, values in parse_qs(query).items()}
        exchange = Exchange(self, reader, writer, method, path, pairs, headers)
        exchange.body = await reader.readexactly(int(headers.get("content-length", "0")))
        return exchange

    async def _respond(self, exchange: Exchange) -> None:
        self.received[exchange.key] += 1
        plan = self.login_plan if exchange.is_login else self.plan
        fault = plan(exchange) if plan else None
        if fault is not None:
            await fault(exchange)
        elif exchange.is_login:
            await self.log_in(exchange)
        elif self._takes(exchange.headers.get("x-auth-token", "")):
            await exchange.answer(exchange.act())
        else:
            if self.on_refusal is not None:
                self.on_refusal(exchange)
            await exchange.answer({"error_code": "APIGW.0301", "error_msg": "no such token"}, status=401)

    async def log_in(self, exchange: Exchange) -> None:
        """Give out a token."""
        self.logins += 1
        life = 86400.0 if self.token_life is None else self.token_life
        ends = self.now() + life
        value = f"token-{self.logins}"
        self._tokens = {one: end for one, end in self._tokens.items() if end > self.now()} | {value: ends}
        text = datetime.fromtimestamp(ends, UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
        fields = {"token": {"expires_at": text, "project": {"id": "0" * 32, "name": "eu-de_team"}}}
        await exchange.answer(fields, status=201, headers={"X-Subject-Token": value})

    def _takes(self, token: str) -> bool:
        return self.token_life is None or self._tokens.get(token, 0.0) > self.now()


def _has_unread(writer: asyncio.StreamWriter, reader: asyncio.StreamReader) -> bool:
    """Whether something has come that has not been read, or the other side has closed."""
    if writer.is_closing() or reader._buffer:  # the event loop may have read what its task has not
        return True
    poller = select.poll()
    poller.register(writer.get_extra_info("socket").fileno(), select.POLLIN)
    return bool(poller.poll(0))


def first(count: int, fault: Fault) -> Plan:
    """Do it to the first requests."""
    left = [fault] * count
    return lambda _: left.pop() if left else None


def always(fault: Fault) -> Plan:
    """Do it to every request."""
    return lambda _: fault
