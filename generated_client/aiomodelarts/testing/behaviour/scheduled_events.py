"""Scheduled events: each node of a pool gets one, for system maintenance, when it is available."""

from __future__ import annotations

from collections.abc import Iterator

from ...core.codec.timestamps import to_datetime
from ...models import NodePhase, ScheduledEventState
from ..handlers.call import Call, handles
from ..handlers.collection import StoredResource
from ..handlers.lists import Row, equal, page
from ..spec.replies import INVALID, Fault, Reply
from ..spec.timestamps import timestamp
from .pool_machines import NODES
from .pools import NAME, POOLS

TABLE = "scheduled_events"
NOT_FOUND = "ModelArts.50004001"
"""Code of an unknown event. It is a guess: no client is known that handles it."""
PREFIX = "event-"
DAYS_BEFORE_THE_LATEST = 7
EXECUTING_SECONDS = 120.0


def _seconds(text: str) -> float | None:
    """Return a time in seconds since 1970, or None if the string is not a time."""
    try:
        moment = to_datetime(text)
    except ValueError:
        return None
    return moment.timestamp() if moment else None


def _row(call: Call, node: StoredResource, published: float) -> Row:
    pool = POOLS.find(call, node.notes["pool"])
    accepted: float | None = call.fake.table(TABLE).get(node.key)
    state, times = ScheduledEventState.INQUIRING, {"notBefore": timestamp(published + DAYS_BEFORE_THE_LATEST * 86400)}
    if accepted is not None:
        times["notBefore"] = timestamp(accepted)
        state = ScheduledEventState.SCHEDULED
        if call.now >= accepted:
            state, times["startTime"] = ScheduledEventState.EXECUTING, timestamp(accepted)
        if call.now >= accepted + EXECUTING_SECONDS:
            state, times["finishTime"] = ScheduledEventState.COMPLETED, timestamp(accepted + EXECUTING_SECONDS)
    return {
        "id": f"{PREFIX}{node.key}",
        "catalog": "software",
        "type": "system-maintenance",
        "description": "The system of the node is updated.",
        "state": state.value,
        "instanceType": "standard",
        "nodeName": node.key,
        "poolName": pool.key,
        "poolDisplayName": pool.fields["metadata"]["labels"][NAME],
        "publishTime": timestamp(published),
        **times,
    }


def _events(call: Call) -> Iterator[Row]:
    """Yield the events of all nodes that have been available."""
    for node in NODES.unchanged(call):
        published = node.plan.since(NodePhase.AVAILABLE.value, call.now)
        if published is not None:
            yield _row(call, node, published)


@handles("ListScheduledEvents")
def list_events(call: Call) -> Reply:
    """Return one page of events."""
    query = call.query
    rows = list(_events(call))
    for parameter, key in (("id", "id"), ("nodeName", "nodeName"), ("poolName", "poolName")):
        rows = equal(rows, key, query.get(parameter))
    for key in ("state", "type"):
        rows = [row for row in rows if not query.get(key) or row[key] in query[key]]
    earliest, latest = query.get("publishStartTime") or "", query.get("publishEndTime") or "~"
    rows = [row for row in rows if earliest <= row["publishTime"] <= latest]
    return Reply({"count": len(rows), "events": page(call, rows)})


@handles("AcceptScheduledEvent")
def accept(call: Call) -> Reply:
    """Permit an event, which then starts immediately or at the requested time.

    Raises:
        Fault: The event does not exist, was accepted before, or the time is past or not a time.
    """
    event_id = call.path["event_id"]
    found = next((row for row in _events(call) if row["id"] == event_id), None)
    if found is None:
        raise Fault(404, NOT_FOUND, f"The scheduled event {event_id} does not exist.")
    if found["state"] != ScheduledEventState.INQUIRING:
        raise Fault(400, INVALID, f"The scheduled event {event_id} is {found['state']}.")
    start = _seconds(call.body["notBefore"]) if call.body.get("notBefore") else call.now
    if start is None or start < call.now:
        raise Fault(400, INVALID, "notBefore must be a time in the future, such as 2026-07-08T20:00:00Z.")
    call.fake.table(TABLE)[found["nodeName"]] = start
    return Reply(next(row for row in _events(call) if row["id"] == event_id))
