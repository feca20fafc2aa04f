"""Flavors of super nodes: the number of their servers."""

from __future__ import annotations

from ..handlers.lists import Row
from ..spec.replies import INVALID, Fault

SIZES = (2, 4, 8)
NPUS_PER_SERVER = 8


def names_of(size: int) -> Row:
    """Return the two names of the flavor with a number of servers."""
    return {"flavor": f"physical.supernode.{size}.ei.d", "resource_flavor": f"modelarts.supernode.{size}.ei.d"}


def size_of(request: Row) -> int:
    """Return the number of servers of the flavor in a request, which has one of its names or both.

    Raises:
        Fault: No flavor has these names. The code is a guess: no client is known that handles it.
    """
    given = {name: request[name] for name in ("flavor", "resource_flavor") if request.get(name)}
    for size in SIZES:
        if given and given.items() <= names_of(size).items():
            return size
    raise Fault(400, INVALID, f"No flavor of super nodes has these names: {', '.join(given.values()):.120}.")


def known(request: Row) -> bool:
    """Return whether the names of the flavor in a request exist; a request without one is about any flavor."""
    try:
        size_of(request)
    except Fault:
        return not (request.get("flavor") or request.get("resource_flavor"))
    return True
