"""Operations on dev servers and super nodes, which end after some time."""

from __future__ import annotations

from ...models import DevServerOperationState
from ..handlers.call import Call
from ..handlers.collection import StoredResource
from ..handlers.lists import Row
from ..spec.replies import Fault
from .hyper_clusters import NOT_FOUND

OPERATIONS = "operations"
"""Note with the operations on a resource by ID."""


def begin(call: Call, resource: StoredResource, kind: str, seconds: float) -> str:
    """Record an operation on a resource, which ends after some seconds, and return its ID."""
    operation_id = call.fake.next_id()
    resource.notes.setdefault(OPERATIONS, {})[operation_id] = {"type": kind, "ends": call.now + seconds}
    resource.fields["update_at"] = call.milliseconds
    return operation_id


def operation_row(call: Call, resource: StoredResource, operation_id: str) -> Row:
    """Return an operation on a resource as responses show it.

    Raises:
        Fault: There is no such operation.
    """
    operation: Row | None = resource.notes.get(OPERATIONS, {}).get(operation_id)
    if operation is None:
        raise Fault(400, NOT_FOUND, f"The operation {operation_id:.60} does not exist.")
    done = call.now >= operation["ends"]
    state = DevServerOperationState.SUCCESS if done else DevServerOperationState.RUNNING
    return {"operation_id": operation_id, "operation_type": operation["type"], "operation_status": state.value}
