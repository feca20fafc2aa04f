"""Pairs of the items of a recorded list and a list of the fake."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any, Protocol, cast

from attrs import define, field

from ..spec.contracts import JsonObject
from .differences import DifferenceKind
from .value_forms import is_identifying, json_type

ANOTHER_ORDER = "items in another order"
Scalar = str | int


class Counterparts(Protocol):
    """Knows which values identify the same resources on both sides."""

    def actual(self, recorded: Any) -> Any:
        """Return the counterpart of a recorded value in the fake, or the value itself."""
        ...

    def was_created(self, recorded: object) -> bool:
        """Return whether a recorded value identifies a resource that the recorded run created."""
        ...


Problem = tuple[DifferenceKind, str, str]


@define
class ItemPairs:
    """Pairs of items, and what distinguishes the lists as a whole.

    Args:
        same: Items that describe the same resource, in the order of the recording.
        similar: Items of different resources of the same type.
        problems: Differences of the lists: kind, what the recording has, what the fake has.
    """

    same: list[tuple[Any, Any]] = field(factory=list[tuple[Any, Any]])
    similar: list[tuple[Any, Any]] = field(factory=list[tuple[Any, Any]])
    problems: list[Problem] = field(factory=list[Problem])


def item_pairs(recorded: list[Any], actual: list[Any], identifiers: Counterparts) -> ItemPairs:
    """Return the pairs of the items of two lists.

    Args:
        recorded: List in the recording.
        actual: List of the fake.
        identifiers: IDs and names of the same resources on both sides.
    """
    wanted, given = (
        [json.dumps(_counterpart(one, identifiers)) for one in recorded],
        [json.dumps(one) for one in actual],
    )
    if wanted != given and sorted(wanted) == sorted(given):
        order = _order([given.index(one) for one in wanted])
        return ItemPairs(problems=[(DifferenceKind.ORDER, ANOTHER_ORDER, order)])
    if not all(isinstance(one, dict) for one in [*recorded, *actual]):
        return _pairs_of_others(recorded, actual)
    pairs = ItemPairs()
    left = dict(enumerate(actual))
    positions: dict[int, int] = {}
    by_value: dict[Scalar, dict[int, None]] = {}
    for number, other in enumerate(actual):
        for value in _identity(other).values():
            by_value.setdefault(value, {})[number] = None
    for index, one in enumerate(recorded):
        values = [text for value in _identity(one).values() for text in (identifiers.actual(value), value)]
        near = (number for value in values for number in by_value.get(value, ()) if number in left)
        position = next((number for number in near if _is_same(one, left[number], identifiers)), None)
        if position is not None:
            positions[index] = position
            pairs.same.append((one, left.pop(position)))
    rest = [one for index, one in enumerate(recorded) if index not in positions]
    pairs.problems += _problems(recorded, actual, rest, list(left.values()), identifiers)
    order = list(positions.values())
    if order != sorted(order) and not _have_ties(recorded) and not _have_ties(actual):
        pairs.problems.append((DifferenceKind.ORDER, ANOTHER_ORDER, _order(order)))
    others = list(left.values()) or actual
    rest = [one for one in rest if not _is_elsewhere(one, by_value, identifiers)]
    if others and rest:
        pairs.similar += [(one, others[min(number, len(others) - 1)]) for number, one in enumerate(rest)]
    return pairs


def _is_elsewhere(item: Any, by_value: Mapping[Scalar, object], identifiers: Counterparts) -> bool:
    """Return whether the run created the resource of an item, and the fake has it on another page."""
    created = [value for value in _identity(item).values() if identifiers.was_created(value)]
    return any(identifiers.actual(value) not in by_value for value in created)


def _pairs_of_others(recorded: list[Any], actual: list[Any]) -> ItemPairs:
    """Return the pairs of scalars or lists, of which only the types are compared."""
    kinds = sorted(set(map(json_type, recorded))), sorted(set(map(json_type, actual)))
    if recorded and actual and not set(kinds[0]) & set(kinds[1]):
        return ItemPairs(problems=[(DifferenceKind.TYPE, " and ".join(kinds[0]), " and ".join(kinds[1]))])
    return ItemPairs()


def _counterpart(value: Any, identifiers: Counterparts) -> Any:
    """Return a recorded value with the IDs and names of the fake."""
    if isinstance(value, dict):
        return {key: _counterpart(part, identifiers) for key, part in cast("JsonObject", value).items()}
    if isinstance(value, list):
        return [_counterpart(part, identifiers) for part in cast("list[Any]", value)]
    return identifiers.actual(value)


def _problems(
    recorded: list[Any], actual: list[Any], rest: list[Any], left: list[Any], identifiers: Counterparts
) -> Iterator[Problem]:
    """Iterate over the differences in the numbers of items, if all of them belong to resources that the run created.

    Otherwise, the list may contain resources of the account, which the fake does not have.
    """
    numbers = Counter(value for one in recorded for value in set(_identity(one).values()))
    created = [
        any(numbers[value] == 1 and identifiers.was_created(value) for value in _identity(one).values())
        for one in recorded
    ]
    other_items = recorded and actual and all(created) and (rest or left) and len(recorded) != len(actual)
    if other_items or (any(created) and not actual) or (actual and not recorded):
        yield DifferenceKind.ITEMS, _count(recorded), _count(actual)


def _have_ties(items: list[Any]) -> bool:
    """Return whether items were created at the same time, so that their order says nothing."""
    rows = [cast("JsonObject", item) for item in items if isinstance(item, dict)]
    rows += [cast("JsonObject", row["metadata"]) for row in rows if isinstance(row.get("metadata"), dict)]
    times: list[object] = [
        value
        for row in rows
        for key, value in row.items()
        if "creat" in key.casefold() and isinstance(value, str | int)
    ]
    return len(set(times)) < len(times)


def _is_same(recorded: Any, actual: Any, identifiers: Counterparts) -> bool:
    """Return whether two items describe the same resource: their IDs, or else their names, correspond."""
    wanted, given = _identity(recorded), _identity(actual)
    common = [key for key in wanted if key in given]
    ids = [key for key in common if not key.casefold().endswith(("name", "code"))] or common
    return bool(ids) and all(_corresponds(wanted[key], given[key], identifiers) for key in ids)


def _corresponds(recorded: Scalar, actual: Scalar, identifiers: Counterparts) -> bool:
    return recorded == actual or identifiers.actual(recorded) == actual


def _identity(item: Any) -> dict[str, Scalar]:
    """Return the identifying fields of an item, also of its metadata."""
    fields = cast("JsonObject", item) if isinstance(item, dict) else {}
    metadata = fields.get("metadata")
    inner = cast("JsonObject", metadata) if isinstance(metadata, dict) else {}
    return {
        key: value
        for key, value in [*inner.items(), *fields.items()]
        if is_identifying(key) and isinstance(value, str | int) and not isinstance(value, bool)
    }


def _order(positions: list[int]) -> str:
    return "items in the order " + ", ".join(str(position + 1) for position in positions[:10])


def _count(items: list[Any]) -> str:
    return "1 item" if len(items) == 1 else f"{len(items)} items" if items else "no items"
