"""Built-in resources, which exist before any are created."""

from __future__ import annotations

from collections.abc import Iterable

from ..handlers.call import Call
from ..handlers.collection import Collection
from ..handlers.lists import Row
from ..state.state_plan import State


def add_built_in_resources(
    call: Call, collection: Collection, rows: Iterable[Row], *, key: str = "id", state: State = ""
) -> None:
    """Add the built-in resources to a collection when it is first used.

    Args:
        call: Call that uses the collection.
        collection: Collection to fill.
        rows: Fields of the built-in resources.
        key: Field with the ID.
        state: State of the built-in resources.
    """
    filled = call.fake.table("stocked")
    if collection.resource not in filled:
        filled[collection.resource] = True
        for row in rows:
            collection.add(call, row[key], dict(row), (0.0, state))
