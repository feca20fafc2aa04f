"""Clock of one wait, by which a replay ends the wait after as many polls as the recorded run."""

from __future__ import annotations

from attrs import define, field

from ...core.clock import Clock


@define
class CountedPauses:
    """Clock whose monotonic time is the sum of its own pauses.

    Other tasks, slow responses and retries don't move it, so equal responses always lead to equal polls.

    Args:
        clock: Clock that pauses.
    """

    clock: Clock
    _paused: float = field(init=False, default=0.0)

    def now(self) -> float:
        """Return the current time, in seconds since 1970."""
        return self.clock.now()

    def monotonic(self) -> float:
        """Return the seconds of all pauses so far."""
        return self._paused

    async def sleep(self, seconds: float) -> None:
        """Pause for a number of seconds."""
        self._paused += seconds
        await self.clock.sleep(seconds)
