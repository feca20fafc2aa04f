"""The machines of resource pools: they come and go in the background until they are what a pool's spec asks for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Any

from attrs import frozen

from ...models import NodePhase, PoolPhase
from ..call import Call
from ..collection import Collection, Thing
from ..lists import Row
from ..replies import Fault
from ..times import timestamp
from .planned_deletions import plan_deletion
from .resource_flavors import hardware_of

POOL_NOT_FOUND = "ModelArts.50015001"
BAD_REQUEST = "ModelArts.50004000"
# The reference has no code for a node that is not there.
NODES = Collection("nodes", "node_name", (404, POOL_NOT_FOUND), state="status.phase")
ZONE = "eu-de-01"
PREFIX = "os.modelarts/node.prefix"
SETTING_UP_SECONDS = 60.0
REMOVING_SECONDS = 15.0
# What becomes of new machines when their pool ends like this; in other states they are never ready.
ENDS = {
    PoolPhase.RUNNING: NodePhase.AVAILABLE,
    PoolPhase.ABNORMAL: NodePhase.ABNORMAL,
    PoolPhase.ERROR: NodePhase.ABNORMAL,
}
# Pools of which nothing comes, so that their new machines vanish.
VAIN = (PoolPhase.CREATIONFAILED, PoolPhase.SCALINGFAILED)
# The state of a machine whose making begins late; it is not shown.
HIDDEN = ""
COUNTED = (NodePhase.AVAILABLE, NodePhase.ABNORMAL, NodePhase.CREATING, NodePhase.DELETING)
Place = tuple[str, str]


@frozen
class Change:
    """Machines that have to come and go.

    Args:
        coming: Flavor and zone of each new one.
        going: The ones to remove.
    """

    coming: list[Place]
    going: list[Thing]


def nodes_of(call: Call, pool: Thing) -> list[Thing]:
    """The machines of a pool, oldest first."""
    return [node for node in NODES.of(call).values() if node.notes["pool"] == pool.key]


def shown_nodes(call: Call, pool: Thing) -> list[Thing]:
    """The machines of a pool without those whose making has not begun."""
    return [node for node in nodes_of(call, pool) if node.state(call) != HIDDEN]


def find_node(call: Call, pool: Thing, name: str) -> Thing | None:
    """A machine of a pool by its name."""
    node = NODES.of(call).get(name)
    return node if node is not None and node.notes["pool"] == pool.key else None


def check_resources(resources: Iterable[Row]) -> None:
    """Refuse machines that are spread over zones in another number than they are wanted.

    Raises:
        Fault: The numbers differ.
    """
    for entry in resources:
        spread = sum(zone["count"] for zone in entry.get("azs", []))
        if entry.get("azs") and spread != entry["count"]:
            raise Fault(400, BAD_REQUEST, f"The zones have {spread} machines instead of {entry['count']}.")


def change_of(call: Call, pool: Thing) -> Change:
    """What has to come and to go until a pool has what its spec says; machines out of order are replaced."""
    resources: list[Row] = pool.fields["spec"].get("resources", [])
    wanted: Counter[Place] = Counter()
    for entry in resources:
        zones: list[Row] = entry.get("azs") or [{"az": ZONE, "count": entry["count"]}]
        for zone in zones:
            wanted[entry["flavor"], zone["az"]] += zone["count"]
    usable: dict[Place, list[Thing]] = {}
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


def carry_out(call: Call, pool: Thing, change: Change, last: Any, *, start: float = 0.0) -> None:
    """Let machines come and go in the background.

    Args:
        call: The call that changed the spec.
        pool: The pool.
        change: Which machines.
        last: The state in which the pool ends.
        start: Seconds until the change begins; new machines are not shown before.
    """
    resources: list[Row] = pool.fields["spec"].get("resources", [])
    tags = {entry["flavor"]: entry.get("tags", []) for entry in resources}
    for node in change.going:
        remove(call, node, start=start)
    for place in change.coming:
        _add(call, pool, place, tags.get(place[0], []), last, start)


def place_of(node: Thing) -> Place:
    """Flavor and zone of a machine."""
    return node.fields["spec"]["flavor"], node.fields["status"]["az"]


def _add(call: Call, pool: Thing, place: Place, tags: list[Row], last: Any, start: float) -> None:
    flavor, zone = place
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
            "labels": {"os.modelarts.node/cluster": f"cluster-{pool.key}"},
        },
        "spec": {"flavor": flavor},
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
        "tags": {tag["key"]: tag["value"] for tag in tags},
    }
    if last in VAIN:
        node.plan.end(call.now + start + SETTING_UP_SECONDS)


def remove(call: Call, node: Thing, *, start: float = 0.0) -> None:
    """Let a machine go in the background."""
    if node.state(call) != NodePhase.DELETING:
        plan_deletion(call, NODES.resource, node.plan, REMOVING_SECONDS, NodePhase.DELETING.value, start=start)


def counts(call: Call, pool: Thing) -> Row:
    """The machines of a pool by state, flavor and zone."""
    found: Counter[tuple[str, Place]] = Counter()
    for node in shown_nodes(call, pool):
        found[str(node.state(call)).lower(), place_of(node)] += 1
    shown: dict[str, dict[str, Row]] = {}
    for (state, (flavor, zone)), number in found.items():
        entry = shown.setdefault(state, {}).setdefault(flavor, {"flavor": flavor, "count": 0, "azs": []})
        entry["count"] += number
        entry["azs"].append({"az": zone, "count": number})
    return {state: list(entries.values()) for state, entries in shown.items()}


def numbers_at(nodes: Iterable[Thing], moment: float) -> tuple[int, ...]:
    """How many machines are available, abnormal, being created and being deleted at a moment."""
    states = Counter(node.plan.state(moment) for node in nodes if not node.plan.gone(moment))
    return tuple(states[phase.value] for phase in COUNTED)
