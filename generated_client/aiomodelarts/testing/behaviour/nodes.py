"""Nodes: the machines of a pool, deleted, locked and reserved as spares in batches."""

from __future__ import annotations

from ...models import NodePhase, NodeRedundancyEffect, NodeUpdateAction, ResourceTagAction
from ..handlers.call import Call, handles
from ..handlers.collection import StoredResource
from ..handlers.lists import Row
from ..spec.replies import Fault, Reply
from ..spec.timestamps import timestamp
from .node_lists import node_page, node_row
from .pool_machines import (
    BAD_REQUEST,
    HIDDEN,
    POOL_NOT_FOUND,
    find_node,
    node_pool_of,
    nodes_of,
    place_of,
    remove,
    shown_nodes,
    zones_of,
)
from .pools import POOLS
from .resource_tags import change

REDUNDANT = "os.modelarts.node/ha.redundant.enabled"


@handles("ListPoolNodes")
def list_nodes(call: Call) -> Reply:
    """Return one page of the nodes of a pool."""
    pool = POOLS.find(call)
    return node_page(call, pool, shown_nodes(call, pool))


@handles("ShowPoolNode")
def show(call: Call) -> Reply:
    """Return a node of a pool."""
    pool = POOLS.find(call)
    node = find_node(call, pool, call.path["node_name"])
    if node is None or node.state(call) == HIDDEN:
        raise Fault(404, POOL_NOT_FOUND, f"The pool {pool.key} has no node {call.path['node_name']}.")
    return Reply(node_row(call, node, pool))


def known_nodes(call: Call, pool: StoredResource, names: list[str]) -> list[StoredResource]:
    """Return nodes of a pool by their names, each once.

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
    chosen = [node for node in known_nodes(call, pool, call.body["deleteNodeNames"]) if node.plan.ends is None]
    staying = [node for node in nodes_of(call, pool) if node.plan.ends is None and node not in chosen]
    if chosen and not staying:
        raise Fault(400, BAD_REQUEST, "The last node of a pool can't be deleted.")
    lower_counts(pool, [node for node in chosen if remove(call, node)])
    pool.notes["history"].foretell(call, pool)
    return Reply()


def lower_counts(pool: StoredResource, nodes: list[StoredResource]) -> None:
    """Lower the machine counts in the spec of a pool: each node in one entry and one zone of it."""
    resources: list[Row] = pool.fields["spec"].get("resources", [])
    for node in nodes:
        _, name, node_pool = place_of(node)
        zones = [(entry, zone) for entry in resources if node_pool_of(entry) == node_pool for zone in zones_of(entry)]
        for entry, zone in zones:
            if zone["az"] == name and zone["count"] > 0:
                for counted, key in ((zone, "count"), (entry, "count"), (entry, "maxCount")):
                    if key in counted:
                        counted[key] -= 1
                break


@handles("BatchLockPoolNodes")
def lock(call: Call) -> Reply:
    """Lock functions of nodes; locked nodes are the last to be removed when the pool shrinks."""
    nodes = known_nodes(call, POOLS.find(call), call.body["nodeNames"])
    for node in nodes:
        node.notes["locked"].update(call.body["actions"])
    return Reply({"nodes": [{"name": node.key} for node in nodes]})


@handles("BatchUnlockPoolNodes")
def unlock(call: Call) -> Reply:
    """Unlock functions of nodes."""
    nodes = known_nodes(call, POOLS.find(call), call.body["nodeNames"])
    for node in nodes:
        node.notes["locked"].difference_update(call.body["actions"])
    return Reply({"nodes": [{"name": node.key} for node in nodes]})


@handles("BatchUpdatePoolNodes")
def update(call: Call) -> Reply:
    """Change nodes: their redundancy, tags or driver; this fails for nodes that are not available."""
    pool = POOLS.find(call)
    done: list[str] = []
    failed: list[str] = []
    for name in call.body["nodeNames"]:
        node = find_node(call, pool, name)
        if node is None or node.state(call) != NodePhase.AVAILABLE:
            failed.append(name)
            continue
        _change(call, node)
        done.append(name)
    return Reply({"successNodeNames": done, "failNodeNames": failed})


def _change(call: Call, node: StoredResource) -> None:
    action, tags = call.body["action"], call.body.get("tags", [])
    if action == NodeUpdateAction.CREATE_TAGS:
        change(node.notes["tags"], ResourceTagAction.CREATE, tags)
    elif action == NodeUpdateAction.DELETE_TAGS:
        change(node.notes["tags"], ResourceTagAction.DELETE, tags)
    else:
        _make_redundant(call, node, spare=action == NodeUpdateAction.OPEN_HA_REDUNDANT)
    version = call.body.get("driver", {}).get("version")
    if version:
        node.notes["driver"] = {"version": version, "begun": call.now}


def _make_redundant(call: Call, node: StoredResource, *, spare: bool) -> None:
    """Make a node a spare, on which no job runs, or an ordinary node."""
    node.notes["spare"] = spare
    node.fields["metadata"]["labels"][REDUNDANT] = str(spare).lower()
    effect = call.body.get("haRedundantEffect", NodeRedundancyEffect.NO_SCHEDULE.value)
    others = [taint for taint in node.notes.get("taints", []) if taint["key"] != REDUNDANT]
    own = {"key": REDUNDANT, "value": "true", "effect": effect, "timeAdded": timestamp(call.now)}
    node.notes["taints"] = [*others, own] if spare else others
