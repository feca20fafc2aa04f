"""Failures that the fake was told to show: planned ones, and some by chance."""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Mapping
from random import Random

from attrs import define, field, frozen

from ...core.operation.operation import Operation
from ..spec.contracts import contracts
from ..spec.replies import Fault, Reply, has_envelope, shaped_fault
from .recorded_calls import ANY, known_operation


def _header_texts(headers: Mapping[str, str | float]) -> dict[str, str]:
    return {name: str(value) for name, value in headers.items()}


@frozen
class Failure:
    """How a call fails.

    Args:
        status: HTTP status of the answer; None: the call is carried out, only later.
        code: The service's code.
        message: The service's words.
        headers: Further headers of the answer, such as `Retry-After`; numbers become text.
        latency: Seconds until anything happens.
        reset: Whether the connection is reset instead of an answer; the call is not carried out.
    """

    status: int | None = None
    code: str = ""
    message: str = "planned fault"
    headers: Mapping[str, str] = field(factory=dict[str, str], converter=_header_texts)
    latency: float = 0.0
    reset: bool = False

    def reply(self, operation: Operation) -> Reply | None:
        """The answer in the shape of an operation's family, or None when the call is carried out."""
        if self.status is None:
            return None
        shaped = shaped_fault(Fault(self.status, self.code, self.message), operation)
        return Reply(shaped.body, shaped.status, dict(self.headers))


RESET = Failure(reset=True)
USUAL = (
    Failure(429, "APIGW.0308", "The throttling threshold has been reached.", {"Retry-After": "1"}),
    Failure(500, "ModelArts.0101", "Internal error."),
    Failure(503, "APIGW.0201", "Backend unavailable."),
    RESET,
)


@define
class Chance:
    """Failures that come by chance, the same ones for the same seed and the same order of calls.

    Args:
        share: How many of the calls fail, from 0 to 1.
        failures: What happens to them, each as often as the others.
        seed: Where chance begins.
        operation: What fails; `*` for all operations.
        drawn: For how many calls it was asked.
    """

    share: float
    failures: tuple[Failure, ...]
    seed: int
    operation: str = ANY
    drawn: int = 0

    def strike(self, operation: str) -> Failure | None:
        """What happens to a call, or None."""
        if self.operation not in (ANY, operation):
            return None
        self.drawn += 1
        # A new one for each call, so that a snapshot goes on with a number instead of the 625 words of a generator.
        random = Random(f"{self.seed} {self.drawn}")  # noqa: S311  # nothing secret
        return random.choice(self.failures) if random.random() < self.share else None


class Failures:
    """What was planned for the calls to come.

    `planned` and `chances` belong to the state. `options` are chances of this process alone, such as `serve --faults`
    plans them: another process with the same state, or the next one, fails as its own options say.
    """

    def __init__(self) -> None:
        self.planned: dict[str, deque[Failure]] = {}
        self.chances: list[Chance] = []
        self.options: list[Chance] = []

    def plan(self, operation: str, failure: Failure, times: int) -> None:
        """Let the next calls of an operation, or of any, fail.

        Raises:
            ValueError: There is no such operation, or it can't fail like that.
        """
        check(operation, failure)
        if times < 1:
            raise ValueError(f"times is {times}; give 1 or more")
        self.planned.setdefault(operation, deque()).extend([failure] * times)

    def plan_chance(self, chance: Chance) -> None:
        """Let calls fail by chance; a share of 0 ends what was planned before for the operation, or for all of them."""
        if chance.share:
            self.chances.append(chance)
        else:
            self.chances = [one for one in self.chances if chance.operation not in (ANY, one.operation)]

    def next(self, operation: str) -> Failure | None:
        """What happens to the call that has come; None: nothing special."""
        for name in (operation, ANY):
            if planned := self.planned.get(name):
                return planned.popleft()
        chances = (*self.chances, *self.options)
        return next((found for chance in chances if (found := chance.strike(operation))), None)


def chance_of(share: float, failures: tuple[Failure, ...], seed: int, operation: str) -> Chance:
    """Failures by chance of an operation, or of any; the usual ones where none are given.

    Raises:
        ValueError: There is no such operation, or it can't fail like that, or the share is none.
    """
    if not 0 <= share <= 1:
        raise ValueError(f"the share is {share}; give 0 to 1")
    failures = failures or USUAL
    for failure in failures:
        check(operation, failure)
    return Chance(share, failures, seed, operation)


def check(operation: str, failure: Failure) -> None:
    """Refuse a failure that an operation can't show.

    Raises:
        ValueError: There is no such operation, or it can't fail like that.
    """
    if operation != ANY:
        known_operation(operation)
    if not 0 <= failure.latency < math.inf:
        raise ValueError(f"latency is {failure.latency}; give 0 or more")
    if failure.reset == (failure.status is not None) and (failure.reset or not failure.latency):
        raise ValueError("give one of status= and reset=True, or latency= alone")
    if failure.status is None:
        return
    if not 200 <= failure.status <= 599:
        raise ValueError(f"status is {failure.status}; give 200 to 599")
    if failure.status < 300 and (operation == ANY or not has_envelope(contracts()[operation].operation)):
        raise ValueError(f"status is {failure.status}; {operation} reports failures by a status of 300 or more")
