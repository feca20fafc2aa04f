"""How fast the calls of one operation may follow each other after the service refused some of them (429)."""

from __future__ import annotations

import logging
from math import inf, sqrt
from typing import TYPE_CHECKING

from .refusal_counts import Tally

if TYPE_CHECKING:
    import asyncio

    from ..clock import Clock

logger = logging.getLogger("aiomodelarts.throttling")

# Calls a second: the least there ever are, and the least after the first refusals, when the limit is not known yet.
SLOWEST = 0.5
SLOWEST_AT_FIRST = 5.0
# `Retry-After` holds the calls of an operation back, but not for longer than this many seconds.
LONGEST_HOLD = 30.0
# It does so only if more than this share of the calls is refused.
HELD = 0.2
# As long as not significantly more than this share is refused, refusals do not slow calls down.
TOLERATED = 0.15
# How many standard deviations are significant.
SIGNIFICANT = 3.0
# A share above this one is never taken for one that does not depend on the speed.
INDEPENDENT = 0.25
INDEPENDENT_SECONDS = 10.0
# If more than this share is refused, an operation that is slowed gives way when another one does.
SHARED = 0.03
# How many attempts tell a share; sooner, if the first four in four seconds, or eight in a row, were all accepted.
ENOUGH, FEW, SOON, RUN = 20, 4, 4.0, 8
# While the limit is not known the speed doubles at most each 2 s, and with each accepted call it grows by a tenth, or
# by as much as doubles it each 5 s.
DOUBLING_SECONDS, SLOW_DOUBLING_SECONDS, STEP = 2.0, 5.0, 1.1
# Once it is known: from 9/10 of the limit back to it in 5 s or 20 calls, and from there on faster and faster.
MARGIN, RETURN_SECONDS = 0.9, 5.0
# Besides, each second a hundredth of the limit is added.
ADDED_PART = 0.01
# Neither a single step nor a long silence makes more of it than this.
MOST_DOUBLINGS, LONGEST_GROWTH = 100.0, 300.0
LEAST_PART = 0.25
# An operation that was not called for this long starts afresh.
IDLE_SECONDS = 20.0
TOLERANCE = 1e-6


class Throttle:
    """Lets the calls of one operation start one after the other while the service limits them.

    Refusals are weighed against accepted calls. A few do not slow calls down. If many calls are refused, the speed
    falls to what the service accepted, returns to that limit, and carefully tries more. A share of refusals that
    stays the same at a lower speed does not come from the speed, and is tolerated for a while.

    Args:
        operation: Its id, for the log.
        clock: The time.
        slowed: Those throttles of the client that slow calls down, which this one joins and leaves.
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
        self._tally = Tally(clock.monotonic(), ENOUGH)
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
        """Wait until the next call may start; as `begin` does, returns what `accept` and `refuse` take."""
        if self._lock is None:
            import asyncio  # loaded when a client is made, not with this package

            self._lock = asyncio.Lock()
        # Who waits holds a lock, not a place in time: a cancelled call leaves no gap, and nobody overtakes.
        async with self._lock:
            while (wait := self.wait()) > 0:
                await self._clock.sleep(wait)
            self.free = not self.slowed
            return self.begin()

    def begin(self) -> int:
        """Note that a call starts now, and return the number of changes of speed before it."""
        now = self._clock.monotonic()
        if self.slowed and now - max(self._last, self._next) > IDLE_SECONDS:
            self._release(now)
        self._last = now
        speed = self._current(now)
        if speed < inf:
            self._next = now + 1 / speed
        self._count_second(now)
        self._begun += 1
        return self._epoch

    def wait(self) -> float:
        """Seconds until the next call may start, 0 when it may now."""
        left = self._next - self._clock.monotonic()
        if left > LONGEST_HOLD:  # the clock was set back
            self._next, left = self._next - left + LONGEST_HOLD, LONGEST_HOLD
        return left if left > TOLERANCE else 0.0

    def accept(self, begun: int) -> None:
        """Note that the service let a call in.

        Args:
            begun: What the start of the call returned. Calls that started before the speed changed say nothing.
        """
        if begun != self._epoch:
            return
        now = self._clock.monotonic()
        self._tally.add(now, refused=False)
        self._count_second(now)
        self._accepted += 1
        if self.slowed:
            self._note(now, refused=False)
            if self._judged and not self._known:
                self._grow(now)

    def refuse(self, begun: int, asked: float | None) -> None:
        """Note that the service refused a call because too many come.

        Args:
            begun: What the start of the call returned.
            asked: How many seconds the service asks to be left alone, or None.
        """
        now = self._clock.monotonic()
        hold = -inf if asked is None else now + min(asked, LONGEST_HOLD)
        if begun != self._epoch:
            if self._next > now:
                self._hold(hold)
            return
        tally = self._tally
        tally.add(now, refused=True)
        if tally.refused > tally.attempts * HELD:
            self._hold(hold)
        was_judged = self._judged
        if self.slowed:
            self._note(now, refused=True)
        if not was_judged or begun != self._epoch:
            return
        if now > self._expected_until:
            self._expected = TOLERATED
        if tally.exceeds(self._expected, SIGNIFICANT):
            self._slow_down(now, tally.share, tally.attempts, tally.seconds(now))
            for other in tuple(self._all_slowed):
                if other is not self:
                    other._slow_down_with_others(now)

    def _slow_down_with_others(self, now: float) -> None:
        """Operations may share a limit; those that grow while another one gives way would take it all."""
        tally = self._tally
        if self._judged and tally.attempts >= FEW and tally.share > SHARED:
            self._slow_down(now, tally.share, tally.attempts, tally.seconds(now))

    def _note(self, now: float, *, refused: bool) -> None:
        """Count attempts at or below the limit: their share of refusals is the one that the speed does not cause."""
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
        """Decide whether a lower speed has helped."""
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
        self._tally = Tally(now, ENOUGH)

    def _share(self) -> float:
        # Nobody knows from four accepted calls that none is ever refused.
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
            "the service limits %s: %.3g calls a second for now",
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
        self._tally = Tally(now, ENOUGH)
        self._attempts = self._refused = self._run = 0

    def _grow(self, now: float) -> None:
        doublings = min((now - self._grown_at) / SLOW_DOUBLING_SECONDS, 1.0)
        since = min((now - self._slowed_at) / DOUBLING_SECONDS, MOST_DOUBLINGS)
        self._grown_at = now
        tally = self._tally
        used = (tally.attempts - tally.refused) / max(tally.seconds(now), 1.0)
        if self._speed < max(2 * used, SLOWEST_AT_FIRST):
            self._speed = min(self._speed * max(STEP, 2.0**doublings), self._limit * 2.0**since)

    def _current(self, now: float) -> float:
        """Calls a second that may start at present."""
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

    def _count_second(self, now: float) -> None:
        past = now - self._second_from
        if not 0 <= past < 1:
            self._begun_before = self._begun if 0 <= past < 2 else 0
            self._second_from, self._begun, self._accepted = now, 0, 0
