"""Maintenance of nodes in batches: rebooted and reset by jobs, drained, and bound to nested pools."""

from __future__ import annotations

from math import ceil

from ...models import NodeJobType, NodePhase, NodeRollingStrategy, NodeTaintEffect
from ..handlers.call import Call, handles
from ..handlers.collection import StoredResource
from ..handlers.lists import Row
from ..spec.replies import Fault, Reply
from ..spec.timestamps import timestamp
from .node_jobs import start_job, succeeds
from .nodes import known_nodes
from .pool_machines import BAD_REQUEST
from .pools import POOLS

REBOOT_SECONDS = 120.0
RESET_SECONDS = 300.0
QUOTA = "os.modelarts.node/elastic.quota"
REPAIRABLE = (NodePhase.AVAILABLE, NodePhase.ABNORMAL)
"""States of nodes that can be rebooted and reset. That these repair an abnormal node is a guess."""
DRAINED = "node.kubernetes.io/unschedulable"


def available_nodes(
    call: Call, pool: StoredResource, names: list[str], states: tuple[NodePhase, ...] = (NodePhase.AVAILABLE,)
) -> list[StoredResource]:
    """Return nodes of a pool by their names.

    Args:
        call: Call that changes them.
        pool: Pool of the nodes.
        names: Names of the nodes.
        states: States in which a node can be changed.

    Raises:
        Fault: There are none, one of them is not in the pool, or is in another state.
    """
    nodes = known_nodes(call, pool, names)
    if not nodes:
        raise Fault(400, BAD_REQUEST, "The request names no nodes.")
    for node in nodes:
        if node.state(call) not in states or node.plan.ends is not None:
            raise Fault(400, BAD_REQUEST, f"The node {node.key} is in state {node.state(call)}.")
    return nodes


@handles("BatchRebootPoolNodes")
def reboot(call: Call) -> Reply:
    """Reboot nodes in the background; they are checked before they are available again."""
    pool = POOLS.find(call)
    nodes = available_nodes(call, pool, call.body["nodeNames"], REPAIRABLE)
    job = start_job(call, pool, NodeJobType.REBOOT_NODE.value, nodes, REBOOT_SECONDS)
    end = NodePhase.AVAILABLE if succeeds(job) else NodePhase.ABNORMAL
    for node in nodes:
        node.plan.change(call.now, (0.0, NodePhase.CHECKING.value), (REBOOT_SECONDS, end.value))
        _accept_jobs(node)
    pool.notes["history"].foretell(call, pool)
    return Reply({"nodeNames": [node.key for node in nodes], "job_id": job.key})


@handles("BatchResetPoolNodes")
def reset(call: Call) -> Reply:
    """Reinstall nodes in the background, a limited number at a time."""
    pool, settings = POOLS.find(call), call.body.get("nodeConfig", {})
    nodes = available_nodes(call, pool, call.body["nodeNames"], REPAIRABLE)
    size = _at_a_time(call.body["rollingConfig"], len(nodes))
    rounds = ceil(len(nodes) / size)
    job = start_job(call, pool, NodeJobType.RESET_NODES.value, nodes, rounds * RESET_SECONDS)
    end = NodePhase.AVAILABLE if succeeds(job) else NodePhase.ABNORMAL
    for number, node in enumerate(nodes):
        begin = number // size * RESET_SECONDS
        node.plan.change(call.now, (begin, NodePhase.CREATING.value), (begin + RESET_SECONDS, end.value))
        _accept_jobs(node)
        _reinstall(node, settings)
    pool.notes["history"].foretell(call, pool)
    return Reply({"job_id": job.key})


def _at_a_time(rolling: Row, number: int) -> int:
    limit = rolling["maxUnavailable"]
    percent = rolling["strategy"] == NodeRollingStrategy.ROLLING_BY_PERCENT
    if limit < 1 or (percent and limit > 100):
        raise Fault(400, BAD_REQUEST, f"maxUnavailable is {limit}; use 1 or more, and at most 100 for a percentage.")
    return max(number * limit // 100, 1) if percent else limit


def _reinstall(node: StoredResource, settings: Row) -> None:
    spec: Row = node.fields["spec"]
    name = settings.get("os") or settings.get("name")
    system = {"name": name, "imageId": settings.get("imageId"), "imageType": settings.get("imageType")}
    given = {key: value for key, value in system.items() if value is not None}
    if given:
        spec["os"] = given
    if settings.get("runtime"):
        spec["extendParams"] = {**spec.get("extendParams", {}), "runtime": settings["runtime"]}
    node.notes.pop("driver", None)


@handles("BatchDrainPoolNodes")
def drain(call: Call) -> Reply:
    """Keep jobs off nodes until they are rebooted or reset."""
    pool = POOLS.find(call)
    for node in available_nodes(call, pool, call.body["nodeNames"]):
        node.notes["drained"] = True
        taint = {"key": DRAINED, "effect": NodeTaintEffect.NO_SCHEDULE.value, "timeAdded": timestamp(call.now)}
        node.notes["taints"] = [*_other_taints(node), taint]
    return Reply({})


def _accept_jobs(node: StoredResource) -> None:
    node.notes["drained"] = False
    node.notes["taints"] = _other_taints(node)


def _other_taints(node: StoredResource) -> list[Row]:
    return [taint for taint in node.notes.get("taints", []) if taint["key"] != DRAINED]


@handles("BatchBindPoolNodes")
def bind(call: Call) -> Reply:
    """Bind nodes to pools inside their pool, or release them; all of the request or nothing."""
    pool, bindings = POOLS.find(call), call.body["nodes"]
    for binding in bindings:
        quota = POOLS.of(call).get(binding.get("quotaName", ""))
        if binding.get("quotaName") and (quota is None or quota.notes["parent"] != pool.key):
            raise Fault(400, BAD_REQUEST, f"The pool {binding['quotaName']} is not inside the pool {pool.key}.")
    nodes = available_nodes(call, pool, [binding["name"] for binding in bindings])
    for node, binding in zip(nodes, bindings, strict=False):
        labels: Row = node.fields["metadata"]["labels"]
        labels.pop(QUOTA, None)
        if binding.get("quotaName"):
            labels[QUOTA] = binding["quotaName"]
    return Reply({})
