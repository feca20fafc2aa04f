"""Throttling: the rate at which calls of an operation may start after the service refused some of them (429)."""

from __future__ import annotations

import logging
from math import inf, sqrt
from typing import TYPE_CHECKING

from .refusal_counts import RefusalCounts

if TYPE_CHECKING:
    import asyncio

    from ..clock import Clock

logger = logging.getLogger("aiomodelarts.throttling")

# Minimum rate in calls per second: in general, and after the first refusals, while the limit is still unknown.
SLOWEST = 0.5
SLOWEST_AT_FIRST = 5.0
# `Retry-After` delays all calls of an operation by up to this many seconds.
LONGEST_HOLD = 30.0
# It does so only if more than this share of the calls is refused.
HELD = 0.2
# Calls are not throttled unless significantly more than this share of them is refused.
TOLERATED = 0.15
# Number of standard deviations that is significant.
SIGNIFICANT = 3.0
# A larger share of refusals is always attributed to the rate of the calls. A smaller one that stays the same at a lower
# rate is tolerated for the following number of seconds.
INDEPENDENT = 0.25
INDEPENDENT_SECONDS = 10.0
# A throttled operation with a larger share of refusals slows down when another operation does, because the service may
# apply one limit to both.
SHARED = 0.03
# Number of attempts that are enough to estimate a share of refusals. Four attempts in four seconds, or eight in a row,
# are enough if all of them were accepted.
ENOUGH, FEW, SOON, RUN = 20, 4, 4.0, 8
# While the limit is unknown, the rate grows with each accepted call by a tenth or, if that is more, so that it doubles
# in 5 s. It never grows faster than by doubling in 2 s.
DOUBLING_SECONDS, SLOW_DOUBLING_SECONDS, STEP = 2.0, 5.0, 1.1
# Once the limit is known, the rate starts at 9/10 of it, reaches it after 5 s or 20 calls, and then grows ever faster.
MARGIN, RETURN_SECONDS = 0.9, 5.0
# In addition, the rate grows by a hundredth of the limit per second.
ADDED_PART = 0.01
# Bounds of the growth after a long time without calls, and of the decrease in a single step.
MOST_DOUBLINGS, LONGEST_GROWTH = 100.0, 300.0
LEAST_PART = 0.25
# A throttle is reset if its operation was not called for this many seconds.
IDLE_SECONDS = 20.0
TOLERANCE = 1e-6


class Throttle:
    """Adapts the rate of the calls of one operation to the limit of the service.

    A small share of refused calls is tolerated. If more calls are refused, the rate drops below the rate that the
    service accepted, returns to it, and then grows slowly beyond it. If the share of refusals stays the same at a lower
    rate, the rate is not the cause, and the share is tolerated for a while.

    Args:
        operation: ID of the operation, for the log.
        clock: Clock that measures the time.
        slowed: The active throttles of the client; this throttle adds and removes itself.
    """

    def __init__(self, operation: str, clock: Clock, slowed: set[Throttle] | None = None) -> None:
        self._all_slowed: set[Throttle] = set() if slowed is None else slowed
        self._operation = operation
        self._clock = clock
        self._lock: asyncio.Lock | None = None
        self._next = self._last = -inf
        self._epoch = 0
        self._second_from = -inf
        self._begun = self._begun_before = self._accepted = 0
        self._counts = RefusalCounts(clock.monotonic(), ENOUGH)
        self.free = True
        self.slowed = False
        self._speed = self._limit = self._speed_before = 0.0
        self._known = False
        self._slowed_at = self._grown_at = 0.0
        self._free_from = inf
        self._expected = TOLERATED
        self._expected_until = inf
        self._judged = True
        self._share_before, self._attempts_before = 0.0, 0
        self._attempts = self._refused = self._run = 0

    async def turn(self) -> int:
        """Wait until the next call may start, record its start, and return the epoch for `accept` and `refuse`."""
        if self._lock is None:
            import asyncio  # not needed until there is a client

            self._lock = asyncio.Lock()
        # Waiting calls queue for a lock instead of reserving a start time: a cancelled call leaves no gap, and the
        # order of the calls is kept.
        async with self._lock:
            while (wait := self.wait()) > 0:
                await self._clock.sleep(wait)
            self.free = not self.slowed
            return self.begin()

    def begin(self) -> int:
        """Record that a call starts, and return the epoch, which is the number of changes of the rate so far."""
        now = self._clock.monotonic()
        if self.slowed:
            if now - max(self._last, self._next) > IDLE_SECONDS:
                self._release(now)
            speed = self._current(now)
            if speed < inf:
                self._next = now + 1 / speed
        self._last = now
        if not 0 <= now - self._second_from < 1:
            self._begin_second(now)
        self._begun += 1
        return self._epoch

    def wait(self) -> float:
        """Return the seconds until the next call may start; 0 if it may start now."""
        left = self._next - self._clock.monotonic()
        if left > LONGEST_HOLD:  # the clock was set back
            self._next, left = self._next - left + LONGEST_HOLD, LONGEST_HOLD
        return left if left > TOLERANCE else 0.0

    def accept(self, begun: int) -> None:
        """Record that the service accepted a call.

        Args:
            begun: Epoch that `turn` or `begin` returned. Calls that began before the rate changed are not counted.
        """
        if begun != self._epoch:
            return
        now = self._clock.monotonic()
        self._counts.add(now, refused=False)
        if not 0 <= now - self._second_from < 1:
            self._begin_second(now)
        self._accepted += 1
        if self.slowed:
            self._note(now, refused=False)
            if self._judged and not self._known:
                self._grow(now)

    def refuse(self, begun: int, asked: float | None) -> None:
        """Record that the service refused a call because of its rate limit.

        Args:
            begun: Epoch that `turn` or `begin` returned.
            asked: Seconds in `Retry-After`, or None.
        """
        now = self._clock.monotonic()
        hold = -inf if asked is None else now + min(asked, LONGEST_HOLD)
        if begun != self._epoch:
            if self._next > now:
                self._hold(hold)
            return
        counts = self._counts
        counts.add(now, refused=True)
        if counts.refused > counts.attempts * HELD:
            self._hold(hold)
        was_judged = self._judged
        if self.slowed:
            self._note(now, refused=True)
        if not was_judged or begun != self._epoch:
            return
        if now > self._expected_until:
            self._expected = TOLERATED
        if counts.exceeds(self._expected, SIGNIFICANT):
            self._slow_down(now, counts.share, counts.attempts, counts.seconds(now))
            for other in tuple(self._all_slowed):
                if other is not self:
                    other._slow_down_with_others(now)

    def _slow_down_with_others(self, now: float) -> None:
        """Slow down because another operation does; with a shared limit, this one would otherwise take its share."""
        counts = self._counts
        if self._judged and counts.attempts >= FEW and counts.share > SHARED:
            self._slow_down(now, counts.share, counts.attempts, counts.seconds(now))

    def _note(self, now: float, *, refused: bool) -> None:
        """Count an attempt at or below the known limit, where the rate isn't the cause of refusals."""
        if self._judged and not (self._known and self._current(now) <= self._limit):
            return
        self._attempts += 1
        self._refused += refused
        self._run = 0 if refused else self._run + 1
        if not self._judged:
            if self._run == RUN:
                self._attempts, self._refused = RUN, 0
            self._judge(now)
        elif self._expected <= TOLERATED:
            self._expected = min(TOLERATED, self._share())

    def _judge(self, now: float) -> None:
        """Decide whether the lower rate has reduced the share of refusals."""
        attempts, refused = self._attempts, self._refused
        clean = refused == 0 and attempts >= FEW and now - self._slowed_at >= SOON
        hopeless = refused >= ENOUGH // 2 and refused > 3 * (attempts - refused)
        if attempts < ENOUGH and not clean and not hopeless:
            return
        share = refused / attempts
        self._judged = True
        if share <= TOLERATED:
            self._expected, self._expected_until = self._share(), inf
        elif share <= INDEPENDENT and self._is_as_before(share):
            self._expected, self._expected_until = share, now + INDEPENDENT_SECONDS
            self._speed = max(self._limit, self._speed_before)
            self._limit, self._slowed_at, self._known = self._speed, now, False
        else:
            self._slow_down(now, share, attempts, now - self._slowed_at)
            return
        self._counts = RefusalCounts(now, ENOUGH)

    def _share(self) -> float:
        # The constants keep the estimate above 0 after a few accepted calls, which don't prove that none is refused.
        return (self._refused + 2) / (self._attempts + 10)

    def _is_as_before(self, share: float) -> bool:
        before = self._share_before
        variance = before * (1 - before) / self._attempts_before + share * (1 - share) / self._attempts
        return abs(share - before) <= 2 * sqrt(variance)

    def _slow_down(self, now: float, share: float, attempts: int, seconds: float) -> None:
        before, first = self._current(now), not self.slowed
        if first:
            self._limit = max(float(self._accepted), SLOWEST_AT_FIRST)
            self._free_from = 2 * max(self._begun, self._begun_before, 2 * SLOWEST_AT_FIRST, self._limit)
            self._known, self._speed_before = False, 0.0
        else:
            accepted = attempts * (1 - share)
            self._known, self._speed_before = accepted >= FEW, before
            limit = before * (1 - share)
            if self._known and seconds >= 1:
                limit = min(limit, accepted / seconds)
            elif not self._known:
                limit = max(limit, before * LEAST_PART)
            self._limit = max(SLOWEST, limit)
        self._speed = max(SLOWEST, MARGIN * self._limit)
        self._start_anew(now)
        self.slowed, self._judged = True, False
        self._all_slowed.add(self)
        self._slowed_at = self._grown_at = now
        self._share_before, self._attempts_before = share, attempts
        self._hold(now + 1 / self._speed)
        logger.log(
            logging.WARNING if first else logging.INFO,
            "the service throttles %s; limiting it to %.3g calls per second for now",
            self._operation,
            self._speed,
        )

    def _hold(self, until: float) -> None:
        if until > self._next:
            self._next, self.free = until, False

    def _release(self, now: float) -> None:
        self.free, self.slowed = True, False
        self._all_slowed.discard(self)
        self._next = -inf
        self._start_anew(now)

    def _start_anew(self, now: float) -> None:
        self._epoch += 1
        self._judged, self._expected, self._expected_until = True, TOLERATED, inf
        self._counts = RefusalCounts(now, ENOUGH)
        self._attempts = self._refused = self._run = 0

    def _grow(self, now: float) -> None:
        doublings = min((now - self._grown_at) / SLOW_DOUBLING_SECONDS, 1.0)
        since = min((now - self._slowed_at) / DOUBLING_SECONDS, MOST_DOUBLINGS)
        self._grown_at = now
        counts = self._counts
        used = (counts.attempts - counts.refused) / max(counts.seconds(now), 1.0)
        if self._speed < max(2 * used, SLOWEST_AT_FIRST):
            self._speed = min(self._speed * max(STEP, 2.0**doublings), self._limit * 2.0**since)

    def _current(self, now: float) -> float:
        """Return the current rate in calls per second; infinite if the operation is not throttled."""
        if not self.slowed:
            return inf
        speed = self._speed
        if self._known:
            past = min(now - self._slowed_at, LONGEST_GROWTH)
            back = max(RETURN_SECONDS, ENOUGH / self._limit)
            speed = self._limit * (1 + (1 - MARGIN) * ((past - back) / back) ** 3) + self._limit * ADDED_PART * past
            if not self._judged:
                speed = min(speed, self._limit)
        if speed >= self._free_from:
            self._release(now)
            return inf
        return max(speed, SLOWEST)

    def _begin_second(self, now: float) -> None:
        self._begun_before = self._begun if 0 <= now - self._second_from < 2 else 0
        self._second_from, self._begun, self._accepted = now, 0, 0
