"""The rounds in which something that runs is read until it has ended and nothing new came."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

from attrs import define, field

from ..clock import Clock
from ..errors import ApiError, NotFound, WaitTimeout
from ..model import value_at
from ..operation import Request
from ..patience import BEARABLE, Patience
from ..states import State, among, describe
from ..waiter_spec import WaiterSpec

# How many seconds in a row the service may be away before following it is given up.
LONGEST_OUTAGE = 900.0
# "There is no log yet", "there are no metrics yet".
NOT_READY = frozenset({"ModelArts.2776", "ModelArts.2777"})
# What is written last may be seen only after the end, so so many rounds after it have to bring nothing.
QUIET_ROUNDS = 2

OnGap = Callable[[int], None]


class Follower(Protocol):
    """What following needs of the client."""

    @property
    def clock(self) -> Clock:
        """The time."""
        ...

    async def send(self, request: Request) -> Any:
        """The model of an answer."""
        ...

    def pager(self, request: Request) -> Any:
        """The pages and items of a list."""
        ...


def _check_interval(_: object, __: object, seconds: float) -> None:
    if seconds <= 0:
        raise ValueError(f"interval is {seconds}; give seconds above 0")


@define
class Rounds:
    """Reads something round by round.

    Args:
        client: Sends the requests, and knows the time.
        waiter: The states of what runs.
        poll: Reads its state.
        ends: States in which nothing more comes.
        interval: Seconds between two rounds.
        timeout: Longest time in seconds; None: until it has ended.
        complete: Whether no fault came in this round.

    Raises:
        ValueError: The interval is not above 0.
    """

    client: Follower
    waiter: WaiterSpec
    poll: Request
    ends: tuple[State, ...]
    interval: float = field(validator=_check_interval)
    timeout: float | None
    _started: float | None = field(init=False, default=None)
    _patience: Patience = field(init=False)
    _poll_patience: Patience = field(init=False)
    _state: object = field(init=False, default=None)
    _over: bool = field(init=False, default=False)
    _gone: bool = field(init=False, default=False)
    _begun: bool = field(init=False, default=False)
    _read: bool = field(init=False, default=False)
    complete: bool = field(init=False, default=False)
    _quiet: int = field(init=False, default=0)

    def __attrs_post_init__(self) -> None:
        self._patience = Patience(self.client.clock, LONGEST_OUTAGE)
        self._poll_patience = Patience(self.client.clock, LONGEST_OUTAGE)

    async def begin(self) -> None:
        """Begin a round: look whether it has ended.

        Raises:
            NotFound: It never existed.
        """
        if self._started is None:
            self._started = self.client.clock.monotonic()
        self.complete = True
        if self._over:
            return
        try:
            self._state = value_at(await self.client.send(self.poll), self.waiter.field)
        except NotFound:
            if not self._begun:
                raise
            self._over = self._gone = True
        except BEARABLE as error:
            self._bear(error, self._poll_patience)
        else:
            self._begun = True
            self._poll_patience.relieve()
            self._over = among(self._state, self.ends) or among(self._state, self.waiter.gone)

    async def read(self, request: Request) -> Any:
        """The answer to a request of this round; None when there is none yet, or a fault came that may pass."""
        try:
            answer = await self.client.send(request)
        except NotFound:
            if self._over and not self._gone and not self._read:
                raise
            return None
        except BEARABLE as error:
            if not isinstance(error, ApiError) or error.code not in NOT_READY:
                self._bear(error, self._patience)
            return None
        self._read = True
        self._patience.relieve()
        return answer

    async def items(self, request: Request) -> list[Any]:
        """The items of a list in this round; none when a fault came that may pass, or when all is gone."""
        try:
            found = [item async for item in self.client.pager(request)]
        except NotFound:
            if self._over and not self._gone and not self._read:
                raise
            return []
        except BEARABLE as error:
            self._bear(error, self._patience)
            return []
        self._read = True
        self._patience.relieve()
        return found

    def finished(self, *, news: bool) -> bool:
        """Whether it has ended and all was read; to be asked at the end of each round."""
        self._quiet = self._quiet + 1 if self._over and self.complete and not news else 0
        return self._gone or self._quiet >= QUIET_ROUNDS

    async def pause(self) -> None:
        """Wait until the next round is due.

        Raises:
            WaitTimeout: The time is over.
        """
        clock, pause = self.client.clock, max(self.interval, self._patience.asked, self._poll_patience.asked)
        if self.timeout is not None and self._started is not None:
            left = self._started + self.timeout - clock.monotonic()
            if left <= 0:
                raise self._too_late() from self._patience.fault or self._poll_patience.fault
            pause = min(pause, left)
        await clock.sleep(pause)

    def _bear(self, error: Any, patience: Patience) -> None:
        self.complete = False
        patience.bear(error, self.subject, begun=self._begun)

    @property
    def subject(self) -> str:
        """What is followed, in words."""
        values = "/".join(str(value) for value in self.poll.path_values.values())
        return f"{self.poll.operation.resource} {values}"

    def _too_late(self) -> WaitTimeout:
        message = f"{self.subject} has not ended after {self.timeout:g} s; it is {describe(self._state)}"
        return WaitTimeout(message, state=self._state, ids=self.waiter.ids(self.poll.path_values))
