"""Decoder of the state of the fake, in the format that `saved_json` describes."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Callable
from functools import partial
from typing import Any, cast

import attrs

from ...operations import OPERATIONS
from ..clock import LATEST
from ..spec.bounded_yaml import DEEPEST_DOCUMENT
from .fake_state import FakeState
from .json_encoder import SCALARS, Place
from .saved_types import class_of, fits, fits_call, function_of, hints_of, name_of
from .state_plan import Plan

MOST_CONTAINERS = 20_000_000
MOST_IN_ENTRY = 2_000_000
ENTRY_DEPTH = 3
"""Number of containers around an entry of a table: the snapshot, its section `tables` and the table."""


class Decoder:
    """Converts JSON back to values, which `check` validates at the end.

    Args:
        fake: Fake whose state will contain the values.
        entry_at: Function that returns the entry at a place, for `$entry`.
    """

    def __init__(self, fake: FakeState, entry_at: Callable[[Place], Any] | None = None) -> None:
        self._fake = fake
        self._entry_at = entry_at
        self._referenced: set[Place] = set()
        self._depth = self._count = self._count_in_entry = 0
        self._known: dict[int, Any] = {}
        self._made: list[Any] = []
        self._partials: list[partial[Any]] = []
        self._makers: dict[str, Callable[[Any], Any]] = {
            "$same": lambda number: self._known[number],
            "$tuple": lambda parts: tuple(self._list(parts)),
            "$set": lambda parts: set(self._list(parts)),
            "$deque": lambda parts: deque(self._list(parts)),
            "$counter": lambda counts: Counter[str](self._mapping(counts)),
            "$operation": lambda name: OPERATIONS[name],
            "$fake": lambda _yes: self._fake,
            "$entry": self._entry,
            "$partial": self._partial,
        }

    def decode_value(self, value: Any) -> tuple[Any, set[Place]]:
        """Convert an entry of a table that is no object, and return it with the places to which it refers."""
        self._begin_entry()
        decoded = self.decode(value)
        self._depth = 0
        return decoded, self._referenced

    def _begin_entry(self) -> None:
        self._referenced, self._known, self._depth, self._count_in_entry = set(), {}, ENTRY_DEPTH, 0

    def decode_entry(self, value: Any, shell: Any) -> set[Place]:
        """Fill a shell from `shell_of` with an entry of a table, and return the places to which it refers."""
        self._begin_entry()
        given = dict(cast("dict[str, Any]", value))
        number = given.get("$id")
        if number is not None:
            self._known[number] = shell
        if "$type" in given:
            del given["$type"]
            self._fill(shell, given)
        else:
            given.pop("$id", None)
            shell.clear()
            shell.update(self._mapping(given))
        self._depth = 0
        return self._referenced

    def decode(self, value: Any) -> Any:
        """Convert JSON to a value.

        Raises:
            ValueError: The JSON is nested too deeply, too large or has an unknown mark.
        """
        if isinstance(value, SCALARS):
            return value
        if self._depth >= DEEPEST_DOCUMENT:
            raise ValueError(f"it is nested more than {DEEPEST_DOCUMENT} levels deep")
        self._count += 1
        self._count_in_entry = self._count_in_entry + 1 if self._depth > ENTRY_DEPTH else 0
        if self._count_in_entry > MOST_IN_ENTRY:
            raise ValueError(f"an entry of it contains more than {MOST_IN_ENTRY:,} objects and arrays")
        if self._count > MOST_CONTAINERS:
            raise ValueError(f"it contains more than {MOST_CONTAINERS:,} objects and arrays")
        self._depth += 1
        decoded = self._list(cast("list[Any]", value)) if isinstance(value, list) else self._mapping(value)
        self._depth -= 1
        return decoded

    def decode_apart(self, value: Any) -> None:
        """Convert and check a part of a value whose parts are converted one after another, to find the wrong one.

        Raises:
            ValueError: The part is wrong. Errors of other classes mean so too.
        """
        self._made.clear()
        self._partials.clear()
        self.decode(value)
        self.check()

    def check(self) -> None:
        """Check the types of fields and arguments. This is done last, because objects may refer to each other."""
        for made in self._made:
            for name, hint in hints_of(_type_of(made)).items():
                if not fits(hint, value := getattr(made, name)):
                    wanted = hint.__name__ if isinstance(hint, type) else str(hint)
                    wrong = f"{value!r:.100} instead of {wanted}"
                    raise ValueError(f"{name} of {name_of(type(made))} has the wrong type: {wrong}")
            if isinstance(made, Plan):
                _check_plan(made)
        for made in self._partials:
            if not fits_call(made):
                raise ValueError(f"the arguments of {name_of(made.func)} have the wrong types")

    def _mapping(self, value: Any) -> Any:
        if not isinstance(value, dict):
            raise TypeError(f"found a {type(value).__name__} instead of an object")
        given = dict(cast("dict[str, Any]", value))
        number = given.pop("$id", None)
        if "$type" in given:
            return self._object(class_of(given.pop("$type")), given, number)
        if "$list" in given:
            parts = self._remember(number, list[Any]())
            parts.extend(self._list(given["$list"]))
            return parts
        pairs: list[Any] = given.pop("$pairs", [])
        for mark, argument in given.items():
            if mark.startswith("$"):
                if mark not in self._makers:
                    raise ValueError(f"unknown mark {mark!r:.200}")
                return self._makers[mark](argument)
        made = self._remember(number, dict[Any, Any]())
        made.update({self.decode(key): self.decode(part) for key, part in [*given.items(), *pairs]})
        return made

    def _object(self, kind: type[Any], fields: dict[str, Any], number: int | None) -> Any:
        # Created without __init__, so that its fields can refer to it.
        made = self._remember(number, object.__new__(kind))
        self._fill(made, fields)
        return made

    def _fill(self, made: Any, fields: dict[str, Any]) -> None:
        kind = _type_of(made)
        for field in attrs.fields(kind):
            object.__setattr__(made, field.name, self._field(kind, field, fields))
        self._made.append(made)

    def _entry(self, place: Any) -> Any:
        table, key = place
        if self._entry_at is None or not isinstance(table, str) or not isinstance(key, str):
            raise ValueError("$entry is valid only in a state file, with a table and a key")
        self._referenced.add((table, key))
        return self._entry_at((table, key))

    def _field(self, kind: type[Any], field: attrs.Attribute[Any], fields: dict[str, Any]) -> Any:
        """Return the value of a field, or its default if the class had no such field when it was saved."""
        if field.name in fields:
            return self.decode(fields[field.name])
        if field.default is attrs.NOTHING:
            raise ValueError(f"{name_of(kind)} lacks the field {field.name}")
        default: Any = field.default
        return default.factory() if isinstance(default, attrs.Factory) else default  # pyright: ignore[reportArgumentType]

    def _partial(self, parts: list[Any]) -> Any:
        function, arguments, named = parts
        made = partial(function_of(function["$function"]), *self._list(arguments), **self._mapping(named))
        self._partials.append(made)
        return made

    def _remember(self, number: int | None, made: Any) -> Any:
        if number is not None:
            self._known[number] = made
        return made

    def _list(self, values: Any) -> list[Any]:
        if not isinstance(values, list):
            raise TypeError(f"found a {type(values).__name__} instead of a list")
        return [self.decode(part) for part in cast("list[Any]", values)]


def shell_of(value: Any) -> Any:
    """Return an empty object of the class of an entry in JSON, or None if the entry is neither an object nor a dict.

    Raises:
        ValueError: The class is not registered.
    """
    if not isinstance(value, dict):
        return None
    entry = cast("dict[str, Any]", value)
    if "$type" in entry:
        return object.__new__(class_of(entry["$type"]))
    plain = not any(key.startswith("$") for key in entry if key not in ("$id", "$pairs"))
    return dict[Any, Any]() if plain else None


def _check_plan(plan: Plan) -> None:
    """Check that a plan has a state, and that its times can be shown."""
    if not plan.steps:
        raise ValueError("steps of states:Plan is empty; it needs at least one time and state")
    for moment in [*(moment for moment, _ in plan.steps), *([plan.ends] if plan.ends is not None else [])]:
        if not 0 <= moment <= LATEST:
            raise ValueError(f"states:Plan has the time {moment!r:.100}; it must be in seconds since 1970")


def _type_of(value: object) -> type[Any]:
    return type(value)
