"""Things that change by themselves: a plan of states over time."""

from __future__ import annotations

from attrs import define, field

State = str | int


@define
class Plan:
    """What state a thing is in, now and later.

    Args:
        steps: Moments in seconds since 1970 and the states that begin then, in order.
    """

    steps: list[tuple[float, State]]
    ends: float | None = field(default=None)

    def state(self, now: float) -> State:
        """The state at a moment."""
        current = self.steps[0][1]
        for moment, state in self.steps:
            if moment > now:
                break
            current = state
        return current

    def since(self, state: State, now: float) -> float | None:
        """When a state last began, or None when it did not yet."""
        begun: float | None = None
        before: State | None = None
        for moment, planned in self.steps:
            if moment > now:
                break
            if planned == state and before != state:
                begun = moment
            before = planned
        return begun

    def entered(self, now: float) -> float:
        """When the present state began."""
        return max(moment for moment, _ in self.steps if moment <= now)

    def left(self, moment: float) -> float | None:
        """When a state that began at a moment gives way to another, or None when it is to last."""
        state = self.state(moment)
        return next((later for later, planned in self.steps if later > moment and planned != state), None)

    def change(self, now: float, *later: tuple[float, State]) -> None:
        """Replace what was planned from now on.

        Args:
            now: The present.
            later: Seconds from now and the states that begin then.
        """
        kept = [(moment, state) for moment, state in self.steps if moment <= now]
        self.steps = kept + [(now + seconds, state) for seconds, state in later]

    def end(self, moment: float) -> None:
        """Plan that the thing no longer exists from a moment on."""
        self.ends = moment

    def gone(self, now: float) -> bool:
        """Whether the thing no longer exists."""
        return self.ends is not None and now >= self.ends
