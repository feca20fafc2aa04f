"""Events of resource pools, derived from their history."""

from __future__ import annotations

from ..handlers.call import Call, handles
from ..handlers.lists import Row, next_token, page
from ..spec.replies import Fault, Reply
from .pool_history import History
from .pool_machines import BAD_REQUEST
from .pools import POOLS


@handles("ListEvents")
def list_events(call: Call) -> Reply:
    """Return one page of the events of a pool, newest first by default."""
    query = call.query
    if query["resource"] != "pools":
        raise Fault(400, BAD_REQUEST, f"The resource {query['resource']!r} has no events; set resource to pools.")
    history: History = POOLS.find(call, query["name"]).notes["history"]
    begin, end = query.get("since", 0), query.get("until") or call.milliseconds
    within = [event for moment, event in history.events(call.now) if begin <= int(moment * 1000) <= end]
    rows = [event for event in within if not query.get("type") or event["type"] == query["type"]]
    total = len(rows)
    if not query.get("ascend"):
        rows.reverse()
    rows = rows[query.get("offset", 0) :]
    token = next_token(call, rows)
    metadata: Row = {"continue": token} if token else {}
    return Reply(
        {"kind": "EventList", "apiVersion": "v1", "metadata": metadata, "total": total, "items": page(call, rows)}
    )
