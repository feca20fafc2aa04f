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
        memory: Bytes in use at each pause; empty if memory was not traced.
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
        """Growth of memory in bytes from the first pause to the last."""
        return self.memory[-1] - self.memory[0]

    @property
    def excesses(self) -> list[int]:
        """Bytes above the allowed memory, for each pause after the first."""
        if not self.memory:
            return []
        first, first_calls = self.memory[0] + MOST_GROWTH, self.calls[0]
        pauses = zip(self.memory[1:], self.calls[1:], strict=True)
        return [size - first - GROWTH_PER_CALL * (calls - first_calls) for size, calls in pauses]

    def problems(self) -> Iterator[str]:
        """Yield descriptions of the problems found."""
        yield from self.wrong
        total = self.ends.total()
        # A leak shows in every pause, but a large response that is still in a buffer only in one.
        if min(self.excesses, default=0) > 0:
            yield f"memory grew by {self.growth:,} bytes, {self.excesses[-1]:,} more than allowed"
        if max(self.connections[:-1]) > self.limit or self.most_connections > self.limit:
            yield f"{max(*self.connections, self.most_connections)} connections were open, of at most {self.limit}"
        if self.connections[-1]:
            yield f"{self.connections[-1]} connections were open after closing"
        if self.tasks:
            yield f"{len(self.tasks)} tasks were still running: {self.tasks[:3]}"
        if self.kinds["cancelled get"] > LEAST_CANCELLED and not self.ends["cancelled"]:
            yield f"none of {self.kinds['cancelled get']} cancelled calls ended before its response"
        if self.unrenewed > max(MOST_UNRENEWED, UNRENEWED_SHARE * self.refusals):
            yield f"{self.unrenewed} of {self.refusals} requests with an expired token were not retried with a new one"
        if self.races > max(2, MOST_RACES * total):
            yield f"{self.races} of {total} requests were sent on connections that had just been closed"
        well = sum(self.ends[end] for end in ("result", "cancelled", "DeadlineExceeded"))
        if well < LEAST_ANSWERED * total:
            yield f"only {well} of {total} tasks ended as expected"
        if self.logins > self.most_logins:
            yield f"{self.logins} tokens were requested, of at most {self.most_logins}"
        if self.throughput is not None and self.throughput < LEAST_THROUGHPUT:
            yield f"throughput with 2 % of 429 was {self.throughput:.2f} of that without, less than {LEAST_THROUGHPUT}"

    def lines(self) -> Iterator[str]:
        """Yield the lines of the printed report."""
        yield f"{self.ends.total()} tasks in {self.seconds:.0f} s: {dict(self.ends)}"
        yield f"by kind: {dict(self.kinds)}"
        yield f"{self.faults.total()} faults of {len(self.faults)} kinds: {dict(self.faults)}"
        yield f"{self.logins} tokens, {self.races} requests on connections that had just been closed"
        sizes = [size // 1024 for size in self.memory]
        yield f"memory in pauses, KiB: {sizes}; growth {self.growth // 1024}"
        pauses = f"{self.connections[:-1]}, after closing: {self.connections[-1]}"
        yield f"open connections in pauses: {pauses}; at most {self.most_connections} of {self.limit}"
        if self.throughput is not None:
            yield f"throughput with 2 % of 429 responses: {self.throughput:.2f} of that without"
