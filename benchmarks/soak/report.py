"""The figures of a run, and what is wrong with them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

MOST_GROWTH = 400_000
"""Bytes that may be in use in addition at the end, whatever was done; caches and tables fill up at first."""
GROWTH_PER_CALL = 200
"""Bytes that each piece of work may leave behind on top of that: less than the smallest of our objects."""
MOST_RACES = 0.002
MOST_UNRENEWED, UNRENEWED_SHARE = 20, 0.5
LEAST_ANSWERED = 0.85
LEAST_THROUGHPUT = 0.3
LEAST_CANCELLED = 15
"""Among so many cancelled calls some are cancelled in time."""


@dataclass
class Report:
    """What a run came to.

    Args:
        ends: How work ended, by class of error, "result" or "cancelled".
        kinds: How much work there was, by kind.
        faults: How many faults there were, by name.
        wrong: Work that ended as it must not.
        refusals: Requests whose token was refused.
        unrenewed: Work that ended with the first refused token. A client that got a token which was refused at once, as
            may happen on a busy machine, does not log in again for each call.
        races: Requests that met the end of an idle connection.
        memory: Bytes in use at each rest.
        calls: How much work was done at each rest.
        connections: Open connections at each rest, and after closing.
        most_connections: The most that were open at a time.
        limit: How many may be open at a time.
        tasks: The names of tasks that were left behind.
        logins: How many tokens were asked for.
        most_logins: How many may be asked for.
        throughput: Calls a second with 2 % of 429, as a part of those without; None: not measured.
        seconds: How long it took.
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
        """Bytes that the last rest has more than the first."""
        return self.memory[-1] - self.memory[0]

    @property
    def allowed_growth(self) -> int:
        """Bytes that it may have more."""
        return MOST_GROWTH + GROWTH_PER_CALL * (self.calls[-1] - self.calls[0])

    def problems(self) -> Iterator[str]:
        """Whatever makes the run a failure, in words."""
        yield from self.wrong
        total = self.ends.total()
        if self.growth > self.allowed_growth:
            yield f"memory grew by {self.growth:,} bytes; {self.allowed_growth:,} are allowed"
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
        """The figures, for people."""
        yield f"{self.ends.total()} pieces of work in {self.seconds:.0f} s: {dict(self.ends)}"
        yield f"by kind: {dict(self.kinds)}"
        yield f"{self.faults.total()} faults of {len(self.faults)} kinds: {dict(self.faults)}"
        yield f"{self.logins} tokens, {self.races} races with the end of an idle connection"
        sizes = [size // 1024 for size in self.memory]
        yield f"memory at rest, KiB: {sizes}; growth {self.growth // 1024} of {self.allowed_growth // 1024} allowed"
        rests = f"{self.connections[:-1]}, after closing: {self.connections[-1]}"
        yield f"open connections at rest: {rests}; at most {self.most_connections} of {self.limit}"
        if self.throughput is not None:
            yield f"calls a second with 2 % of 429: {self.throughput:.2f} of those without"
