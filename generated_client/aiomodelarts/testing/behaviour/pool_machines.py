"""Machines of resource pools: added and removed in the background until they match the spec of the pool."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from copy import deepcopy
from typing import Any

from attrs import frozen

from ...models import NodeBillingStatus, NodePhase, PoolPhase
from ..handlers.call import Call
from ..handlers.collection import Collection, StoredResource
from ..handlers.lists import Row
from ..spec.contracts import documented
from ..spec.replies import Fault
from ..spec.timestamps import timestamp
from .node_batches import batch_labels
from .planned_deletions import plan_deletion
from .resource_flavors import hardware_of

POOL_NOT_FOUND = "ModelArts.50015001"
BAD_REQUEST = "ModelArts.50004000"
# The API reference documents no error code for a missing node.
NODES = Collection("nodes", "node_name", (404, POOL_NOT_FOUND), state="status.phase")
ZONE = "eu-de-01"
PREFIX = "os.modelarts/node.prefix"
NODE_POOL = "os.modelarts.node/nodepool"
SETTING_UP_SECONDS = 60.0
REMOVING_SECONDS = 15.0
# Final state of new machines by the final state of their pool; in other pool states they are never ready.
ENDS = {
    PoolPhase.RUNNING: NodePhase.AVAILABLE,
    PoolPhase.ABNORMAL: NodePhase.ABNORMAL,
    PoolPhase.ERROR: NodePhase.ABNORMAL,
}
# If a pool ends in one of these states, its new machines are removed.
UNSUCCESSFUL = (PoolPhase.CREATION_FAILED, PoolPhase.SCALING_FAILED)
# State of a machine whose creation has not begun; responses leave it out.
HIDDEN = ""
COUNTED = (NodePhase.AVAILABLE, NodePhase.ABNORMAL, NodePhase.CREATING, NodePhase.DELETING)
Place = tuple[str, str, str]


@frozen
class Change:
    """Machines to add and to remove.

    Args:
        coming: Flavor, zone and node pool of each new machine.
        going: Machines to remove.
    """

    coming: list[Place]
    going: list[StoredResource]


def nodes_of(call: Call, pool: StoredResource) -> list[StoredResource]:
    """Return the machines of a pool, oldest first."""
    return NODES.with_value(call, "notes.pool", pool.key)


def unchanged_nodes_of(call: Call, pool: StoredResource) -> list[StoredResource]:
    """Return the machines of a pool for reading, oldest first. The caller must not change them."""
    return NODES.unchanged_with_value(call, "notes.pool", pool.key)


def shown_nodes(call: Call, pool: StoredResource) -> list[StoredResource]:
    """Return the machines of a pool whose creation has begun, for reading. The caller must not change them."""
    return [node for node in unchanged_nodes_of(call, pool) if node.state(call) != HIDDEN]


def find_node(call: Call, pool: StoredResource, name: str) -> StoredResource | None:
    """Return the machine of a pool with a name, or None."""
    node = NODES.of(call).get(name)
    return node if node is not None and node.notes["pool"] == pool.key else None


def check_resources(resources: Iterable[Row]) -> None:
    """Check that no machine count is negative, and that those of the zones add up to the count of each entry.

    Raises:
        Fault: A count is negative, or they don't.
    """
    for entry in resources:
        if min(entry["count"], entry.get("maxCount", 0), *(zone["count"] for zone in entry.get("azs", []))) < 0:
            raise Fault(400, BAD_REQUEST, f"A machine count of the flavor {entry['flavor']} is negative.")
        spread = sum(zone["count"] for zone in entry.get("azs", []))
        if entry.get("azs") and spread != entry["count"]:
            raise Fault(400, BAD_REQUEST, f"The counts of the zones add up to {spread} instead of {entry['count']}.")


def zones_of(entry: Row) -> list[Row]:
    """Return the zones of an entry in the spec of a pool; the default zone if it names none."""
    zones: list[Row] = entry.get("azs") or [{"az": ZONE, "count": entry["count"]}]
    return zones


def node_pool_of(entry: Row) -> str:
    """Return the name of the node pool that an entry in the spec of a pool describes."""
    # Terraform's acceptance tests expect this name of a node pool that was created without one.
    return entry.get("nodePool") or f"{entry['flavor']}-default"


def change_of(call: Call, pool: StoredResource) -> Change:
    """Return the machines to add and to remove so that a pool matches its spec; abnormal ones are replaced."""
    resources: list[Row] = pool.fields["spec"].get("resources", [])
    wanted: Counter[Place] = Counter()
    for entry in resources:
        for zone in zones_of(entry):
            wanted[entry["flavor"], zone["az"], node_pool_of(entry)] += zone["count"]
    usable: dict[Place, list[StoredResource]] = {}
    change = Change([], [])
    for node in nodes_of(call, pool):
        if node.state(call) == NodePhase.ABNORMAL:
            change.going.append(node)
        elif node.plan.ends is None:
            usable.setdefault(place_of(node), []).append(node)
    for place in {**usable, **wanted}:
        present = usable.get(place, [])
        surplus = len(present) - wanted[place]
        newest_first = present[::-1]
        newest_first.sort(key=lambda node: "delete" in node.notes["locked"])
        change.going.extend(newest_first[: max(surplus, 0)])
        change.coming.extend([place] * -surplus)
    return change


def carry_out(call: Call, pool: StoredResource, change: Change, last: Any, *, start: float = 0.0) -> None:
    """Add and remove machines in the background.

    Args:
        call: Call that changed the spec.
        pool: Pool of the machines.
        change: Machines to add and to remove.
        last: State in which the pool ends.
        start: Seconds until the change begins; new machines are not shown before that.
    """
    resources: list[Row] = pool.fields["spec"].get("resources", [])
    entries = {node_pool_of(entry): entry for entry in resources}
    for node in change.going:
        remove(call, node, start=start)
    for place in change.coming:
        _add(call, pool, place, entries[place[2]], last, start)


def place_of(node: StoredResource) -> Place:
    """Return the flavor, zone and node pool of a machine."""
    flavor = node.fields["spec"]["flavor"]
    # A node in a state that an older version saved has no such label.
    node_pool = node.fields["metadata"]["labels"].get(NODE_POOL) or node_pool_of({"flavor": flavor})
    return flavor, node.fields["status"]["az"], node_pool


def _add(call: Call, pool: StoredResource, place: Place, entry: Row, last: Any, start: float) -> None:
    flavor, zone, node_pool = place
    number = call.fake.next_number()
    pool.notes["addresses"] += 1
    prefix = pool.fields["metadata"]["labels"].get(PREFIX) or "os-node-created"
    hardware = hardware_of(flavor)
    quantities: Row = {"cpu": str(hardware.cores), "memory": f"{hardware.memory}Gi"}
    if hardware.gpus:
        quantities["nvidia.com/gpu"] = str(hardware.gpus)
    fields: Row = {
        "apiVersion": "v2",
        "kind": "Node",
        "metadata": {
            "name": f"{prefix}-{number:05x}",
            "creationTimestamp": timestamp(call.now),
            "labels": {
                "os.modelarts.node/cluster": f"cluster-{pool.key}",
                NODE_POOL: node_pool,
                "os.modelarts.node/nodepoolname": node_pool,
                "os.modelarts/billing.status": NodeBillingStatus.NORMAL.value,
                **batch_labels(call, pool, node_pool, entry),
            },
        },
        "spec": _node_spec(entry),
        "status": {
            "az": zone,
            "privateIp": f"192.168.{20 + pool.notes['addresses'] // 200}.{10 + pool.notes['addresses'] % 200}",
            "resources": quantities,
        },
    }
    end = NODES.outcome(call, ENDS.get(last, NodePhase.CREATING).value)
    hidden = [(0.0, HIDDEN)] if start else []
    steps = (*hidden, (start, NodePhase.CREATING.value), (start + SETTING_UP_SECONDS, end))
    node = NODES.add(call, fields["metadata"]["name"], fields, *steps)
    node.notes |= {
        "pool": pool.key,
        "locked": set[str](),
        "spare": False,
        "tags": {tag["key"]: tag["value"] for tag in entry.get("tags", [])},
    }
    if last in UNSUCCESSFUL:
        node.plan.end(call.now + start + SETTING_UP_SECONDS)


def _node_spec(entry: Row) -> Row:
    """Return the settings of new machines in the spec of a pool that the machines show, too."""
    spec: Row = {"flavor": entry["flavor"]}
    spec |= {key: deepcopy(entry[key]) for key in ("os", "rootVolume", "extendParams") if key in entry}
    if "dataVolumes" in entry:
        spec["dataVolumes"] = [documented("NodeVolume", volume) for volume in entry["dataVolumes"]]
    return spec


def remove(call: Call, node: StoredResource, *, start: float = 0.0) -> bool:
    """Remove a machine in the background.

    Returns:
        Whether the removal begins with this call and will succeed.
    """
    if node.state(call) == NodePhase.DELETING:
        return False
    return plan_deletion(call, NODES.resource, node.plan, REMOVING_SECONDS, NodePhase.DELETING.value, start=start)


def counts(call: Call, pool: StoredResource) -> Row:
    """Count the machines of a pool by state, flavor and zone."""
    found: Counter[tuple[str, Place]] = Counter()
    for node in shown_nodes(call, pool):
        if node.state(call) == NodePhase.CHECKING:
            continue  # responses have no number of these
        found[str(node.state(call)).lower(), place_of(node)] += 1
    shown: dict[str, dict[str, Row]] = {}
    for (state, (flavor, zone, node_pool)), number in found.items():
        new: Row = {"flavor": flavor, "count": 0, "azs": [], "nodePool": node_pool}
        entry = shown.setdefault(state, {}).setdefault(node_pool, new)
        entry["count"] += number
        entry["azs"].append({"az": zone, "count": number})
    return {state: list(entries.values()) for state, entries in shown.items()}


def numbers_at(nodes: Iterable[StoredResource], moment: float) -> tuple[int, ...]:
    """Count the machines that are available, abnormal, being created and being deleted at a time."""
    states = Counter(node.plan.state(moment) for node in nodes if not node.plan.gone(moment))
    return tuple(states[phase.value] for phase in COUNTED)
