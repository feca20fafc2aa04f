"""What the handlers of the interface share."""

from __future__ import annotations

from attrs import define, field

from ..fake import FakeModelArts
from .changes import Changes
from .control.saved_state import StartingState
from .requests import Bodies


@define
class Served:
    """A fake with its interface.

    Args:
        fake: The fake.
    """

    fake: FakeModelArts
    changes: Changes = field(init=False)
    start: StartingState = field(init=False)
    bodies: Bodies = field(factory=Bodies, init=False)

    def __attrs_post_init__(self) -> None:
        self.changes = Changes(self.fake)
        self.start = StartingState(self.fake)
