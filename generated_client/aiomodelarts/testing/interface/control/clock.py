"""The clock of a fake: show it, stop it, set its speed and move it forward."""

from __future__ import annotations

from datetime import UTC, datetime

from attrs import frozen

from ...clock import LATEST, ScaledClock
from ...fake import FakeModelArts
from ..problems import Problem
from .resources import UNTIL_GONE, Stored, state_label, stored, view

FASTEST = 1_000_000.0
NUDGE = 1e-6
"""Least step in seconds by which a time of this century can be moved forward as a float."""


@frozen
class Change:
    """The next change of a state.

    Args:
        at: Time of the change, in seconds since 1970.
        seconds: Seconds of the fake until then.
        kind: Type of the resource.
        id: ID of the resource.
        name: Name of the resource.
        state: Name of the state that begins; `deleted` at the end of a deletion.
    """

    at: float
    seconds: float
    kind: str
    id: str
    name: str
    state: str


@frozen
class ClockView:
    """The clock of a fake.

    Args:
        now: Time of the fake, in seconds since 1970.
        time: The same time in ISO 8601.
        speed: Speed relative to real time; 0 if only `advance` moves the clock.
        paused: Whether the clock is stopped until it is resumed.
        next_change: The next change of a state; None if no change is planned.
    """

    now: float
    time: str
    speed: float
    paused: bool
    next_change: Change | None


def clock_view(fake: FakeModelArts) -> ClockView:
    """Return the clock of a fake. Call it inside `fake.transaction()`."""
    clock = fake.clock
    now = clock.now()
    scaled = clock if isinstance(clock, ScaledClock) else None
    speed = 0.0 if scaled is None else scaled.speed
    return ClockView(now, iso_time(now), speed, scaled is None or scaled.stopped, next_change(fake, now))


def iso_time(moment: float) -> str:
    """Return a time in ISO 8601, in UTC and with milliseconds."""
    return datetime.fromtimestamp(min(max(moment, 0.0), LATEST), UTC).isoformat(timespec="milliseconds")


def next_change(fake: FakeModelArts, now: float) -> Change | None:
    """Return the next change of a state after a time, or None."""
    best: tuple[float, Stored, str] | None = None
    for one in stored(fake):
        plan = one.plan
        if plan is None:
            continue
        if plan.ends is not None and plan.ends > now and (best is None or plan.ends < best[0]):
            best = (plan.ends, one, UNTIL_GONE)
        for moment, state in plan.steps if plan.steps[-1][0] > now else ():
            if moment > now:
                if best is None or moment < best[0]:
                    best = (moment, one, state_label(one.kind, state))
                break
    if best is None:
        return None
    moment, found, state = best
    return Change(moment, moment - now, found.kind, found.key, view(found, now).name, state)


def set_clock(fake: FakeModelArts, *, paused: bool | None, speed: float | None) -> None:
    """Stop, resume or accelerate the clock. None leaves a setting as it is.

    Raises:
        Problem: The clock moves only if a test advances it.
    """
    clock = fake.clock
    if not isinstance(clock, ScaledClock):
        raise Problem(409, "this fake has a clock that only a test moves", "advance it instead, or use a ScaledClock")
    with fake.transaction():
        if speed is not None:
            clock.speed = speed
        if paused is not None and paused != clock.stopped:
            (clock.stop if paused else clock.start)()


def advance(fake: FakeModelArts, seconds: float) -> None:
    """Move the clock forward.

    Raises:
        Problem: The time would be after the year 9999.
    """
    with fake.transaction():
        if fake.clock.now() + seconds > LATEST:
            raise Problem(400, "the clock can't pass the end of the year 9999", "pass fewer seconds", "body: seconds")
        fake.clock.advance(seconds)


def advance_to_next_change(fake: FakeModelArts) -> None:
    """Move the clock to the next change of a state.

    Raises:
        Problem: No change is planned.
    """
    with fake.transaction():
        change = next_change(fake, fake.clock.now())
        if change is None:
            raise Problem(409, "no change of a state is planned", "create, start or delete a resource first")
        advance(fake, max(0.0, change.at - fake.clock.now()))
        if fake.clock.now() < change.at:  # by rounding
            fake.clock.advance(NUDGE)
