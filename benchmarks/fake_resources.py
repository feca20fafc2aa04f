"""Many resources of every type in a fake, copied from one of each."""

from __future__ import annotations

import copy
from collections.abc import Iterator, Mapping
from typing import Any, cast

from attrs import evolve

from aiomodelarts.testing import FakeModelArts, behaviour
from aiomodelarts.testing.handlers.call import HANDLERS, Call
from aiomodelarts.testing.handlers.collection import StoredResource
from aiomodelarts.testing.spec.contracts import Contract, contracts
from aiomodelarts.testing.spec.replies import Fault, Reply
from aiomodelarts.testing.state.table import Table

ORIGIN = "https://modelarts.fake/"
SETTLED_SECONDS = 100_000.0
INTERNAL = frozenset({"stocked", "seeded", "objects"})
NAME_FIELDS = frozenset(
    {"name", "dataset_name", "job_name", "service_name", "model_name", "workforce_name", "task_name"}
)


def call_of(fake: FakeModelArts, contract: Contract, path: Mapping[str, str]) -> Call:
    """Return a call with the example body and the required parameters of an operation."""
    body: Any = copy.deepcopy(contract.body_example)
    fields = cast("dict[str, Any]", body) if isinstance(body, dict) else {}
    items = cast("list[Any]", body) if isinstance(body, list) else []
    required = [parameter for parameter in contract.parameters if parameter.required]
    query, headers = (
        {parameter.name: parameter.example for parameter in required if parameter.where == where}
        for where in ("query", "header")
    )
    return Call(fake, contract.operation, dict(path), query, fields, headers, ORIGIN, items)


def placeholders(contract: Contract) -> list[str]:
    """Return the names of the IDs in the path, without the project."""
    path = [parameter.name for parameter in contract.parameters if parameter.where == "path"]
    return [name for name in path if name != "project_id"]


def create_examples(fake: FakeModelArts) -> None:
    """Create a resource of each type that can be created with the example of the spec, and let it settle."""
    behaviour.load()
    with fake.transaction():
        for contract in contracts().values():
            if contract.operation.method == "POST" and not placeholders(contract) and contract.operation.id in HANDLERS:
                execute(call_of(fake, contract, {}))
    fake.clock.advance(SETTLED_SECONDS)


def execute(call: Call) -> Reply | Fault:
    """Execute a call in a transaction, and return its reply or its refusal."""
    with call.fake.transaction():  # type: ignore[attr-defined]
        try:
            return HANDLERS[call.operation.id](call)
        except Fault as fault:
            return fault


def multiply(fake: FakeModelArts, number: int, *, only: frozenset[str] = frozenset()) -> dict[str, list[str]]:
    """Copy the first resource of each type until there are `number` more.

    Args:
        fake: Fake with at least one resource of each type to copy.
        number: Number of copies.
        only: Tables with resources to copy; empty for all that are not within a resource.

    Returns:
        IDs of the copies by table.
    """
    made: dict[str, list[str]] = {}
    with fake.transaction():
        for name, table in list(fake.state.items()):
            if name in INTERNAL or (name not in only if only else "/" in name) or not table:
                continue
            copies = dict(_copies(table, number))
            table.update(copies)
            if copies:
                made[name] = list(copies)
    return made


def _copies(table: Table[Any], number: int) -> Iterator[tuple[str, Any]]:
    key, first = next(iter(table.items()))
    parts = cast("dict[str, Any]", first) if isinstance(first, dict) else {"fields": getattr(first, "fields", None)}
    fields: dict[str, Any] | None = parts.get("fields", parts)
    if fields is None:
        return
    changes = list(_changes(fields, key, ()))
    for index in range(number):
        own = f"{index:08x}-0000-4000-8000-0123456789ab"
        yield own, _with_fields(first, own, _changed(fields, changes, own, index))


def _with_fields(entry: Any, key: str, fields: dict[str, Any]) -> Any:
    """Return a copy of an entry with another key and other fields, which shares all other parts except its plan."""
    if isinstance(entry, StoredResource):
        return evolve(entry, key=key, fields=fields, plan=copy.copy(entry.plan), notes=dict(entry.notes))
    if isinstance(entry, dict):
        parts = cast("dict[str, Any]", entry)
        return {**parts, "fields": fields, "plan": copy.copy(parts["plan"])} if "fields" in parts else fields
    return evolve(entry, fields=fields, **({"plan": copy.copy(entry.plan)} if hasattr(entry, "plan") else {}))


def _changes(value: dict[str, Any], key: str, path: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], bool]]:
    """Yield the paths of the ID and of names in a resource, and whether it is the ID."""
    for name, part in value.items():
        if isinstance(part, dict):
            yield from _changes(cast("dict[str, Any]", part), key, (*path, name))
        elif part == key or (isinstance(part, str) and name in NAME_FIELDS):
            yield (*path, name), part == key


def _changed(fields: Any, changes: list[tuple[tuple[str, ...], bool]], key: str, index: int) -> Any:
    """Return a copy of a resource with other IDs and names, which shares all other parts."""
    made = dict(fields)
    for (*parents, last), is_key in changes:
        inner = made
        for parent in parents:
            inner[parent] = inner = dict(inner[parent])
        inner[last] = key if is_key else f"{inner[last]}-{index}"
    return made
