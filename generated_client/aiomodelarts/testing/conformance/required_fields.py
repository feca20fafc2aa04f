"""What a client can't do without in an answer, whatever the schema demands.

Schemas of answers demand next to nothing, because the service leaves out what is empty. But a list without its items
can't be walked, a thing without its state can't be waited for, and what was created without an id can't be used.
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
    """What is needed and not in a good answer.

    Args:
        contract: What the spec says about the operation.
        body: The JSON of the answer.
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
    """What each item of a list must have: what tells it apart, and the state where that is read here."""
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
