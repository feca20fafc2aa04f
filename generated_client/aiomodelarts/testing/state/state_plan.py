"""Plans of the states of a resource over time."""

from __future__ import annotations

from attrs import define, field

State = str | int


@define
class Plan:
    """Current and future states of a resource.

    Args:
        steps: Times in seconds since 1970 and the states that begin then, in order.
        ends: Time at which the resource is deleted, in seconds since 1970; None if no deletion is planned.
    """

    steps: list[tuple[float, State]]
    ends: float | None = field(default=None)

    def state(self, now: float) -> State:
        """Return the state at a time."""
        current = self.steps[0][1]
        for moment, state in self.steps:
            if moment > now:
                break
            current = state
        return current

    def since(self, state: State, now: float) -> float | None:
        """Return when a state last began, in seconds since 1970, or None if it has not begun yet."""
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
        """Return when the last step before `now` began, in seconds since 1970."""
        return max(moment for moment, _ in self.steps if moment <= now)

    def left(self, moment: float) -> float | None:
        """Return when the state at a time ends, in seconds since 1970, or None if it does not end."""
        state = self.state(moment)
        return next((later for later, planned in self.steps if later > moment and planned != state), None)

    def change(self, now: float, *later: tuple[float, State]) -> None:
        """Replace the future states.

        Args:
            now: Current time, in seconds since 1970.
            *later: Seconds from now and the state that begins then.
        """
        kept = [(moment, state) for moment, state in self.steps if moment <= now]
        self.steps = kept + [(now + seconds, state) for seconds, state in later]

    def end(self, moment: float) -> None:
        """Plan the deletion of the resource at a time, in seconds since 1970."""
        self.ends = moment

    def gone(self, now: float) -> bool:
        """Return whether the resource is deleted."""
        return self.ends is not None and now >= self.ends
