"""The service of the soak test: the fault server with lists, logs and large bodies that are specific to each call."""

from __future__ import annotations

import asyncio
import json
import ssl
from dataclasses import dataclass, field
from typing import Any

from tests.reliability.fault_server import Exchange, FaultServer, message

PROJECT_DIGITS = 32
LIST_ITEMS = 25
STATES = (1, 4, 8)
"""States of a job in successive polls: being created, being deployed, running."""


def number_of(exchange: Exchange) -> int | None:
    """Return the number of the call that a request belongs to, or None for logins."""
    if "search_content" in exchange.query:
        return int(exchange.query["search_content"])
    numbers = [part for part in exchange.path.split("/") if part.isdigit() and len(part) < PROJECT_DIGITS]
    return int(numbers[-1]) if numbers else None


def log_of(number: int) -> bytes:
    """Return the complete log of a job."""
    return b"".join(b"job %d, line %d\n" % (number, line) for line in range(2000))


@dataclass
class SoakService(FaultServer):
    """Fault server with jobs, lists of jobs and logs.

    Args:
        context: TLS context with the certificate; None for no TLS.
        described: Length of the latest description of each job, in characters.
        polls: Number of times that the state of each job was read.
    """

    context: ssl.SSLContext | None = None
    described: dict[int, int] = field(default_factory=dict[int, int])
    polls: dict[int, int] = field(default_factory=dict[int, int])
    _keys: dict[int, set[str]] = field(default_factory=dict[int, set[str]])

    def application(self, exchange: Exchange) -> dict[str, Any]:
        """Return the response without faults, which identifies the call that it belongs to."""
        number = number_of(exchange)
        if number is None:
            raise ValueError(f"no call has the path {exchange.path}")
        if "search_content" in exchange.query:
            return self._jobs(number, int(exchange.query["page"]), int(exchange.query["per_page"]))
        if exchange.path.endswith("/logs/url"):
            return {"obs_url": f"{self.url}/logs/{number}"}
        if exchange.method == "PUT":
            self.described[number] = len(json.loads(exchange.body)["job_desc"])
        if exchange.method == "GET":
            self.polls[number] = polls = self.polls.get(number, 0) + 1
            status = STATES[min(polls, len(STATES)) - 1]
            return {"is_success": True, "job_id": number, "job_name": f"job-{number}", "status": status}
        return {"is_success": True, "job_id": number}

    async def listen(self) -> None:
        """Accept connections on the same port as before, with TLS if there is a certificate."""
        await super().listen()
        if self.context is not None and self._listening is not None:
            port = self._listening.sockets[0].getsockname()[1]
            self._listening.close()
            self._listening = await asyncio.start_server(
                self._accept, "127.0.0.1", port, ssl=self.context, backlog=1024
            )
            self.url = f"https://127.0.0.1:{port}"

    async def _respond(self, exchange: Exchange) -> None:
        number = number_of(exchange)
        if number is not None:
            self._keys.setdefault(number, set()).add(exchange.key)
        # Requests for signed links have no token to check.
        if not exchange.path.startswith("/logs/"):
            await super()._respond(exchange)
            return
        fault = self.plan(exchange) if self.plan else None
        await (fault(exchange) if fault else exchange.send(self.log(exchange, int(exchange.path[6:]))))

    def log(self, exchange: Exchange, number: int) -> bytes:
        """Return the response to a request for a log or a range of it."""
        whole, tag = log_of(number), f'"{number}"'
        wanted = exchange.headers.get("range", "")
        headers = {"Content-Type": "text/plain", "ETag": tag, "Accept-Ranges": "bytes"}
        if not wanted or exchange.headers.get("if-range", tag) != tag:
            return message(whole, headers=headers)
        start = int(wanted.removeprefix("bytes=").partition("-")[0])
        if start >= len(whole):
            return message(b"", status=416, headers={**headers, "Content-Range": f"bytes */{len(whole)}"})
        span = f"bytes {start}-{len(whole) - 1}/{len(whole)}"
        return message(whole[start:], status=206, headers={**headers, "Content-Range": span})

    def forget_call(self, number: int) -> None:
        """Remove the state of a completed call."""
        self.described.pop(number, None)
        self.polls.pop(number, None)
        for key in self._keys.pop(number, ()):
            self.forget(key)

    def _jobs(self, number: int, page: int, size: int) -> dict[str, Any]:
        ids = range((page - 1) * size, min(page * size, LIST_ITEMS))
        jobs = [{"job_id": number * 1000 + one, "job_name": f"job-{one}"} for one in ids]
        return {"is_success": True, "job_total_count": LIST_ITEMS, "jobs": jobs}


async def cut_log(exchange: Exchange) -> None:
    """Reset the connection in the middle of a log."""
    number = number_of(exchange)
    if number is None or not isinstance(exchange.server, SoakService):
        raise ValueError(f"{exchange.path} is not a log of the soak test")
    whole = exchange.server.log(exchange, number)
    await exchange.send(whole[: len(whole) // 2])
    exchange.reset()
