"""Deletions that are planned to fail."""

from __future__ import annotations

from ..call import Call
from ..states import State


def deletion_fails(call: Call, resource: str, state: State) -> bool:
    """Whether the next outcome that is planned for a resource is that a deletion ends in a state; it is used up."""
    planned = call.fake.outcomes.get(resource)
    if planned and planned[0] == state:
        planned.popleft()
        return True
    return False
