"""Other rate limiters for 429 responses, to compare with: halving, and the adaptive mode of botocore."""

import math
from typing import Protocol

TOLERANCE = 1e-6


class Time(Protocol):
    """The part of a clock that limiters use."""

    def monotonic(self) -> float:
        """Return the time of a monotonic clock in seconds."""
        ...


class Halving:
    """Halves the rate after a refusal and doubles it every 10 s, up to twice the rate that was refused."""

    def __init__(self, clock: Time) -> None:
        self._clock = clock
        self._next = self._second_from = -math.inf
        self._epoch = self._begun = 0
        self._seen = self._slowed_at = self._free_from = 0.0
        self._speed: float | None = None

    @property
    def free(self) -> bool:
        """Whether calls may start immediately."""
        return self._speed is None

    def wait(self) -> float:
        """Return the seconds until the next call may start."""
        left = self._next - self._clock.monotonic()
        return left if left > TOLERANCE else 0.0

    def begin(self) -> int:
        """Record the start of a call."""
        now, speed = self._clock.monotonic(), self._current()
        if speed is not None:
            self._next = now + 1 / speed
        if now - self._second_from >= 1:
            self._seen = self._begun / (now - self._second_from)
            self._second_from, self._begun = now, 0
        self._begun += 1
        return self._epoch

    def accept(self, begun: int) -> None:
        """Do nothing, because accepted calls don't change the rate."""

    def refuse(self, begun: int, asked: float | None) -> None:
        """Reduce the rate after a refused call."""
        now = self._clock.monotonic()
        if asked is not None:
            self._next = max(self._next, now + min(asked, 30.0))
        if begun != self._epoch:
            return
        self._epoch += 1
        before = self._current()
        if before is None:
            before = max(float(self._begun), self._seen, 10.0)
            self._free_from = 2 * before
        self._speed, self._slowed_at = max(0.5, before / 2), now
        self._next = max(self._next, now + 1 / self._speed)

    def _current(self) -> float | None:
        if self._speed is None:
            return None
        speed = self._speed * 2.0 ** min((self._clock.monotonic() - self._slowed_at) / 10.0, 100.0)
        if speed >= self._free_from:
            self._speed = None
            return None
        return speed


class CubicRate:
    """A token bucket whose rate follows CUBIC, with the constants of botocore's adaptive mode."""

    BETA, SCALE, SMOOTH = 0.7, 0.4, 0.8

    def __init__(self, clock: Time) -> None:
        self._clock = clock
        self._on = False
        self._tokens = self._filled_at = self._measured = self._slowed_at = self._most = 0.0
        self._rate = self._capacity = 0.5
        self._bucket: float | None = None
        self._answers = 0

    @property
    def free(self) -> bool:
        """Whether calls may start immediately."""
        return not self._on

    def wait(self) -> float:
        """Return the seconds until the next call may start."""
        if not self._on:
            return 0.0
        self._fill()
        left = (1 - self._tokens) / self._rate
        return left if left > TOLERANCE else 0.0

    def begin(self) -> int:
        """Record the start of a call."""
        if self._on:
            self._fill()
            self._tokens -= 1
        return 0

    def accept(self, begun: int) -> None:
        """Increase the rate after an accepted call."""
        self._measure()
        if self._on:
            flat = (self._most * (1 - self.BETA) / self.SCALE) ** (1 / 3)
            past = self._clock.monotonic() - self._slowed_at
            self._set(self.SCALE * (past - flat) ** 3 + self._most)

    def refuse(self, begun: int, asked: float | None) -> None:
        """Reduce the rate after a refused call."""
        self._measure()
        self._most = min(self._measured, self._rate) if self._on else self._measured
        self._slowed_at, self._on = self._clock.monotonic(), True
        self._set(self._most * self.BETA)

    def _fill(self) -> None:
        now = self._clock.monotonic()
        self._tokens = min(self._capacity, self._tokens + (now - self._filled_at) * self._rate)
        self._filled_at = now

    def _set(self, rate: float) -> None:
        self._fill()
        self._rate = max(min(rate, 2 * self._measured), 0.5)
        self._capacity = max(self._rate, 1.0)
        self._tokens = min(self._tokens, self._capacity)

    def _measure(self) -> None:
        bucket = math.floor(self._clock.monotonic() * 2) / 2
        self._answers += 1
        if self._bucket is None:
            self._bucket = bucket
        elif bucket > self._bucket:
            rate = self._answers / (bucket - self._bucket)
            self._measured = rate * self.SMOOTH + self._measured * (1 - self.SMOOTH)
            self._answers, self._bucket = 0, bucket
