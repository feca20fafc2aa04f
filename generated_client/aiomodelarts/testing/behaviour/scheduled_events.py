"""Scheduled events: each node of a pool gets one, for system maintenance, when it is available."""

from __future__ import annotations

from math import inf

from ...core.codec.timestamps import to_datetime
from ...models import NodePhase, ScheduledEventState
from ..handlers.call import Call, handles
from ..handlers.collection import Outline, StoredResource
from ..handlers.lists import Row, equal, page
from ..spec.replies import INVALID, Fault, Reply
from ..spec.timestamps import timestamp
from .pool_machines import NODES
from .pools import NAME, POOLS, workspace_of

TABLE = "scheduled_events"
NOT_FOUND = "ModelArts.50004001"
"""Code of an unknown event. It is a guess: no client is known that handles it."""
PREFIX = "event-"
DAYS_BEFORE_THE_LATEST = 7
Event = Outline[tuple[StoredResource, float]]
"""Outline of an event, by its node and the time of its publication in seconds since 1970."""
EXECUTING_SECONDS = 120.0


def _seconds(text: str) -> float | None:
    """Return a time in seconds since 1970, or None if the string is not a time."""
    try:
        moment = to_datetime(text)
    except ValueError:
        return None
    return moment.timestamp() if moment else None


def _limit(call: Call, parameter: str, unlimited: float) -> float:
    """Return a time in the query in seconds since 1970, or `unlimited` if there is none.

    Raises:
        Fault: The string is not a time.
    """
    text: str = call.query.get(parameter) or ""
    moment = _seconds(text) if text else unlimited
    if moment is None:
        raise Fault(400, INVALID, f"{parameter} must be a time, such as 2026-07-08T20:00:00Z.")
    return moment


def _accepted(call: Call, node: StoredResource) -> float | None:
    """Return the time for which the event of a node was accepted, in seconds since 1970, or None."""
    accepted: float | None = call.fake.table(TABLE).unchanged_entry(node.key)
    return accepted


def _state(call: Call, accepted: float | None) -> ScheduledEventState:
    if accepted is None:
        return ScheduledEventState.INQUIRING
    if call.now < accepted:
        return ScheduledEventState.SCHEDULED
    ended = call.now >= accepted + EXECUTING_SECONDS
    return ScheduledEventState.COMPLETED if ended else ScheduledEventState.EXECUTING


def _outline(call: Call, node: StoredResource) -> Event | None:
    """Return the values by which the event of a node is filtered, or None if the node has not been available yet."""
    published = node.plan.since(NodePhase.AVAILABLE.value, call.now)
    if published is None:
        return None
    values: Row = {
        "id": f"{PREFIX}{node.key}",
        "type": "system-maintenance",
        "state": _state(call, _accepted(call, node)).value,
        "nodeName": node.key,
        "poolName": node.notes["pool"],
        "publishTime": timestamp(published),
    }
    return Outline((node, published), values)


def _row(call: Call, event: Event) -> Row:
    """Return an event as responses show it."""
    node, published = event.resource
    pool, accepted = POOLS.find(call, event["poolName"]), _accepted(call, node)
    times = {"notBefore": timestamp(published + DAYS_BEFORE_THE_LATEST * 86400)}
    if accepted is not None:
        times = {"notBefore": timestamp(accepted)}
        if call.now >= accepted:
            times["startTime"] = timestamp(accepted)
        if call.now >= accepted + EXECUTING_SECONDS:
            times["finishTime"] = timestamp(accepted + EXECUTING_SECONDS)
    return {
        **event,
        "catalog": "software",
        "description": "The system of the node is updated.",
        "instanceType": "standard",
        "poolDisplayName": pool.fields["metadata"]["labels"][NAME],
        **times,
    }


@handles("ListScheduledEvents")
def list_events(call: Call) -> Reply:
    """Return one page of events."""
    query = call.query
    rows = [event for node in NODES.unchanged(call) if (event := _outline(call, node)) is not None]
    for parameter, key in (("id", "id"), ("nodeName", "nodeName"), ("poolName", "poolName")):
        rows = equal(rows, key, query.get(parameter))
    for key in ("state", "type"):
        rows = [row for row in rows if not query.get(key) or row[key] in query[key]]
    workspace = query.get("workspaceId") or "0"
    pools = {pool.key for pool in POOLS.unchanged(call) if workspace_of(pool) == workspace}
    rows = [row for row in rows if row["poolName"] in pools]
    earliest, latest = _limit(call, "publishStartTime", -inf), _limit(call, "publishEndTime", inf)
    rows = [row for row in rows if earliest <= int(row.resource[1]) <= latest]
    return Reply({"count": len(rows), "events": [_row(call, row) for row in page(call, rows)]})


@handles("AcceptScheduledEvent")
def accept(call: Call) -> Reply:
    """Permit an event, which then starts immediately or at the requested time.

    Raises:
        Fault: The event does not exist, was accepted before, or the time is past or not a time.
    """
    event_id = call.path["event_id"]
    node = NODES.of(call).unchanged_entry(event_id.removeprefix(PREFIX))
    found = None if node is None else _outline(call, node)
    if node is None or found is None or found["id"] != event_id:
        raise Fault(404, NOT_FOUND, f"The scheduled event {event_id} does not exist.")
    if found["state"] != ScheduledEventState.INQUIRING:
        raise Fault(400, INVALID, f"The scheduled event {event_id} is {found['state']}.")
    start = _seconds(call.body["notBefore"]) if call.body.get("notBefore") else call.now
    if start is None or start < call.now:
        raise Fault(400, INVALID, "notBefore must be a time in the future, such as 2026-07-08T20:00:00Z.")
    call.fake.table(TABLE)[node.key] = start
    return Reply(_row(call, Outline(found.resource, {**found, "state": _state(call, start).value})))
