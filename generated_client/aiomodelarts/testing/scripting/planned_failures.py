"""Failures of calls, planned for the next calls or by chance."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Mapping
from random import Random

from attrs import define, field, frozen

from ...core.number_arguments import check_number
from ...core.operation.operation import Operation
from ...core.operation.unsendable_text import is_whole
from ..spec.contracts import contracts
from ..spec.replies import Fault, Reply, has_envelope, shaped_fault
from .recorded_calls import ANY, known_operation

MOST_TIMES = 1_000_000
LONGEST_LATENCY = 365 * 86_400
HEADER_NAME = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]{1,200}")
HEADER_VALUE = re.compile(r"[ -~]{0,10000}")
FRAMING = ("connection", "content-length", "transfer-encoding")
"""Headers that the server sets, because they say how the response is sent."""


def _header_strings(headers: Mapping[str, str | float]) -> dict[str, str]:
    if not isinstance(headers, Mapping):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise TypeError(f"headers is {headers!r:.100}; pass names with values")
    return {name: str(value) for name, value in headers.items()}


@frozen
class Failure:
    """How a call fails.

    Args:
        status: HTTP status of the response. None: the call is executed after `latency`.
        code: Error code of the service.
        message: Error message of the service.
        headers: Additional headers of the response, such as `Retry-After`; numbers are converted to strings.
        latency: Delay before the call is executed or fails, in seconds.
        reset: Whether to reset the connection instead of sending a response; the call is not executed.
    """

    status: int | None = None
    code: str = ""
    message: str = "planned fault"
    headers: Mapping[str, str] = field(factory=dict[str, str], converter=_header_strings)
    latency: float = 0.0
    reset: bool = False

    def reply(self, operation: Operation) -> Reply | None:
        """Return the response in the error format of an operation, or None if the call is executed."""
        if self.status is None:
            return None
        shaped = shaped_fault(Fault(self.status, self.code, self.message), operation)
        return Reply(shaped.body, shaped.status, dict(self.headers))


RESET = Failure(reset=True)
DEFAULT_FAILURES = (
    Failure(429, "APIGW.0308", "The throttling threshold has been reached.", {"Retry-After": "1"}),
    Failure(500, "ModelArts.0101", "Internal error."),
    Failure(503, "APIGW.0201", "Backend unavailable."),
    RESET,
)


@define
class Chance:
    """Random failures, which are the same for the same seed and the same order of calls.

    Args:
        share: Share of the calls that fail, from 0 to 1.
        failures: Failures to choose from, with equal probability.
        seed: Seed of the random numbers.
        operation: ID of the operation that fails; `*` for all operations.
        drawn: Number of calls so far, including those that did not fail.
    """

    share: float
    failures: tuple[Failure, ...]
    seed: int
    operation: str = ANY
    drawn: int = 0

    def draw(self, operation: str) -> Failure | None:
        """Return the failure of a call, or None if it does not fail."""
        if self.operation not in (ANY, operation):
            return None
        self.drawn += 1
        # A new generator for each call, so that a snapshot contains a counter instead of the 625 integers of its state.
        random = Random(f"{self.seed} {self.drawn}")  # noqa: S311  # not for secrets
        return random.choice(self.failures) if random.random() < self.share else None


class Failures:
    """Planned failures of the next calls.

    `planned` and `chances` are part of the state. `options` are random failures of this process only, such as those of
    `serve --faults`. Other processes with the same state have their own options.
    """

    def __init__(self) -> None:
        self.planned: dict[str, deque[Failure]] = {}
        self.chances: list[Chance] = []
        self.options: list[Chance] = []

    def plan(self, operation: str, failure: Failure, times: int) -> None:
        """Let the next calls of an operation fail.

        Args:
            operation: ID of the operation; `*` for any operation.
            failure: Failure of these calls.
            times: Number of calls.

        Raises:
            ValueError: The operation does not exist or can't fail like this, or `times` is not from 1 to 1,000,000.
            TypeError: A value has the wrong type.
        """
        check(operation, failure)
        check_number("times", times, least=1, most=MOST_TIMES, whole=True)
        self.planned.setdefault(operation, deque()).extend([failure] * times)

    def plan_chance(self, chance: Chance) -> None:
        """Let calls fail by chance. A share of 0 removes the random failures of the operation, or of all for `*`."""
        if chance.share:
            self.chances.append(chance)
        else:
            self.chances = [one for one in self.chances if chance.operation not in (ANY, one.operation)]

    def next(self, operation: str) -> Failure | None:
        """Return the failure of the current call, or None if it does not fail."""
        for name in (operation, ANY):
            if planned := self.planned.get(name):
                return planned.popleft()
        chances = (*self.chances, *self.options)
        return next((found for chance in chances if (found := chance.draw(operation))), None)


def chance_of(share: float, failures: tuple[Failure, ...], seed: int, operation: str) -> Chance:
    """Return random failures of an operation.

    Args:
        share: Share of the calls that fail, from 0 to 1.
        failures: Failures to choose from. If empty: statuses 429, 500 and 503, and connection resets.
        seed: Seed of the random numbers.
        operation: ID of the operation; `*` for all operations.

    Raises:
        ValueError: The operation does not exist or can't fail like this, or the share is out of range.
    """
    chance = Chance(share, failures or DEFAULT_FAILURES, seed, operation)
    check_chance(chance)
    return chance


def check_chance(chance: Chance) -> None:
    """Validate random failures.

    Raises:
        ValueError: The operation does not exist or can't fail like this, or a number is out of range.
        TypeError: A value has the wrong type.
    """
    check_number("share", chance.share, least=0, most=1)
    check_number("seed", chance.seed, whole=True)
    check_number("drawn", chance.drawn, least=0, whole=True)
    if not chance.failures:
        raise ValueError("failures is empty; pass at least one")
    for failure in chance.failures:
        check(chance.operation, failure)


def check(operation: str, failure: Failure) -> None:
    """Validate a failure of an operation.

    Raises:
        ValueError: The operation does not exist or can't fail like this.
        TypeError: A value has the wrong type.
    """
    if not isinstance(operation, str):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise TypeError(f"operation is {operation!r:.100}; pass the ID of an operation, or * for any")
    if operation != ANY:
        known_operation(operation)
    _check_texts(failure)
    check_number("latency", failure.latency, least=0, most=LONGEST_LATENCY, unit="seconds")
    if failure.reset == (failure.status is not None) and (failure.reset or not failure.latency):
        raise ValueError("pass either status or reset, or latency alone")
    if failure.status is None:
        return
    check_number("status", failure.status, least=200, most=599, whole=True)
    if failure.status < 300 and (operation == ANY or not has_envelope(contracts()[operation].operation)):
        raise ValueError(f"status is {failure.status}; {operation} reports failures with a status of 300 or more")


def _check_texts(failure: Failure) -> None:
    """Check that a response can have the code, message and headers of a failure."""
    given: list[tuple[str, object, type]] = [("code", failure.code, str), ("message", failure.message, str)]
    for name, value, kind in [*given, ("reset", failure.reset, bool)]:
        if not isinstance(value, kind):
            raise TypeError(f"{name} is {value!r:.100}; pass a {'string' if kind is str else 'boolean'}")
    for name, value in (("code", failure.code), ("message", failure.message)):
        if not is_whole(value):
            raise ValueError(f"{name} has a lone surrogate, which UTF-8 can't encode")
    for name, value in failure.headers.items():
        if not isinstance(name, str) or not HEADER_NAME.fullmatch(name):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise ValueError(f"headers has {name!r:.100}, which is not the name of a header")
        if name.lower() in FRAMING:
            raise ValueError(f"headers has {name}, which the server sets; plan a reset to break a response")
        if not HEADER_VALUE.fullmatch(value):
            raise ValueError(f"headers has {value!r:.100} for {name}; pass up to 10,000 printable ASCII characters")
