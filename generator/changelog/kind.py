"""Levels of changes, and what a kind of change says about them."""

from enum import StrEnum

from attrs import frozen


class Level(StrEnum):
    """Levels of changes, the most severe first."""

    BREAKING = "breaking"
    COMPATIBLE = "compatible"
    DOCUMENTATION = "documentation"


@frozen
class Kind:
    """Kind of a change.

    Args:
        level: Effect on callers.
        wire: Whether requests or responses change, too.
        reason: Reason for the level, as a sentence.
        advice: Advice for callers, as a sentence; empty if they need not do anything.
    """

    level: Level
    wire: bool
    reason: str
    advice: str = ""
