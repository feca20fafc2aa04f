"""What is there before anybody creates something."""

from __future__ import annotations

from collections.abc import Iterable

from ..call import Call
from ..collection import Collection
from ..lists import Row
from ..states import State


def stock(call: Call, collection: Collection, rows: Iterable[Row], *, key: str = "id", state: State = "") -> None:
    """Put into a collection what the service itself brings along, the first time it is asked for.

    Args:
        call: The call that asks.
        collection: Where it goes.
        rows: What it is.
        key: The field with the id.
        state: The state it is in.
    """
    filled = call.fake.table("stocked")
    if collection.resource not in filled:
        filled[collection.resource] = True
        for row in rows:
            collection.add(call, row[key], dict(row), (0.0, state))
