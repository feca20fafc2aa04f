"""Node pools: the entries in the spec of a resource pool, each with its own nodes."""

from __future__ import annotations

from copy import deepcopy

from ..handlers.call import Call, handles
from ..handlers.collection import StoredResource
from ..handlers.lists import Row
from ..spec.contracts import documented
from ..spec.json_paths import merge_patch
from ..spec.replies import Fault, Reply
from .node_lists import node_page
from .orders import BILLING
from .pool_machines import (
    BAD_REQUEST,
    POOL_NOT_FOUND,
    check_resources,
    counts,
    node_pool_of,
    place_of,
    shown_nodes,
)
from .pools import CHANGEABLE, POOLS, SUBSCRIPTION, resize

# The API reference documents no error code for a missing node pool.
NOT_FOUND = POOL_NOT_FOUND


def _entries(pool: StoredResource) -> dict[str, Row]:
    """Return the entries in the spec of a pool by the names of their node pools."""
    return {node_pool_of(entry): entry for entry in pool.fields["spec"]["resources"]}


def _deleted(pool: StoredResource) -> dict[str, Row]:
    """Return the entries of deleted node pools, which are shown until their nodes are gone."""
    entries: dict[str, Row] = pool.notes.setdefault("deleted_node_pools", {})
    return entries


def _nodes(call: Call, pool: StoredResource, name: str) -> list[StoredResource]:
    nodes = shown_nodes(call, pool)
    return [node for node in nodes if place_of(node)[2] == name]


def _all(call: Call, pool: StoredResource) -> dict[str, Row]:
    entries = _entries(pool)
    deleted = {name: entry for name, entry in _deleted(pool).items() if name not in entries}
    return entries | {name: entry for name, entry in deleted.items() if _nodes(call, pool, name)}


def _find(call: Call, pool: StoredResource, *, changeable: bool = False) -> tuple[str, Row]:
    name = call.path["nodepool_name"]
    found = (_entries(pool) if changeable else _all(call, pool)).get(name)
    if found is None:
        raise Fault(404, NOT_FOUND, f"The pool {pool.key} has no node pool {name}.")
    return name, found


def _spec(name: str, entry: Row) -> Row:
    return {"resources": {**deepcopy(entry), "nodePool": name}}


def _row(call: Call, pool: StoredResource, name: str, entry: Row) -> Row:
    states = counts(call, pool).items()
    shown = {state: [one for one in found if one["nodePool"] == name] for state, found in states}
    return {
        "apiVersion": "v2",
        "kind": "NodePool",
        "metadata": {"name": name},
        "spec": _spec(name, entry),
        "status": {"resources": {state: found[0] for state, found in shown.items() if found}},
    }


@handles("ListNodePools")
def list_node_pools(call: Call) -> Reply:
    """Return all node pools of a pool."""
    pool = POOLS.find(call)
    rows = [_row(call, pool, name, entry) for name, entry in _all(call, pool).items()]
    return Reply({"apiVersion": "v2", "kind": "NodePoolList", "items": rows})


@handles("ShowNodePool")
def show(call: Call) -> Reply:
    """Return a node pool."""
    pool = POOLS.find(call)
    return Reply(_row(call, pool, *_find(call, pool)))


@handles("ListNodePoolNodes")
def list_nodes(call: Call) -> Reply:
    """Return one page of the nodes of a node pool."""
    pool = POOLS.find(call)
    name, _ = _find(call, pool)
    return node_page(call, pool, _nodes(call, pool, name))


@handles("CreateNodePool")
def create(call: Call) -> Reply:
    """Add a node pool to a pool, whose nodes are then set up."""
    pool, body = _changeable_pool(call), call.body
    if (body["apiVersion"], body["kind"]) != ("v2", "NodePool"):
        raise Fault(
            400, BAD_REQUEST, f"apiVersion must be v2 and kind NodePool, not {body['apiVersion']}, {body['kind']}."
        )
    metadata: Row = body["metadata"]
    entry = documented("PoolResource", body["spec"]["resources"])
    check_resources([entry])
    name = metadata["name"]
    if name in _all(call, pool):
        raise Fault(400, BAD_REQUEST, f"The node pool {name} already exists.")
    annotations = documented("NodePoolAnnotations", metadata.get("annotations", {}))
    _annotations(pool)[name] = annotations
    before = deepcopy(pool.fields["spec"]["resources"])
    pool.fields["spec"]["resources"].append({**entry, "nodePool": name})
    resize(call, pool, before, POOLS.slow_start(call))
    shown = {"name": name, "annotations": annotations}
    return Reply({"apiVersion": "v2", "kind": "NodePool", "metadata": shown, "spec": _spec(name, entry)})


@handles("PatchNodePool")
def update(call: Call) -> Reply:
    """Change the settings of a node pool, and add or remove nodes in the background."""
    pool = _changeable_pool(call)
    name, entry = _find(call, pool, changeable=True)
    patch = documented("PoolResource", call.body["spec"]["resources"])
    patch.pop("nodePool", None)
    if patch.get("flavor", entry["flavor"]) != entry["flavor"]:
        raise Fault(400, BAD_REQUEST, f"The flavor of the node pool {name} can't be changed.")
    changed = merge_patch(entry, patch)
    check_resources([changed])
    before = deepcopy(pool.fields["spec"]["resources"])
    annotations = _annotations(pool).setdefault(name, {})
    annotations |= documented("NodePoolAnnotations", call.body.get("metadata", {}).get("annotations", {}))
    entry.clear()
    entry.update(changed)
    resize(call, pool, before, POOLS.slow_start(call))
    return Reply({"metadata": {"annotations": dict(annotations)}, "spec": _spec(name, entry)})


@handles("DeleteNodePool")
def delete(call: Call) -> Reply:
    """Delete a node pool with its nodes in the background; a pool keeps one node pool at least."""
    pool = _changeable_pool(call)
    name, entry = _find(call, pool, changeable=True)
    if pool.fields["metadata"]["annotations"][BILLING] == SUBSCRIPTION:
        raise Fault(400, BAD_REQUEST, f"The pool {pool.key} has a subscription, so its node pools can't be deleted.")
    if len(_entries(pool)) == 1:
        raise Fault(400, BAD_REQUEST, "The last node pool of a pool can't be deleted.")
    shown = _row(call, pool, name, entry)
    before = deepcopy(pool.fields["spec"]["resources"])
    resources = [one for one in pool.fields["spec"]["resources"] if node_pool_of(one) != name]
    pool.fields["spec"]["resources"] = resources
    _deleted(pool)[name] = entry
    _annotations(pool).pop(name, None)
    resize(call, pool, before, POOLS.slow_start(call))
    return Reply(shown)


def _annotations(pool: StoredResource) -> dict[str, Row]:
    """Return the annotations of the node pools of a pool by name."""
    annotations: dict[str, Row] = pool.notes.setdefault("node_pool_annotations", {})
    return annotations


def _changeable_pool(call: Call) -> StoredResource:
    pool = POOLS.find(call)
    POOLS.require_state(call, pool, CHANGEABLE, 400, BAD_REQUEST)
    return pool
