"""Orders: placed when a resource pool is created, changed or deleted, and processed in the background."""

from __future__ import annotations

from typing import Any

from ...models import (
    OrderedResourceAction,
    OrderedResourceStatus,
    OrderOperation,
    OrderPhase,
    OrderPhaseFilter,
    PoolPhase,
)
from ..handlers.call import Call, handles
from ..handlers.collection import Collection, Outline, StoredResource
from ..handlers.lists import Row, equal, in_order, page
from ..spec.replies import Fault, Reply
from ..state.state_plan import State
from .pool_machines import unchanged_nodes_of

ORDERS = Collection("orders", "order_name", (404, "ModelArts.50015001"), state="phase")
BAD_REQUEST = "ModelArts.50004000"
NAME = "os.modelarts/name"
# Label of a pool with the name of its latest order.
ORDER = "os.modelarts/order.name"
BILLING = "os.modelarts/billing.mode"
WORKSPACE = "os.modelarts/workspace.id"
BEGIN_SECONDS = 5.0
KEPT_SECONDS = 31 * 86400.0
# If a pool stays in one of these states, its order never completes.
UNFINISHED = (PoolPhase.CREATING, PoolPhase.DELETING)
UNDER_WAY = (OrderPhase.PENDING, OrderPhase.PROCESSING)
COUNT_KEYS = ("flavor", "count", "maxCount", "azs", "creatingStep")


def place_order(
    call: Call, pool: StoredResource, operation: OrderOperation, before: list[Row], last: Any, seconds: float
) -> str:
    """Place an order and record its name in the labels of the pool.

    Args:
        call: Call that causes the order.
        pool: Pool with the new machine counts in its spec.
        operation: Type of the order.
        before: Machine counts before the order.
        last: State in which the pool ends.
        seconds: Duration of the work, in seconds.

    Returns:
        Name of the order.
    """
    for other in ORDERS.with_value(call, "fields.resourceName", pool.key):
        if other.state(call) in UNDER_WAY:
            _supersede(call, other)
    labels: Row = pool.fields["metadata"]["labels"]
    number = call.fake.next_number()
    after: list[Row] = pool.fields["spec"].get("resources", []) if operation != OrderOperation.DELETE else []
    fields: Row = {
        "orderName": f"order.{labels[NAME]}-{number:05x}",
        "orderId": f"CS{number:014d}",
        "creationTimestamp": call.milliseconds,
        "resourceName": pool.key,
        "resourceDisplayName": labels[NAME],
        "workspaceId": labels[WORKSPACE],
        "billingMode": pool.fields["metadata"]["annotations"][BILLING],
        "initCount": _counts(before),
        "specCount": _counts(after),
        "operation": operation.value,
    }
    steps: list[tuple[float, State]] = [(0.0, OrderPhase.PENDING.value)]
    end: State = OrderPhase.PENDING.value
    if last != PoolPhase.WAITING:
        end = ORDERS.outcome(call, OrderPhase.COMPLETED.value)
        steps += [(BEGIN_SECONDS, OrderPhase.PROCESSING.value)]
        if last not in UNFINISHED:
            steps += [(seconds, end)]
    order = ORDERS.add(call, fields["orderName"], fields, *steps)
    good = last == PoolPhase.RUNNING and end != OrderPhase.FAILED
    fault = "The order failed." if last == PoolPhase.RUNNING else f"The pool is {last}."
    order.notes |= {
        "result": (OrderPhaseFilter.SUCCESSED if good else OrderPhaseFilter.FAILED).value,
        "reason": "" if good else fault,
        "reached": fields["specCount"] if good else fields["initCount"],
        "parts": _parts(call, pool, operation),
    }
    labels[ORDER] = order.key
    return order.key


def _parts(call: Call, pool: StoredResource, operation: OrderOperation) -> list[tuple[str, str]]:
    """Return the pool and the machines that an order changes, with their changes."""
    if operation == OrderOperation.DELETE:
        return [(pool.key, OrderedResourceAction.DELETE_POOL.value)]
    created = [(pool.key, OrderedResourceAction.CREATE_POOL.value)] if operation == OrderOperation.APPLY else []
    nodes = unchanged_nodes_of(call, pool)
    new = [(node.key, OrderedResourceAction.CREATE_NODE.value) for node in nodes if node.plan.steps[0][0] == call.now]
    going = [(node.key, OrderedResourceAction.DELETE_NODE.value) for node in nodes if node.plan.ends is not None]
    return [*created, *new, *going]


def _supersede(call: Call, order: StoredResource) -> None:
    """End an order that a newer order replaces."""
    order.plan.change(call.now, (0, OrderPhase.COMPLETED.value))
    order.notes |= {
        "result": OrderPhaseFilter.FAILED.value,
        "reason": "Another order replaced this one.",
        "reached": order.fields["initCount"],
    }


def _counts(resources: list[Row]) -> list[Row]:
    return [{key: entry[key] for key in COUNT_KEYS if key in entry} for entry in resources]


def _row(call: Call, order: StoredResource) -> Row:
    row, plan = ORDERS.row(call, order), order.plan
    begun = plan.since(OrderPhase.PROCESSING.value, call.now)
    ended = order.state(call) not in UNDER_WAY
    row["beginTimestamp"] = int(begun * 1000) if begun is not None else 0
    row["endTimestamp"] = int(plan.entered(call.now) * 1000) if ended else 0
    if ended:
        row["resultCount"] = order.notes["reached"]
        if order.state(call) == OrderPhase.COMPLETED:
            row["result"] = order.notes["result"]
        if order.notes["reason"]:
            row["failReason"] = order.notes["reason"]
    return row


def _outline(call: Call, order: StoredResource) -> Outline[StoredResource]:
    """Return the values by which an order is filtered and sorted; only a completed one has a result."""
    row = ORDERS.outline(call, order)
    if row["phase"] == OrderPhase.COMPLETED:
        row["result"] = order.notes["result"]
    return row


def _filter_phase(row: Row) -> str:
    """Return the phase by which the list filters."""
    if row["phase"] == OrderPhase.COMPLETED:
        return str(row["result"])
    return OrderPhaseFilter.RUNNING.value if row["phase"] == OrderPhase.PROCESSING else str(row["phase"])


@handles("ListOrders")
def list_orders(call: Call) -> Reply:
    """Return one page of the orders of the last 31 days, newest first."""
    query = call.query
    if query.get("resource", "pools") != "pools":
        raise Fault(400, BAD_REQUEST, f"The resource {query['resource']!r} has no orders; set resource to pools.")
    begin = max(query.get("since") or 0, call.milliseconds - int(KEPT_SECONDS * 1000))
    end = query.get("until") or call.milliseconds
    rows = [_outline(call, order) for order in ORDERS.unchanged(call)]
    rows = [row for row in rows if begin <= row["creationTimestamp"] <= end]
    rows = equal(rows, "workspaceId", query.get("workspaceId") or "0")
    rows = equal(rows, "resourceDisplayName", query.get("involvedName"))
    rows = equal(rows, "result", query.get("result"))
    rows = [row for row in rows if not query.get("phase") or _filter_phase(row) == query["phase"]]
    rows = in_order(reversed(rows), "creationTimestamp", "desc")
    return Reply({"count": len(rows), "items": [_row(call, row.resource) for row in page(call, rows)]})


@handles("ShowOrder")
def show(call: Call) -> Reply:
    """Return the pool and the machines that an order changes, with the result for each."""
    order = ORDERS.find(call)
    row = _row(call, order)
    status = OrderedResourceStatus.PROCESSING
    if row["endTimestamp"]:
        status = OrderedResourceStatus.FAILED if order.notes["reason"] else OrderedResourceStatus.SUCCEED
    updated = str(row["endTimestamp"] or row["beginTimestamp"] or row["creationTimestamp"])
    more: Row = {"status": status.value, "beginTimestamp": str(row["beginTimestamp"]), "updateTimestamp": updated}
    if status == OrderedResourceStatus.FAILED:
        more["message"] = order.notes["reason"]
    parts: list[tuple[str, str]] = order.notes.get("parts", [])
    items = [{"resourceName": name, "action": action, **more} for name, action in parts]
    return Reply({"count": len(items), "items": items})
