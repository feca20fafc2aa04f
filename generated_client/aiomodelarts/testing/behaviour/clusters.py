"""Dedicated resource pools as version 1 of the API lists them; no operation here creates or changes one."""

from __future__ import annotations

from ..handlers.call import Call, handles
from ..handlers.lists import Row, contains, equal, in_order, page
from ..spec.contracts import contracts
from ..spec.replies import Reply

# Name, state and age in days; the other fields come from the example in the spec.
KNOWN = (("vision", "running", 90), ("speech", "concerning", 60), ("tables", "deploying", 0))
DAY = 86_400_000


def _clusters(call: Call) -> list[Row]:
    """Return the pools, which are created on the first call."""
    table = call.fake.table("clusters")
    if not table:
        pattern: Row = contracts()["ListClusters"].example["clusters"][0]
        for name, status, days in KNOWN:
            cluster_id = call.fake.next_id()
            own = {"cluster_id": cluster_id, "cluster_name": name, "status": status}
            times = {"created_at": call.milliseconds - days * DAY}
            available = 0 if status == "deploying" else pattern["nodes"]["count"] - (status == "concerning")
            nodes = {**pattern["nodes"], "available_count": available}
            table[cluster_id] = {**pattern, **own, **times, "nodes": nodes}
    return list(table.values())


@handles("ListClusters")
def list_clusters(call: Call) -> Reply:
    """Return one page of dedicated resource pools."""
    query = call.query
    rows = equal(contains(_clusters(call), "cluster_name", query.get("cluster_name")), "status", query.get("status"))
    if query.get("sort_by"):
        rows = in_order(rows, query["sort_by"], query.get("order"))
    shown = page(call, rows)
    return Reply({"total_count": len(rows), "count": len(shown), "clusters": shown})
