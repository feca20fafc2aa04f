"""IDs and names of a recording, and those of the same resources in the fake."""

from __future__ import annotations

import re
from typing import Any, cast
from urllib.parse import unquote

from attrs import define, field

from ...core.operation.quoting import quoted
from ..spec.contracts import JsonObject
from .item_pairs import Scalar, item_pairs
from .value_forms import is_identifying

# Such strings are replaced wherever they are a whole value; shorter ones only where a field identifies something.
UNMISTAKABLE = re.compile(r"(?=.*[0-9])[A-Za-z0-9_-]{12,}")


@define
class Identifiers:
    """IDs and names of recorded resources with their counterparts in the fake, learned from pairs of responses."""

    _actual: dict[Scalar, Scalar] = field(init=False, factory=dict[Scalar, Scalar])
    _created: set[Scalar] = field(init=False, factory=set[Scalar])
    _seen: set[Scalar] = field(init=False, factory=set[Scalar])

    def learn(self, recorded: Any, actual: Any, *, created: bool = False) -> None:
        """Learn from the responses to a call, on both sides, at any depth.

        Args:
            recorded: Response in the recording.
            actual: Response of the fake.
            created: Whether the call may have created a resource. Its IDs are those that no earlier call contained.
        """
        if isinstance(recorded, dict) and isinstance(actual, dict):
            other = cast("JsonObject", actual)
            for key, value in cast("JsonObject", recorded).items():
                if key not in other:
                    continue
                if is_identifying(key) and is_identifier(value) and is_identifier(other[key]):
                    self._actual.setdefault(value, other[key])
                    if created and value not in self._seen:
                        self._created.add(value)
                else:
                    self.learn(value, other[key], created=created)
        elif isinstance(recorded, list) and isinstance(actual, list):
            pairs = item_pairs(cast("list[Any]", recorded), cast("list[Any]", actual), self)
            for one, other in [*pairs.same, *pairs.similar]:
                self.learn(one, other, created=created)

    def see(self, value: Any) -> None:
        """Remember the strings and numbers of a recorded request or response."""
        if isinstance(value, dict):
            for part in cast("JsonObject", value).values():
                self.see(part)
        elif isinstance(value, list):
            for part in cast("list[Any]", value):
                self.see(part)
        elif is_identifier(value):
            self._seen.add(value)

    def was_created(self, recorded: object) -> bool:
        """Return whether a recorded value identifies a resource that the recorded run created."""
        return is_identifier(recorded) and recorded in self._created

    def knows(self, part: str) -> bool:
        """Return whether a part of a recorded path has a counterpart."""
        return part in self._actual or (part.isdecimal() and int(part) in self._actual)

    def actual(self, recorded: Any) -> Any:
        """Return the counterpart of a recorded value, or the value itself."""
        return self._actual.get(recorded, recorded) if is_identifier(recorded) else recorded

    def target(self, target: str) -> str:
        """Return a path and query with the counterparts of its values."""
        path, asks, query = target.partition("?")
        pairs = [pair.partition("=") for pair in query.split("&")] if asks else []
        shown = [f"{name}{equals}{','.join(map(self._part, value.split(',')))}" for name, equals, value in pairs]
        return f"{'/'.join(map(self._part, path.split('/')))}{asks}{'&'.join(shown)}"

    def _part(self, part: str) -> str:
        value = unquote(part)
        if value in self._actual:
            return quoted(str(self._actual[value]))
        if value.isdecimal() and int(value) in self._actual:
            return str(self._actual[int(value)])
        return part

    def body(self, value: Any, key: str = "") -> Any:
        """Return the body of a request with the counterparts of its values."""
        if isinstance(value, dict):
            return {name: self.body(part, name) for name, part in cast("JsonObject", value).items()}
        if isinstance(value, list):
            return [self.body(part, key) for part in cast("list[Any]", value)]
        unmistakable = isinstance(value, str) and UNMISTAKABLE.fullmatch(value)
        return self.actual(value) if unmistakable or is_identifying(key) else value


def is_identifier(value: object) -> bool:
    """Return whether a value may identify something. The workspace `0` and similar values do not."""
    return isinstance(value, str | int) and not isinstance(value, bool) and value not in ("", "0", 0)
