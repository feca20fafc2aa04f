"""A wait for a resource: polling its state, reporting progress, and checking the timeout."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence
from inspect import isawaitable
from typing import Any, Protocol

from attrs import Factory, define, field

from ..codec.model import value_at
from ..errors.exceptions import ApiError, NotFound, WaitFailed, WaitTimeout
from ..http.event_loop import running_loop
from ..operation.operation import Request
from ..retry.fault_budget import TOLERABLE, FaultBudget
from .conditions import Parts
from .orders import Lister, Order, find_item
from .poll_intervals import PollIntervals, shortest
from .progress import GONE, Progress, ProgressCallback
from .readings import Readings, Stopwatch
from .states import State, among, describe, is_known, name_of, reason_of
from .waiter_spec import ActionSpec, WaiterSpec

logger = logging.getLogger("aiomodelarts.waiting")

# Minimum timeout of a poll in seconds, even if the wait's timeout passes earlier.
SHORTEST_POLL = 5.0
# Seconds for which a resource may show its old state after an action.
SETTLING = 15.0
# A resource that was not found is polled again after up to this many seconds.
CONFIRMATION = 5.0


class Poller(Lister, Protocol):
    """The part of a client that waiting uses."""

    async def send(self, request: Request) -> Any:
        """Send a request and return the model of the response."""
        ...


@define
class Watch:
    """A wait for a resource.

    Args:
        client: The client that sends the polls.
        waiter: The states of the resource.
        goal: The states and conditions to wait for.
        request: Request that reads the resource.
        own_timeout: Timeout in seconds; None for the default of the goal or the waiter.
        on_progress: Called after each poll, and at the end.
        interval: Seconds between polls; None for the growing intervals of the waiter.
        acted: Whether the wait began with an action, after which the resource may still show its old state.
        parts: The conditions besides the state.
        order: The order that has to be completed, or None.
        work_before: ID of the latest work before the action. While the response has this ID, its state is the old one.
        step: Number of times that the state was read.
        state: State that was read last.
        last: Response, or item of a list, that the state was read from.
        timeout: Timeout in seconds.
        readings: Consecutive readings of a wanted state.
    """

    client: Poller
    waiter: WaiterSpec
    goal: ActionSpec
    request: Request
    own_timeout: float | None
    on_progress: ProgressCallback | None
    interval: float | None = None
    acted: bool = False
    parts: Parts = field(kw_only=True, default=Factory(lambda watch: Parts(watch.goal), takes_self=True))
    order: Order | None = None
    work_before: object = None
    step: int = 0
    state: object = None
    last: Any = None
    timeout: float = field(init=False)
    _stopwatch: Stopwatch = field(init=False)
    _entered: float = field(init=False, default=0.0)
    _listed: float = field(init=False, default=0.0)
    _faults: FaultBudget = field(init=False)
    _intervals: PollIntervals = field(init=False)
    _changed: bool = field(init=False, default=False)
    _deleting: bool = field(init=False, default=False)
    _unreported: bool = field(init=False, default=False)
    readings: Readings = field(init=False, factory=Readings)
    _noticed: list[object] = field(init=False, factory=list[object])
    _missed: bool = field(init=False, default=False)

    def __attrs_post_init__(self) -> None:
        self._stopwatch = Stopwatch(self.client.clock)
        self.timeout = self.waiter.timeout_of(self.goal, self.own_timeout)
        self._intervals = PollIntervals(
            self.waiter.interval, self.waiter.longest_interval, self.client.clock, self.interval
        )
        self._faults = FaultBudget(self.client.clock)

    async def poll(self) -> bool:
        """Read the state once; return False after a transient error.

        Raises:
            WaitTimeout: The timeout has passed.
            NotFound: The resource does not exist, or is not in the list.
            ApiError: The service rejected the poll.
        """
        running_loop()  # raises a clear error if no asyncio event loop is running
        limit = asyncio.timeout(max(self.left, SHORTEST_POLL))
        try:
            async with limit:
                if self.order is not None:
                    await self.order.follow()
                self.last = await self._read()
        except TimeoutError:
            if not limit.expired():
                raise
            raise self.too_late() from None
        except NotFound:
            if self._may_be_listed_late:
                return False
            self._faults.reset()
            raise
        except TOLERABLE as error:
            self._faults.tolerate(error, self.subject, begun=self.step > 0 or self.acted)
            return False
        self._faults.reset()
        self._listed = self.elapsed
        state = None if self._shows_work_before() else value_at(self.last, self.waiter.field)
        if self.step and state != self.state:
            self._changed, self._entered = True, self.elapsed
        self.state = state
        self._deleting = self._deleting or among(state, self.waiter.deleting)
        self.step += 1
        self._notice(state)
        self._unreported = True
        return True

    def hide(self, fault: ApiError) -> None:
        """Record an error of a poll that does not end the wait."""
        self._faults.fault = fault

    async def pause(self) -> None:
        """Report the progress, and wait until the next poll is due.

        Raises:
            WaitTimeout: The timeout has passed.
        """
        if self.left <= 0:
            raise self.too_late() from self._faults.fault
        self._missed = False
        if self._unreported:
            await self.report()
        await self.client.clock.sleep(max(min(max(self._intervals.next(), self._faults.retry_after), self.left), 0))

    async def confirms_absence(self) -> bool:
        """Return whether two consecutive polls did not find the resource; after the first, pause before the next poll.

        A single 404, or a list without the resource, may come from a replica that lags behind or has just started. A
        state that means "deleted" needs no confirmation.
        """
        if self._missed:
            return True
        self._missed = True
        await self.client.clock.sleep(max(min(self._intervals.current, CONFIRMATION, self.left), 0))
        return False

    async def report(self, *, done: bool = False) -> None:
        """Report the progress or the end of the wait to `on_progress`."""
        self._unreported = False
        if self.on_progress is not None:
            result = self.on_progress(Progress(self.state, self.step, self.elapsed, self.last, self.subject, done))
            if isawaitable(result):
                await result

    def reached(self) -> bool:
        """Count a reading of a wanted state; return whether the goal is reached, including all conditions."""
        if self._held_up_by():
            self.readings.reset()
            return False
        confirmed = self.order is not None and self.order.confirmed
        self.readings.count(self.elapsed)
        # A short interval of the caller doesn't make the service start the action earlier.
        return self.readings.suffice(1 if confirmed else self.goal.readings, shortest(self.waiter.interval))

    @property
    def elapsed(self) -> float:
        """Seconds since the wait began. Setting back the clock does not extend the wait."""
        return self._stopwatch.elapsed

    @property
    def left(self) -> float:
        """Seconds until the timeout."""
        return self.timeout - self.elapsed

    @property
    def settling(self) -> bool:
        """Whether the state may still be the one from before the action."""
        return self.acted and not self._changed and self.elapsed < SETTLING

    @property
    def ordered(self) -> bool:
        """Whether an order is pending."""
        return self.order is not None and self.order.pending

    @property
    def recovering(self) -> bool:
        """Whether the resource may still leave its failed state by itself."""
        return among(self.state, self.waiter.may_recover) and not self._lasted

    @property
    def stays(self) -> bool:
        """Whether the state means that the deletion has failed, rather than being the state from before."""
        if not among(self.state, self.waiter.delete_failed) or self.settling or self.recovering:
            return False
        return self._deleting or self._lasted or not among(self.state, self.waiter.may_precede)

    @property
    def subject(self) -> str:
        """Name of the resource, for messages."""
        values = "/".join(str(value) for value in self.request.path_values.values())
        return f"{self.request.operation.resource} {values}"

    def too_late(self) -> WaitTimeout:
        """Create the error for a wait whose timeout has passed."""
        unlisted = self._faults.fault is None and self.waiter.item is not None and self._may_be_listed_late
        unread = "it is not in the list yet" if unlisted else "its state could not be read"
        seen = f"it is {describe(self.state)}" if self.step else unread
        targets: Sequence[State] = (GONE,) if self.goal.gone else self.goal.ready
        goal, held = " or ".join(name_of(target, self.waiter) for target in targets), self._held_up_by()
        if self.step and not held and among(self.state, targets):
            held = f"only {self.readings.number} of {self.goal.readings} consecutive polls showed this state"
        if held and among(self.state, targets):
            goal, seen = "settled", f"{seen}, but {held}"
        elif held:
            seen += f"; {held}"
        message = f"{self.subject} is not {goal} after {self.timeout:g} s; {seen}"
        if self._faults.fault is not None:
            message += f"; the last poll failed: {self._faults.fault}"
        return WaitTimeout(message, state=self.state, last=self.last, ids=self._ids)

    def failure(self, what: str) -> WaitFailed:
        """Create the error for a wait that can't reach its goal."""
        reason, last = reason_of(self.last, self.waiter), self.last
        if self.order is not None and self.order.failure:
            reason, last = self.order.reason, self.order.last
        message = f"{self.subject} {what}" + (f": {reason}" if reason else "")
        return WaitFailed(message, state=self.state, reason=reason, last=last, ids=self._ids)

    @property
    def _ids(self) -> dict[str, object]:
        return self.waiter.ids(self.request.path_values, self.request.query)

    @property
    def _lasted(self) -> bool:
        return self.elapsed - self._entered >= self.waiter.recovery

    @property
    def _may_be_listed_late(self) -> bool:
        item = self.waiter.item
        return item is not None and not self.goal.gone and self.elapsed - self._listed < item.late

    def _held_up_by(self) -> str:
        """Describe the first unmet condition besides the state; return "" if all are met."""
        if self.order is not None and self.order.pending:
            return self.order.held_up_by
        if not self.step:
            return ""
        if self._shows_work_before():
            return f"{'.'.join(self.goal.work_id)} is still {describe(self.work_before)}, the work before the action"
        if self.goal.gone:
            return self.parts.busy(self.last)
        return self.parts.held_up_by(self.last) or self.parts.broken(self.last)

    async def _read(self) -> Any:
        """Return the response, or the item of the list."""
        item = self.waiter.item
        if item is None:
            return await self.client.send(self.request)
        wanted = str(self.request.path_values[item.argument])
        return await find_item(self.client, self.request, item, wanted, self.subject)

    def _shows_work_before(self) -> bool:
        return self.work_before is not None and value_at(self.last, self.goal.work_id) == self.work_before

    def _notice(self, state: object) -> None:
        """Log an unknown state once. A new resource may have no state yet, or an empty one."""
        if state not in (None, "", *self._noticed) and not is_known(state, self.waiter):
            self._noticed.append(state)
            args = (self.request.operation.resource, getattr(state, "value", state))
            logger.warning("%s has the unknown state %r; still waiting", *args)
