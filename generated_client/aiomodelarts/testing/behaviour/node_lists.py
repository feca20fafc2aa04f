"""Nodes as responses show them."""

from __future__ import annotations

from collections.abc import Sequence

from ...models import NodePhase, PluginPhase
from ..handlers.call import Call
from ..handlers.collection import StoredResource
from ..handlers.lists import Row, continuation, page
from ..spec.json_paths import value_of
from ..spec.replies import Reply
from .pool_load import free_on, loads
from .pool_machines import NODES

DRIVER_SECONDS = 40.0


def node_row(call: Call, node: StoredResource, pool: StoredResource) -> Row:
    """Return a node as responses show it."""
    return node_rows(call, [node], pool)[0]


def node_rows(call: Call, nodes: Sequence[StoredResource], pool: StoredResource) -> list[Row]:
    """Return nodes of a pool as responses show them."""
    # The loads of all of them at once, because jobs are placed on all nodes of the pool in turn.
    available = [node for node in nodes if node.state(call) == NodePhase.AVAILABLE]
    used = loads(call, available, pool, call.now) if available else []
    free = {node.key: free_on(node, load) for node, load in zip(available, used, strict=True)}
    return [_row(call, node, pool, free.get(node.key)) for node in nodes]


def _row(call: Call, node: StoredResource, pool: StoredResource, free: Row | None) -> Row:
    row = NODES.row(call, node)
    if free is not None:
        row["status"]["availableResources"] = free
    if node.notes.get("taints"):
        row["status"]["taints"] = [dict(taint) for taint in node.notes["taints"]]
    driver = _driver(call, node, pool)
    if driver:
        row["status"]["driver"] = driver
    system = value_of(node.fields, "spec.os.name")
    if system:
        row["status"]["os"] = {"name": system}
    return row


def _driver(call: Call, node: StoredResource, pool: StoredResource) -> Row:
    """Return the driver that was installed on a node, or else that of its pool."""
    installed: Row = node.notes.get("driver") or {}
    if installed:
        finished = call.now >= installed["begun"] + DRIVER_SECONDS
        phase = PluginPhase.RUNNING if finished else PluginPhase.UPDATING
        return {"phase": phase.value, "version": installed["version"]}
    version = value_of(pool.fields, "spec.driver.gpuVersion") or value_of(pool.fields, "spec.driver.npuVersion")
    phase = PluginPhase.RUNNING if node.state(call) == NodePhase.AVAILABLE else PluginPhase.PENDING
    return {"phase": phase.value, "version": version} if version else {}


def node_page(call: Call, pool: StoredResource, nodes: list[StoredResource]) -> Reply:
    """Return the requested page of nodes."""
    rows = node_rows(call, page(call, nodes), pool)
    return Reply({"apiVersion": "v2", "kind": "NodeList", "metadata": continuation(call, nodes), "items": rows})
