"""Conversion of the state of the fake to JSON and back.

Values that JSON supports stay unchanged. Other values become objects with a key that begins with a dollar sign:

- `{"$type": "collection:Thing", "key": ..., "fields": ...}`: an object of a registered class,
- `{"$tuple": [...]}`, `{"$set": [...]}`, `{"$deque": [...]}`, `{"$counter": {...}}`: other containers,
- `{"$pairs": [[key, value], ...]}`: a dict with keys that are not strings or that begin with a dollar sign,
- `{"$partial": [{"$function": "..."}, arguments, keyword arguments]}`: a deferred call to a registered function,
- `{"$operation": "CreateModel"}`, `{"$fake": true}`: parts of a `Call`.

If an object is referenced more than once, its first occurrence has an `$id`, and the others are `{"$same": id}`.
"""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Callable, Iterator
from enum import Enum
from functools import partial
from typing import Any, cast

import attrs

from ...core.operation.operation import Operation
from ...operations import OPERATIONS
from ..clock import LATEST
from ..spec.bounded_parsing import DEEPEST_DOCUMENT
from .fake_state import FakeState
from .saved_types import class_of, fits, fits_call, function_of, hints_of, name_of
from .state_plan import Plan

MOST_CONTAINERS = 2_000_000
SCALARS = (str, int, float, bool, type(None))


def encode(fake: FakeState, value: Any) -> Any:
    """Convert a value to JSON.

    Args:
        fake: Fake whose state contains the value.
        value: Value to convert.

    Raises:
        TypeError: The value contains an object that can't be converted.
    """
    return _Encoder(fake, value).encode(value)


def decode(fake: FakeState, value: Any) -> Any:
    """Convert JSON from `encode` back to the value.

    Args:
        fake: Fake whose state will contain the value.
        value: JSON to convert.

    Raises:
        ValueError: The JSON is not from `encode` of this version. It is nested too deeply, has an unknown mark or a
            field of the wrong type, or refers to a class or function that is not registered.
    """
    decoder = _Decoder(fake)
    try:
        decoded = decoder.decode(value)
        decoder.check()
    except (AttributeError, KeyError, RecursionError, TypeError, ValueError) as error:
        reason = str(error) if type(error) is ValueError else repr(error)
        raise ValueError(f"it doesn't fit this version of the fake: {reason}") from error
    return decoded


class _Encoder:
    def __init__(self, fake: FakeState, root: Any) -> None:
        self._fake = fake
        self._times: Counter[int] = Counter()
        self._ids: dict[int, int] = {}
        self._count(root)

    def _count(self, value: Any) -> None:
        """Count the references to each object."""
        if isinstance(value, SCALARS) or value is self._fake:
            return
        if _is_shared(value):
            self._times[id(value)] += 1
            if self._times[id(value)] > 1:
                return
        for part in _parts(value):
            self._count(part)

    def encode(self, value: Any) -> Any:
        if isinstance(value, Enum):
            return value.value
        if isinstance(value, SCALARS):
            return value
        if id(value) in self._ids:
            return {"$same": self._ids[id(value)]}
        marks: dict[str, Any] = {}
        if _is_shared(value) and self._times[id(value)] > 1:
            marks["$id"] = self._ids[id(value)] = len(self._ids) + 1
        shown = self._shown(value)
        if not marks:
            return shown
        return {**marks, "$list": shown} if isinstance(value, list) else {**marks, **shown}

    def _shown(self, value: Any) -> Any:
        if isinstance(value, dict | list | tuple | set | frozenset | deque):
            return self._container(value)
        if value is self._fake:
            return {"$fake": True}
        if isinstance(value, Operation):
            return {"$operation": value.id}
        if isinstance(value, partial):
            made = cast("partial[Any]", value)
            function = {"$function": name_of(made.func)}
            return {"$partial": [function, self._list(made.args), self._dict(made.keywords)]}
        if attrs.has(kind := _type_of(value)):
            fields = {field.name: self.encode(getattr(value, field.name)) for field in attrs.fields(kind)}
            return {"$type": name_of(kind), **fields}
        raise TypeError(f"the fake can't save {value!r}: it has no JSON form")

    def _container(self, value: Any) -> Any:
        if isinstance(value, Counter):
            return {"$counter": self._dict(cast("dict[str, int]", value))}
        if isinstance(value, dict):
            return self._dict(cast("dict[str, Any]", value))
        if isinstance(value, list):
            return self._list(cast("list[Any]", value))
        if isinstance(value, tuple):
            return {"$tuple": self._list(cast("tuple[Any, ...]", value))}
        if isinstance(value, set | frozenset):
            return {"$set": sorted(self._list(cast("set[Any]", value)), key=repr)}
        return {"$deque": self._list(value)}

    def _list(self, values: Any) -> list[Any]:
        return [self.encode(part) for part in values]

    def _dict(self, values: dict[str, Any]) -> dict[str, Any]:
        entries = dict[str, Any].items(values)  # unlike `values.items()` of a table, which notes the reading
        if any(not isinstance(cast("object", key), str) or key.startswith("$") for key in values):
            return {"$pairs": [[self.encode(key), self.encode(part)] for key, part in entries]}
        return {key: self.encode(part) for key, part in entries}


class _Decoder:
    def __init__(self, fake: FakeState) -> None:
        self._fake = fake
        self._depth = self._count = 0
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
            "$partial": self._partial,
        }

    def decode(self, value: Any) -> Any:
        if isinstance(value, SCALARS):
            return value
        if self._depth >= DEEPEST_DOCUMENT:
            raise ValueError(f"it is nested more than {DEEPEST_DOCUMENT} levels deep")
        self._count += 1
        if self._count > MOST_CONTAINERS:
            raise ValueError(f"it contains more than {MOST_CONTAINERS:,} objects and arrays")
        self._depth += 1
        decoded = self._list(cast("list[Any]", value)) if isinstance(value, list) else self._mapping(value)
        self._depth -= 1
        return decoded

    def check(self) -> None:
        """Check the types of fields and arguments. This is done last, because objects may refer to each other."""
        for made in self._made:
            for name, hint in hints_of(_type_of(made)).items():
                if not fits(hint, getattr(made, name)):
                    raise ValueError(f"{name} of {name_of(type(made))} has the wrong type")
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
        for field in attrs.fields(kind):
            object.__setattr__(made, field.name, self._field(kind, field, fields))
        self._made.append(made)
        return made

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


def _check_plan(plan: Plan) -> None:
    """Check that a plan has a state, and that its times can be shown."""
    if not plan.steps:
        raise ValueError("steps of states:Plan is empty; it needs at least one time and state")
    for moment in [*(moment for moment, _ in plan.steps), *([plan.ends] if plan.ends is not None else [])]:
        if not 0 <= moment <= LATEST:
            raise ValueError(f"states:Plan has the time {moment!r:.100}; it must be in seconds since 1970")


def _is_shared(value: Any) -> bool:
    """Return whether a value is mutable, so that references to the same object must be preserved."""
    return not isinstance(value, Operation) and (isinstance(value, dict | list) or attrs.has(_type_of(value)))


def _parts(value: Any) -> Iterator[Any]:
    if isinstance(value, Operation):
        return
    if isinstance(value, dict):
        yield from dict[str, Any].values(cast("dict[str, Any]", value))
    elif isinstance(value, list | tuple | set | frozenset | deque):
        yield from cast("list[Any]", value)
    elif isinstance(value, partial):
        made = cast("partial[Any]", value)
        yield from (*made.args, *made.keywords.values())
    elif attrs.has(kind := _type_of(value)):
        yield from (getattr(value, field.name) for field in attrs.fields(kind))


def _type_of(value: object) -> type[Any]:
    return type(value)
