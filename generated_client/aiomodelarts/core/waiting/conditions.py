"""Conditions of a wait besides the state: parts that are busy or have failed, and settings not applied yet."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from enum import Enum
from typing import cast

from attrs import define, field

from ..codec.json_values import to_wire
from ..codec.model import Model, value_at
from .states import State, alternatives, among, describe, values_at
from .waiter_spec import ActionSpec, Path

NOTHING = "nothing"


@define
class Parts:
    """Checks the parts of a resource in successive responses.

    Args:
        goal: The conditions.
        asked: Body of the action, or None.
        before: Response to the action, or None.
    """

    goal: ActionSpec
    asked: object = field(default=None, repr=False)
    before: object = field(default=None, repr=False)
    _only: dict[str, object] = field(init=False, factory=dict[str, object])
    _least: dict[Path, int] = field(init=False, factory=dict[Path, int])

    def __attrs_post_init__(self) -> None:
        if self.asked is not None:
            self._only = {name: value_at(to_wire(self.asked), (source,)) for name, source in self.goal.only}
        # Bodies may contain passwords, so they are kept only if needed.
        self.asked = to_wire(self.asked) if self.goal.matches else None
        if self.goal.may_stay_broken and self.before is not None:
            for path, values in self.goal.broken:
                if any(found is not None for found in values_at(self.before, path)):
                    self._least[path] = len(self._met(self.before, path, values))
        self.before = None

    def broken(self, last: object) -> str:
        """Describe the first part that has failed; return an empty string if none has."""
        failed = ""
        for path, values in self.goal.broken:
            found = self._met(last, path, values)
            if self.goal.may_stay_broken:
                # Parts that failed before and after the action can only be distinguished by their number.
                least = self._least[path] = min(self._least.get(path, len(found)), len(found))
                found = found[least:]
            if found and not failed:
                failed = f"{_dotted(path)} is {describe(found[0])}"
        return failed

    def held_up_by(self, last: object) -> str:
        """Describe the first unmet condition with its actual and wanted values; return "" if all are met."""
        return next(self._unmet(last), "")

    def busy(self, last: object) -> str:
        """Describe the first busy part with its actual and wanted values; return "" if none is busy."""
        return next(self._busy(last), "")

    def _unmet(self, last: object) -> Iterator[str]:
        yield from self._busy(last)
        for path, setting in self.goal.matches:
            seen, wanted = _items(last, path), self._wanted(setting, last)
            if not _agree(seen, wanted):
                yield f"{_dotted(path)} is {_listed(seen)} (wanted: {_listed(wanted)})"

    def _busy(self, last: object) -> Iterator[str]:
        for path, values in self.goal.busy:
            for found in self._met(last, path, values):
                excluded = [*values, *(value for at, some in self.goal.broken if at == path for value in some)]
                yield f"{_dotted(path)} is {_shown(found)} (wanted: {_others(found, excluded)})"

    def _met(self, value: object, path: Path, values: Sequence[State]) -> list[object]:
        """Return the values at a path that are among some values or, if no values are passed, those that are true."""
        found = values_at(value, path, self._only)
        return [one for one in found if (among(one, values) if values else bool(one))]

    def _wanted(self, path: Path, last: object) -> list[object]:
        """Return the values of a setting in the action's body or, if it has none, the current ones."""
        node = self.asked
        for name in path:
            if not isinstance(node, dict):
                break
            node = cast("dict[str, object]", node)
            if name not in node:
                return _items(last, path)
            node = node[name]
        return _items(last if self.asked is None else self.asked, path)


def _items(value: object, path: Path) -> list[object]:
    """Return the last property of a path for each existing object; None for objects without it."""
    found = [one for one in values_at(value, path[:-1]) if one is not None]
    return [value_at(one, path[-1:]) for one in found]


def _agree(seen: Sequence[object], wanted: Sequence[object]) -> bool:
    """Return whether two lists have the same values in any order; if values are missing, compare the lengths."""
    if None in seen or None in wanted:
        return len(seen) == len(wanted)
    return Counter(map(str, seen)) == Counter(map(str, wanted))


def _others(found: object, excluded: Sequence[State]) -> str:
    """Return the names of the enumeration's values that aren't excluded, or a description of them."""
    if not excluded:
        return NOTHING
    if isinstance(found, Enum):
        return alternatives([one.name for one in type(found) if not among(one, excluded)])
    return f"not {alternatives([str(value) for value in excluded])}"


def _shown(found: object) -> str:
    return "not empty" if isinstance(found, Model | dict | list) else describe(found)


def _listed(values: Sequence[object]) -> str:
    return ", ".join(str(value) for value in values) or NOTHING


def _dotted(path: Path) -> str:
    return ".".join(f'"{name}"' if "." in name else name for name in path)
