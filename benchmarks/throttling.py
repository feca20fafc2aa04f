"""`python -m benchmarks.throttling`: compare rate limiters by calls per second and refusals, on services with limits.

A simulation in virtual time. Workers call three operations as fast as possible, with 50 concurrent requests and four
retries.
"""

import heapq
import logging
import random
from collections import Counter, deque
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import count
from statistics import mean
from typing import Protocol

from aiomodelarts.core.retry.operation_throttles import Throttles
from benchmarks.limiters import CubicRate, Halving

Service = Callable[[str, float], float | None]
"""Decides about a call from its operation and time: None accepts it; a number is the `Retry-After` of a 429, or 0."""
LATENCY, PLACES, RETRIES = 0.02, 50, 4
WORKERS = {"limited": 100, "second": 100, "third": 100}


class Limiter(Protocol):
    """Interface of rate limiters, as `Throttle` implements it."""

    @property
    def free(self) -> bool: ...  # noqa: D102
    def begin(self) -> int: ...  # noqa: D102
    def wait(self) -> float: ...  # noqa: D102
    def accept(self, begun: int, /) -> None: ...  # noqa: D102
    def refuse(self, begun: int, asked: float | None, /) -> None: ...  # noqa: D102


class SimulatedClock:
    """Clock whose time the simulation sets."""

    time = 0.0
    throttles: Throttles | None = None

    def now(self) -> float:
        """Return the current time in seconds since 1970."""
        return self.time

    def monotonic(self) -> float:
        """Return the simulated time in seconds."""
        return self.time

    async def sleep(self, seconds: float) -> None:
        """Raise an error, because the simulation only calls `wait`."""
        raise AssertionError(f"the simulation slept {seconds} s")


@dataclass
class Result:
    """Result of a simulation: counts by operation, in the second half of the simulated time."""

    sent: Counter[str] = field(default_factory=Counter[str])
    refused: Counter[str] = field(default_factory=Counter[str])
    accepted: Counter[str] = field(default_factory=Counter[str])
    failed: int = 0
    seconds: float = 0.0

    def rate(self, *operations: str) -> float:
        """Return the number of accepted calls per second."""
        return sum(self.accepted[one] for one in operations) / self.seconds

    def share(self, *operations: str) -> float:
        """Return the share of refused attempts."""
        return sum(self.refused[one] for one in operations) / max(1, sum(self.sent[one] for one in operations))


class Simulation:
    """A simulation.

    Args:
        limiter: Creates the limiter of an operation, by its name.
        service: The service that accepts or refuses calls.
        workers: Number of workers that call each operation without a pause.
        seed: Seed of latency and jitter.
    """

    def __init__(
        self, limiter: Callable[[str, SimulatedClock], Limiter], service: Service, workers: dict[str, int], seed: int
    ) -> None:
        self.clock = SimulatedClock()
        self.service = service
        self.random = random.Random(seed)  # noqa: S311  # no secret
        self.limiters = {name: limiter(name, self.clock) for name in workers}
        self.queues: dict[int, deque[tuple[str, int]]] = {id(one): deque() for one in self.limiters.values()}
        self.places, self.waiting = PLACES, deque[tuple[str, int, int | None]]()
        self.events: list[tuple[float, int, Callable[..., None], tuple[object, ...]]] = []
        self.order, self.result, self.measured_from = count(), Result(), 0.0
        for name, number in workers.items():
            for _ in range(number):
                self.later(self.random.uniform(0, 0.001), self.start, name, 0)

    def run(self, seconds: float) -> Result:
        """Simulate a number of seconds and return the result."""
        self.measured_from, self.result.seconds = seconds / 2, seconds / 2
        while self.events and self.events[0][0] < seconds:
            self.clock.time, _, action, arguments = heapq.heappop(self.events)
            action(*arguments)
        return self.result

    def later(self, delay: float, action: Callable[..., None], *arguments: object) -> None:
        """Schedule an action after a delay."""
        heapq.heappush(self.events, (self.clock.time + delay, next(self.order), action, arguments))

    def start(self, name: str, tries: int) -> None:
        """Add a call to the queue of its operation."""
        queue = self.queues[id(self.limiters[name])]
        queue.append((name, tries))
        if len(queue) == 1:
            self.admit(name)

    def admit(self, name: str) -> None:
        """Start the queued calls that the limiter admits."""
        limiter = self.limiters[name]
        queue = self.queues[id(limiter)]
        while queue:
            wait = limiter.wait()
            if wait > 0:
                self.later(wait, self.admit, name)
                return
            caller, tries = queue.popleft()
            self.waiting.append((caller, tries, None if limiter.free else limiter.begin()))
            self.take_places()

    def take_places(self) -> None:
        """Send requests while there are free slots."""
        while self.places and self.waiting:
            caller, again, started = self.waiting.popleft()
            limiter = self.limiters[caller]
            if started is None and not (limiter.free and limiter.wait() == 0):
                self.later(0.0, self.start, caller, again)
                continue
            self.places -= 1
            self.send(caller, again, limiter.begin() if started is None else started)

    def send(self, name: str, tries: int, begun: int) -> None:
        """Send a request."""
        if self.clock.time >= self.measured_from:
            self.result.sent[name] += 1
        answer = self.service(name, self.clock.time)
        self.later(LATENCY * self.random.uniform(0.5, 1.5), self.end, name, tries, begun, answer)

    def end(self, name: str, tries: int, begun: int, answer: float | None) -> None:
        """Record the result of a request, and start the next call or a retry."""
        self.places += 1
        limiter, measured = self.limiters[name], self.clock.time >= self.measured_from
        if answer is None:
            limiter.accept(begun)
            self.result.accepted[name] += measured
            self.start(name, 0)
        else:
            limiter.refuse(begun, answer or None)
            self.result.refused[name] += measured
            self.result.failed += tries == RETRIES
            delay = self.random.uniform(0, 0.5 * 2**tries)
            again = 0 if tries == RETRIES else tries + 1
            self.later(max(delay if again else 0.0, answer, limiter.wait()), self.start, name, again)
        self.take_places()


def bucket(rate: float, burst: float, asks: float = 0.0) -> Callable[[float], float | None]:
    """Return a limit that works as a token bucket, as gateways use it."""
    tokens, last = burst, 0.0

    def take(now: float) -> float | None:
        nonlocal tokens, last
        tokens, last = min(burst, tokens + (now - last) * rate), now
        if tokens < 1:
            return asks
        tokens -= 1
        return None

    return take


def window(calls: int, seconds: float, *, tells: bool = False) -> Callable[[float], float | None]:
    """Return a limit of calls per fixed interval, as in the gateway's flow control."""
    current, used = -1, 0

    def take(now: float) -> float | None:
        nonlocal current, used
        if int(now / seconds) != current:
            current, used = int(now / seconds), 0
        used += 1
        return None if used <= calls else (current + 1) * seconds - now if tells else 0.0

    return take


def of_one(limit: Callable[[float], float | None]) -> Service:
    """Return a service that limits only one operation."""
    return lambda name, now: limit(now) if name == "limited" else None


def of_all(limit: Callable[[float], float | None]) -> Service:
    """Return a service in which all operations share a limit."""
    return lambda _, now: limit(now)


def at_random(share: float, asks: float = 0.0, seed: int = 1) -> Service:
    """Return a service that refuses a share of the calls at random, at any rate."""
    chance = random.Random(seed)  # noqa: S311  # no secret
    return lambda _, __: asks if chance.random() < share else None


def outage(begin: float, end: float, asks: float = 0.0) -> Service:
    """Return a service that refuses all calls for some time."""
    return lambda _, now: asks if begin <= now < end else None


SERVICES: dict[str, tuple[Callable[[], Service], dict[str, int], float]] = {
    "one operation, 5/s": (lambda: of_one(bucket(5, 5)), WORKERS, 60),
    "one operation, 5/s, Retry-After: 1": (lambda: of_one(bucket(5, 5, 1.0)), WORKERS, 60),
    "one operation, 50/s": (lambda: of_one(bucket(50, 1)), WORKERS, 60),
    "one operation, 60 a minute": (lambda: of_one(window(60, 60)), {"limited": 20, "second": 50}, 300),
    "one operation, 60 a minute, Retry-After": (
        lambda: of_one(window(60, 60, tells=True)),
        {"limited": 20, "second": 50},
        300,
    ),
    "only operation, 50/s": (lambda: of_all(bucket(50, 50)), {"limited": 100}, 60),
    "only operation, 500/s": (lambda: of_all(bucket(500, 500)), {"limited": 300}, 60),
    "shared by three, 50/s": (lambda: of_all(bucket(50, 50)), WORKERS, 60),
    "shared by three, 50/s, Retry-After: 1": (lambda: of_all(bucket(50, 50, 1.0)), WORKERS, 60),
    "random 2 %": (lambda: at_random(0.02), WORKERS, 30),
    "random 2 %, Retry-After: 1": (lambda: at_random(0.02, 1.0), WORKERS, 30),
    "random 10 %": (lambda: at_random(0.1), WORKERS, 30),
    "random 10 %, Retry-After: 1": (lambda: at_random(0.1, 1.0), WORKERS, 30),
    "random 20 %": (lambda: at_random(0.2), WORKERS, 60),
    "all refused for 20 s, Retry-After: 5": (lambda: outage(5, 25, 5.0), WORKERS, 60),
    "no limit": (lambda: lambda _, __: None, WORKERS, 10),
}


def by_client(make: Callable[[SimulatedClock], Limiter]) -> Callable[[str, SimulatedClock], Limiter]:
    """Use one limiter for all operations of a client."""
    made: dict[int, Limiter] = {}

    def shared(_: str, clock: SimulatedClock) -> Limiter:
        if id(clock) not in made:
            made.clear()
            made[id(clock)] = make(clock)
        return made[id(clock)]

    return shared


def throttles_of(clock: SimulatedClock) -> Throttles:
    """Return the throttles of a client, created on first use."""
    if clock.throttles is None:
        clock.throttles = Throttles(clock)
    return clock.throttles


LIMITERS: dict[str, Callable[[str, SimulatedClock], Limiter]] = {
    "halving, by client": by_client(Halving),
    "halving": lambda _, clock: Halving(clock),
    "CUBIC": lambda _, clock: CubicRate(clock),
    "Throttle": lambda name, clock: throttles_of(clock).of(name),
}


def simulated(service: str, limiter: str = "Throttle", seed: int = 1) -> Result:
    """Simulate a limiter on a service."""
    make, workers, seconds = SERVICES[service]
    return Simulation(LIMITERS[limiter], make(), workers, seed).run(seconds)


def main() -> None:
    """Print a table: calls per second of the limited and the other operations, share refused, failed calls."""
    logging.disable()
    print("| service |", " | ".join(LIMITERS), "|\n|---|" + "---|" * len(LIMITERS))
    for service, (_, workers, _) in SERVICES.items():
        cells: list[str] = []
        for limiter in LIMITERS:
            results = [simulated(service, limiter, seed) for seed in (1, 2, 3)]
            others = [name for name in workers if name != "limited"]
            limited, rest = mean(one.rate("limited") for one in results), mean(one.rate(*others) for one in results)
            refused = mean(one.share("limited") for one in results)
            cells.append(f"{limited:.3g} + {rest:.4g}/s, {refused:.1%}, {sum(one.failed for one in results)}")
        print(f"| {service} |", " | ".join(cells), "|", flush=True)


if __name__ == "__main__":
    main()
