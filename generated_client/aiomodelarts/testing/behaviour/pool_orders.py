"""Orders of resource pools that change pay-per-use to a subscription."""

from __future__ import annotations

from ..handlers.call import Call, handles
from ..spec.replies import Fault, Reply
from .orders import BILLING
from .pool_machines import BAD_REQUEST
from .pools import POOLS, SUBSCRIPTION, workspace_of


@handles("CreateOrderId")
def create_order(call: Call) -> Reply:
    """Return the ID of a new order; the pool changes only with an update that has the ID."""
    pool = POOLS.find(call, call.path["name"])
    if pool.fields["metadata"]["annotations"][BILLING] == SUBSCRIPTION:
        raise Fault(400, BAD_REQUEST, f"The pool {pool.key} has a subscription already.")
    if (call.query.get("workspaceId") or workspace_of(pool)) != workspace_of(pool):
        raise Fault(400, BAD_REQUEST, f"The pool {pool.key} is not in the workspace {call.query['workspaceId']}.")
    return Reply({"id": f"CS{call.fake.next_number():014d}"})
