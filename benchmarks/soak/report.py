"""Report of the soak test: its figures and the problems found."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

MOST_GROWTH = 400_000
"""Allowed growth of memory in bytes, regardless of the number of calls, because caches and tables fill up at first."""
GROWTH_PER_CALL = 200
"""Additional allowed growth per call in bytes, which is less than the smallest object of the client."""
MOST_RACES = 0.002
MOST_UNRENEWED, UNRENEWED_SHARE = 20, 0.5
LEAST_ANSWERED = 0.85
LEAST_THROUGHPUT = 0.3
LEAST_CANCELLED = 15
"""If more calls than this are cancelled, at least one has to end before its response."""


@dataclass
class Report:
    """Figures of a soak test.

    Args:
        ends: Number of tasks by their end: class of the error, "result" or "cancelled".
        kinds: Number of tasks by kind.
        faults: Number of injected faults by name.
        wrong: Descriptions of tasks with a wrong end.
        refusals: Number of requests whose token was rejected.
        unrenewed: Number of tasks that ended with the first rejected token. If a new token is rejected immediately, as
            may happen on a busy machine, the client does not log in again for each call.
        races: Number of requests sent over an idle connection while the server closed it.
        memory: Bytes in use at each pause.
        calls: Number of completed tasks at each pause.
        connections: Open connections at each pause, and after closing.
        most_connections: Maximum number of open connections.
        limit: Allowed number of open connections.
        tasks: Names of asyncio tasks that were left running.
        logins: Number of requested tokens.
        most_logins: Allowed number of requested tokens.
        throughput: Calls per second with 2 % of 429 responses, relative to those without; None if not measured.
        seconds: Duration in seconds.
    """

    limit: int
    ends: Counter[str] = field(default_factory=Counter[str])
    kinds: Counter[str] = field(default_factory=Counter[str])
    faults: Counter[str] = field(default_factory=Counter[str])
    wrong: list[str] = field(default_factory=list[str])
    refusals: int = 0
    unrenewed: int = 0
    races: int = 0
    memory: list[int] = field(default_factory=list[int])
    calls: list[int] = field(default_factory=list[int])
    connections: list[int] = field(default_factory=list[int])
    most_connections: int = 0
    tasks: list[str] = field(default_factory=list[str])
    logins: int = 0
    most_logins: int = 0
    throughput: float | None = None
    seconds: float = 0.0

    @property
    def growth(self) -> int:
        """Bytes of the last rest beyond those of the first."""
        return self.memory[-1] - self.memory[0]

    @property
    def excesses(self) -> list[int]:
        """Bytes of each later rest beyond what is allowed at it."""
        first, begun = self.memory[0] + MOST_GROWTH, self.calls[0]
        rests = zip(self.memory[1:], self.calls[1:], strict=True)
        return [size - first - GROWTH_PER_CALL * (calls - begun) for size, calls in rests]

    def problems(self) -> Iterator[str]:
        """Yield descriptions of the problems found."""
        yield from self.wrong
        total = self.ends.total()
        # A leak stays; a large response that is still in a buffer is gone at another rest.
        if min(self.excesses) > 0:
            yield f"memory grew by {self.growth:,} bytes, {self.excesses[-1]:,} more than allowed"
        if max(self.connections[:-1]) > self.limit or self.most_connections > self.limit:
            yield f"{max(*self.connections, self.most_connections)} connections were open; {self.limit} are allowed"
        if self.connections[-1]:
            yield f"{self.connections[-1]} connections were open after closing"
        if self.tasks:
            yield f"{len(self.tasks)} tasks were left behind: {self.tasks[:3]}"
        if self.kinds["cancelled get"] > LEAST_CANCELLED and not self.ends["cancelled"]:
            yield f"none of {self.kinds['cancelled get']} cancelled calls was cancelled"
        if self.unrenewed > max(MOST_UNRENEWED, UNRENEWED_SHARE * self.refusals):
            yield f"{self.unrenewed} of {self.refusals} requests with an expired token were not sent again with another"
        if self.races > max(2, MOST_RACES * total):
            yield f"{self.races} requests of {total} were sent over connections that had just ended"
        well = sum(self.ends[end] for end in ("result", "cancelled", "DeadlineExceeded"))
        if well < LEAST_ANSWERED * total:
            yield f"only {well} of {total} ended well"
        if self.logins > self.most_logins:
            yield f"{self.logins} tokens were asked for; {self.most_logins} are allowed"
        if self.throughput is not None and self.throughput < LEAST_THROUGHPUT:
            yield f"with 2 % of 429 only {self.throughput:.2f} of the calls were made; {LEAST_THROUGHPUT} are expected"

    def lines(self) -> Iterator[str]:
        """Yield the lines of the printed report."""
        yield f"{self.ends.total()} pieces of work in {self.seconds:.0f} s: {dict(self.ends)}"
        yield f"by kind: {dict(self.kinds)}"
        yield f"{self.faults.total()} faults of {len(self.faults)} kinds: {dict(self.faults)}"
        yield f"{self.logins} tokens, {self.races} races with the end of an idle connection"
        sizes = [size // 1024 for size in self.memory]
        yield f"memory at rest, KiB: {sizes}; growth {self.growth // 1024}"
        rests = f"{self.connections[:-1]}, after closing: {self.connections[-1]}"
        yield f"open connections at rest: {rests}; at most {self.most_connections} of {self.limit}"
        if self.throughput is not None:
            yield f"calls a second with 2 % of 429: {self.throughput:.2f} of those without"
