"""Fields that a client needs in a response, even if the schema does not require them.

Without its items a list can't be iterated over, without its state a resource can't be waited for, and without its ID it
can't be used. A null there is as bad as no field.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any, cast

from ... import operations
from ...core.codec.model import value_at
from ...core.operation.operation import Operation
from ...core.waiting.waiter_spec import WaiterSpec
from ...operations import OPERATIONS
from ..spec.contracts import Contract
from .findings import Finding, Kind

WAITERS = {one.poll: one for one in vars(operations).values() if isinstance(one, WaiterSpec)}


def missing_needs(contract: Contract, body: Any) -> list[Finding]:
    """Return findings for the needed fields that a successful response lacks.

    Args:
        contract: Contract of the operation.
        body: Response as decoded JSON.
    """
    missing = [path for path in _paths(contract.operation.id) if value_at(body, path) is None]
    found = [_finding(path) for path in missing]
    paging = contract.operation.pagination
    if paging is None:
        return found
    items = value_at(body, paging.items)
    if items is None:
        found.append(_finding(paging.items))
    elif isinstance(items, list):
        rows, keys = cast("list[Any]", items), list(_keys(contract.operation))
        found += [_finding((*paging.items, "", *key)) for row in rows for key in keys if value_at(row, key) is None]
    return list(dict.fromkeys(found))


def _keys(operation: Operation) -> Iterator[tuple[str, ...]]:
    """Iterate over the needed fields of list items: the ID, and the state if a waiter reads it here."""
    if operation.pagination is not None and operation.pagination.item_id is not None:
        yield tuple(operation.pagination.item_id.split("."))
    waiter = WAITERS.get(operation.id)
    if waiter is not None and waiter.item is not None:
        yield waiter.field


@cache
def _paths(operation: str) -> tuple[tuple[str, ...], ...]:
    return tuple(dict.fromkeys(_found(operation)))


def _found(operation: str) -> Iterator[tuple[str, ...]]:
    known = OPERATIONS[operation]
    if known.pagination is not None and known.pagination.total is not None:
        yield known.pagination.total
    if operation in WAITERS and WAITERS[operation].item is None:
        yield WAITERS[operation].field
    for poll, waiter in WAITERS.items():
        action = waiter.actions.get(known.name)
        if action is not None and OPERATIONS[poll].resource == known.resource:
            yield from (path for _, path in action.ids)


def _finding(path: tuple[str, ...]) -> Finding:
    place = ".".join("[]" if part == "" or part.isdigit() else part for part in path).replace(".[]", "[]")
    return Finding(Kind.MISSING, place, "is required and missing")
