"""Nodes as responses show them."""

from __future__ import annotations

from ...models import NodePhase, PluginPhase
from ..handlers.call import Call
from ..handlers.collection import StoredResource
from ..handlers.lists import Row, next_token, page
from ..spec.json_paths import value_of
from ..spec.replies import Reply
from .pool_load import free_on
from .pool_machines import NODES

DRIVER_SECONDS = 40.0


def node_row(call: Call, node: StoredResource, pool: StoredResource) -> Row:
    """Return a node as responses show it."""
    row = NODES.row(call, node)
    if node.state(call) == NodePhase.AVAILABLE:
        row["status"]["availableResources"] = free_on(call, node, pool)
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
    keys: list[Row] = [{"number": number} for number in range(len(nodes))]
    shown, token = page(call, keys), next_token(call, keys)
    metadata: Row = {}
    if token:
        metadata = {"continue": token, "remainingItemCount": len(nodes) - shown[-1]["number"] - 1}
    rows = [node_row(call, nodes[int(one["number"])], pool) for one in shown]
    return Reply({"apiVersion": "v2", "kind": "NodeList", "metadata": metadata, "items": rows})
