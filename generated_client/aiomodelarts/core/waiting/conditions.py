"""Conditions besides the state: parts that are still busy or have failed, and settings that are not carried out yet."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from enum import Enum
from typing import cast

from attrs import define, field

from ..codec.model import Model, to_wire, value_at
from .states import State, alternatives, among, describe, values_at
from .waiter_spec import ActionSpec, Path

NOTHING = "nothing"


@define
class Parts:
    """Looks at the parts of a resource in one response after the other.

    Args:
        goal: The conditions.
        asked: The body of the action, or None.
        before: The response to the action, or None.
    """

    goal: ActionSpec
    asked: object = field(default=None, repr=False)
    before: object = field(default=None, repr=False)
    _only: dict[str, object] = field(init=False, factory=dict[str, object])
    _least: dict[Path, int] = field(init=False, factory=dict[Path, int])

    def __attrs_post_init__(self) -> None:
        if self.asked is not None:
            self._only = {name: value_at(to_wire(self.asked), (source,)) for name, source in self.goal.only}
        # Bodies may hold passwords, so they are kept only where they are needed.
        self.asked = to_wire(self.asked) if self.goal.matches else None
        if self.goal.may_stay_broken and self.before is not None:
            for path, values in self.goal.broken:
                if any(found is not None for found in values_at(self.before, path)):
                    self._least[path] = len(self._met(self.before, path, values))
        self.before = None

    def broken(self, last: object) -> str:
        """Return the first part that has failed, in words; empty: none has."""
        failed = ""
        for path, values in self.goal.broken:
            found = self._met(last, path, values)
            if self.goal.may_stay_broken:
                # What was broken before the action can't be told from what the action broke but by their number.
                least = self._least[path] = min(self._least.get(path, len(found)), len(found))
                found = found[least:]
            if found and not failed:
                failed = f"{_dotted(path)} is {describe(found[0])}"
        return failed

    def held_up_by(self, last: object) -> str:
        """Return the first condition that is not met yet, with what was seen and what is wanted; empty: all are met."""
        return next(self._unmet(last), "")

    def busy(self, last: object) -> str:
        """Return the first part that is busy, with what was seen and what is wanted; empty: none is."""
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
        """Return what stands at a path and is one of some values; all of it where there are none."""
        found = values_at(value, path, self._only)
        return [one for one in found if (among(one, values) if values else bool(one))]

    def _wanted(self, path: Path, last: object) -> list[object]:
        """Return the values of a setting: those that the action asked for, or else the present ones."""
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
    """Return the last property of a path of each object that is there; None for objects without it."""
    found = [one for one in values_at(value, path[:-1]) if one is not None]
    return [value_at(one, path[-1:]) for one in found]


def _agree(seen: Sequence[object], wanted: Sequence[object]) -> bool:
    """Return whether two lists have the same values in any order, or as many where values are left out."""
    if None in seen or None in wanted:
        return len(seen) == len(wanted)
    return Counter(map(str, seen)) == Counter(map(str, wanted))


def _others(found: object, excluded: Sequence[State]) -> str:
    """Return the names of the other values of an enumeration, or that others are wanted."""
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
