"""Nodes: the machines of a pool, deleted, locked and reserved as spares in batches."""

from __future__ import annotations

from ...models import NodePhase, NodeUpdateAction
from ..handlers.call import Call, handles
from ..handlers.collection import StoredResource
from ..handlers.lists import Row, next_token, page
from ..spec.replies import Fault, Reply
from .pool_load import free_on
from .pool_machines import BAD_REQUEST, NODES, find_node, nodes_of, place_of, remove, shown_nodes, zones_of
from .pools import POOLS


def _row(call: Call, node: StoredResource, pool: StoredResource) -> Row:
    row = NODES.row(call, node)
    if node.state(call) == NodePhase.AVAILABLE:
        row["status"]["availableResources"] = free_on(call, node, pool)
    return row


@handles("ListPoolNodes")
def list_nodes(call: Call) -> Reply:
    """Return one page of the nodes of a pool."""
    pool = POOLS.find(call)
    rows = [_row(call, node, pool) for node in shown_nodes(call, pool)]
    shown, token = page(call, rows), next_token(call, rows)
    metadata: Row = {}
    if token:
        metadata = {"continue": token, "remainingItemCount": len(rows) - rows.index(shown[-1]) - 1}
    return Reply({"apiVersion": "v2", "kind": "NodeList", "metadata": metadata, "items": shown})


def _known(call: Call, pool: StoredResource, names: list[str]) -> list[StoredResource]:
    """Return nodes of a pool by their names.

    Raises:
        Fault: One of them is not in the pool.
    """
    found = {name: find_node(call, pool, name) for name in names}
    missing = [name for name, node in found.items() if node is None]
    if missing:
        raise Fault(400, BAD_REQUEST, f"The node {missing[0]} is not in the pool {pool.key}.")
    return [node for node in found.values() if node is not None]


@handles("BatchDeletePoolNodes")
def delete_nodes(call: Call) -> Reply:
    """Delete nodes in the background and lower the machine count of the pool; at least one node must remain."""
    pool = POOLS.find(call)
    chosen = [node for node in _known(call, pool, call.body["deleteNodeNames"]) if node.plan.ends is None]
    staying = [node for node in nodes_of(call, pool) if node.plan.ends is None and node not in chosen]
    if chosen and not staying:
        raise Fault(400, BAD_REQUEST, "The last node of a pool can't be deleted.")
    _lower(pool, [node for node in chosen if remove(call, node)])
    pool.notes["history"].foretell(call, pool)
    return Reply()


def _lower(pool: StoredResource, nodes: list[StoredResource]) -> None:
    """Lower the machine counts in the spec of a pool: each node in one entry and one zone of it."""
    resources: list[Row] = pool.fields["spec"].get("resources", [])
    for node in nodes:
        flavor, name = place_of(node)
        zones = [(entry, zone) for entry in resources if entry["flavor"] == flavor for zone in zones_of(entry)]
        for entry, zone in zones:
            if zone["az"] == name and zone["count"] > 0:
                for counted, key in ((zone, "count"), (entry, "count"), (entry, "maxCount")):
                    if key in counted:
                        counted[key] -= 1
                break


@handles("BatchLockPoolNodes")
def lock(call: Call) -> Reply:
    """Lock functions of nodes; locked nodes are the last to be removed when the pool shrinks."""
    nodes = _known(call, POOLS.find(call), call.body["nodeNames"])
    for node in nodes:
        node.notes["locked"].update(call.body["actions"])
    return Reply({"nodes": [{"name": node.key} for node in nodes]})


@handles("BatchUnlockPoolNodes")
def unlock(call: Call) -> Reply:
    """Unlock functions of nodes."""
    nodes = _known(call, POOLS.find(call), call.body["nodeNames"])
    for node in nodes:
        node.notes["locked"].difference_update(call.body["actions"])
    return Reply({"nodes": [{"name": node.key} for node in nodes]})


@handles("BatchUpdatePoolNodes")
def update(call: Call) -> Reply:
    """Mark nodes as spares, on which no job runs, or as ordinary nodes; this fails for nodes that are not available."""
    pool = POOLS.find(call)
    done: list[str] = []
    failed: list[str] = []
    for name in call.body["nodeNames"]:
        node = find_node(call, pool, name)
        if node is None or node.state(call) != NodePhase.AVAILABLE:
            failed.append(name)
            continue
        node.notes["spare"] = call.body["action"] == NodeUpdateAction.OPEN_HA_REDUNDANT
        done.append(name)
    return Reply({"successNodeNames": done, "failNodeNames": failed})
