"""Nodes that change their pool or node pool: migrations, and new sizes of supernodes."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

from ...models import NodePhase
from ..handlers.call import Call, handles
from ..handlers.collection import StoredResource
from ..handlers.lists import Row
from ..spec.contracts import documented
from ..spec.replies import Fault, Reply
from .node_batches import BATCH, BATCH_COUNT, BATCH_NAME, members_of
from .node_jobs import start_job, succeeds
from .node_maintenance import available_nodes
from .nodes import lower_counts
from .orders import ORDER
from .pool_machines import BAD_REQUEST, NODE_POOL, ZONE, node_pool_of, nodes_of, place_of, remove
from .pools import CHANGEABLE, POOLS, resize

MIGRATION_SECONDS = 600.0
MIGRATION = "migrate-nodes"


@handles("BatchMigratePoolNodes")
def migrate(call: Call) -> Reply:
    """Move nodes to another pool or node pool; they are set up there in the background."""
    source, body = POOLS.find(call), call.body
    spec: Row = body.get("resourceSpec", {})
    target = _target(call, source, spec)
    nodes = available_nodes(call, source, body.get("migrateNodeNames", []))
    staying = [node for node in nodes_of(call, source) if node.plan.ends is None and node not in nodes]
    if target is not source and not staying:
        raise Fault(400, BAD_REQUEST, "The last node of a pool can't be migrated.")
    for pool, name in ((source, body["fromClusterName"]), (target, body["toClusterName"])):
        if name not in (pool.key, f"cluster-{pool.key}"):
            raise Fault(400, BAD_REQUEST, f"The pool {pool.key} has no cluster {name}.")
    job = start_job(call, source, MIGRATION, nodes, MIGRATION_SECONDS)
    first = NodePhase.CREATING if succeeds(job) else NodePhase.CHECKING
    if succeeds(job):
        lower_counts(source, nodes)
    for node in nodes:
        node.plan.change(call.now, (0.0, first.value), (MIGRATION_SECONDS, NodePhase.AVAILABLE.value))
        if succeeds(job):
            name = spec.get("nodePool") or f"{node.fields['spec']['flavor']}-default"
            _join(node, target, name, spec)
    for pool in (source, target):
        pool.notes["history"].foretell(call, pool)
    return Reply({"job_id": job.key})


def _target(call: Call, source: StoredResource, spec: Row) -> StoredResource:
    name = call.body.get("toPoolName") or source.key
    target = POOLS.of(call).get(name)
    if target is None:
        raise Fault(400, BAD_REQUEST, f"The target pool {name} does not exist.")
    if target is not source and not spec.get("flavor"):
        raise Fault(400, BAD_REQUEST, "A migration to another pool needs resourceSpec.flavor.")
    POOLS.require_state(call, target, CHANGEABLE, 400, BAD_REQUEST)
    return target


def _join(node: StoredResource, pool: StoredResource, node_pool: str, settings: Row) -> None:
    """Add a node to a pool and to the counts in its spec."""
    labels: Row = node.fields["metadata"]["labels"]
    labels |= {
        NODE_POOL: node_pool,
        "os.modelarts.node/nodepoolname": node_pool,
        "os.modelarts.node/cluster": f"cluster-{pool.key}",
    }
    node.notes["pool"] = pool.key
    flavor, zone = node.fields["spec"]["flavor"], node.fields["status"]["az"]
    _raise_count(pool, node_pool, {**documented("PoolResource", settings), "flavor": flavor}, zone)


def _raise_count(pool: StoredResource, node_pool: str, settings: Row, zone: str) -> None:
    """Raise the number of nodes of a node pool in one zone; the node pool is created if it does not exist."""
    resources: list[Row] = pool.fields["spec"]["resources"]
    entry: Row | None = next((one for one in resources if node_pool_of(one) == node_pool), None)
    if entry is None:
        entry = dict[str, Any]()
        entry |= {**deepcopy(settings), "nodePool": node_pool, "count": 0, "azs": []}
        resources.append(entry)
    zones: list[Row] = entry.get("azs") or ([{"az": ZONE, "count": entry["count"]}] if entry["count"] else [])
    found = next((one for one in zones if one["az"] == zone), None)
    if found is None:
        zones.append({"az": zone, "count": 1})
    else:
        found["count"] += 1
    entry |= {"azs": zones, "count": entry["count"] + 1}
    if "maxCount" in entry:
        entry["maxCount"] += 1


@handles("BatchResizePoolNodes")
def resize_supernodes(call: Call) -> Reply:
    """Change the number of nodes of supernodes: order new nodes for them, or delete some."""
    pool, body = POOLS.find(call), call.body
    POOLS.require_state(call, pool, CHANGEABLE, 400, BAD_REQUEST)
    source, target = body["source"], body["target"]
    old, new = source["creatingStep"].get("step", 1), target["creatingStep"].get("step", 1)
    if old == new or target["nodePool"] == source["nodePool"]:
        raise Fault(400, BAD_REQUEST, "The target must have another step and another node pool than the source.")
    batches = [_batch(call, pool, given, source, (old, new)) for given in body["nodes"]]
    before = deepcopy(pool.fields["spec"]["resources"])
    settings: Row = {"flavor": target["flavor"], "creatingStep": target["creatingStep"]}
    for members, surplus in batches:
        lower_counts(pool, members)
        for node in surplus:
            remove(call, node)
        zone = members[0].fields["status"]["az"]
        for node in members:
            if node not in surplus:
                _join(node, pool, target["nodePool"], settings)
                node.fields["metadata"]["labels"] |= {
                    BATCH_NAME: f"{target['nodePool']}-{node.fields['metadata']['labels'][BATCH][:8]}",
                    BATCH_COUNT: str(new),
                }
        for _ in range(new - old):
            _raise_count(pool, target["nodePool"], settings, zone)
    resize(call, pool, before, POOLS.slow_start(call), always=True)
    return Reply({"orderName": pool.fields["metadata"]["labels"][ORDER]})


def _batch(
    call: Call, pool: StoredResource, given: Row, source: Row, steps: tuple[int, int]
) -> tuple[list[StoredResource], list[StoredResource]]:
    """Return the nodes of a supernode, and those of them to delete.

    Raises:
        Fault: The supernode has another size or node pool, or the request deletes a wrong number of its nodes.
    """
    uid, (old, new) = given["batchUID"], steps
    members = members_of(nodes_of(call, pool), uid)
    inside = [node for node in members if place_of(node)[2] == source["nodePool"]]
    if not members or len(inside) != old:
        raise Fault(400, BAD_REQUEST, f"The node pool {source['nodePool']} has no supernode {uid} of {old} nodes.")
    names: list[str] = given.get("deleteNodeNames", [])
    surplus = [node for node in members if node.key in names]
    if len(surplus) != len(names) or len(names) != max(old - new, 0):
        what = f"deleteNodeNames must name {max(old - new, 0)} nodes of the supernode {uid}."
        raise Fault(400, BAD_REQUEST, what)
    return members, surplus
