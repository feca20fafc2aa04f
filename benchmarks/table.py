"""The table of results, as Markdown."""

from __future__ import annotations

from attrs import frozen

from .pairs import Comparison

HEADER = "| measurement | aiomodelarts | compared with | ratio (quartiles) | goal |\n|---|---|---|---|---|"
SHORT_HEADER = "| measurement | aiomodelarts | compared with | ratio (quartiles) |\n|---|---|---|---|"


@frozen
class Row:
    """One benchmark.

    Args:
        what: What was measured, with the unit.
        beside: Name of the second contender.
        found: Result, in the unit.
        goal: Largest ratio that is accepted, or None.
        is_main: Whether the row belongs in the README.
    """

    what: str
    beside: str
    found: Comparison
    goal: float | None = None
    is_main: bool = False

    def markdown(self) -> str:
        """Return the row as Markdown."""
        goal = "" if self.goal is None else f"at most {self.goal:g}"
        return f"{self.short_markdown()} {goal} |"

    def short_markdown(self) -> str:
        """Return the row as Markdown, without the goal."""
        found = self.found
        ratio = f"{found.ratio:.2f} ({found.low:.2f} to {found.high:.2f})"
        return f"| {self.what} | {figure(found.ours)} | {self.beside}: {figure(found.beside)} | {ratio} |"


def figure(value: float) -> str:
    """Format a number with three significant digits."""
    return f"{value:.0f}" if value >= 100 else f"{value:.3g}"
