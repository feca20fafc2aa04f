"""What the handlers of the interface share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..fake import FakeModelArts
from .control.saved_state import StartingState
from .requests import Bodies
from .turns import Turns

if TYPE_CHECKING:
    from .changes import Changes


@define
class Served:
    """A fake with its interface.

    Args:
        fake: The fake.

    Attributes:
        start: The state to which `reset` returns.
        bodies: Reads bodies of requests.
        large: Turns of requests that copy or replace the whole state, because each of them needs memory for another.
        seeding: Turns of seeds, which lock the state. Other requests wait for them.
    """

    fake: FakeModelArts
    start: StartingState = field(init=False)
    bodies: Bodies = field(factory=Bodies, init=False)
    large: Turns = field(factory=Turns, init=False)
    seeding: Turns = field(factory=Turns, init=False)
    _changes: Changes | None = field(default=None, init=False)

    def __attrs_post_init__(self) -> None:
        self.start = StartingState(self.fake)

    @property
    def changes(self) -> Changes:
        """Reports changes to open pages."""
        if self._changes is None:
            from .changes import Changes  # needed only while a page is open; most runs of a fake have none

            self._changes = Changes(self.fake, self.seeding)
        return self._changes

    def notify(self) -> None:
        """Tell open pages that a call may have changed the fake."""
        if self._changes is not None:
            self._changes.notify()
