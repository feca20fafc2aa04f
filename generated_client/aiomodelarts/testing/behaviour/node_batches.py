"""Batches of nodes that are created together, such as supernodes, known by the labels of their nodes."""

from __future__ import annotations

from collections import Counter
from typing import Any

from ...models import NodeBatchType
from ..handlers.call import Call
from ..handlers.collection import StoredResource
from ..handlers.lists import Row

NODE_POOL = "os.modelarts.node/nodepool"
BATCH = "os.modelarts.node/batch.uid"
BATCH_NAME = "os.modelarts.node/batch.name"
BATCH_TYPE = "os.modelarts.node/batch.type"
BATCH_COUNT = "os.modelarts.node/batch.count"


def batch_labels(call: Call, pool: StoredResource, node_pool: str, entry: Row) -> Row:
    """Return the labels of a new node with its batch: an incomplete one of the node pool, or a new one.

    Args:
        call: Call that creates the node.
        pool: Pool of the node.
        node_pool: Name of the node pool.
        entry: Settings of the node pool, in the spec of the pool.
    """
    step: Row = entry.get("creatingStep", {})
    size = step.get("step", 1)
    if step.get("type") != NodeBatchType.HYPERINSTANCE:
        return {}
    nodes: dict[str, Any] = call.fake.table("nodes")
    labels = [node.fields["metadata"]["labels"] for node in nodes.values() if _stays(node, pool)]
    members = Counter(one[BATCH] for one in labels if BATCH in one and one[NODE_POOL] == node_pool)
    batch = next((key for key, number in members.items() if number < size), None) or call.fake.next_id()
    return {
        BATCH: batch,
        BATCH_NAME: f"{node_pool}-{batch[:8]}",
        BATCH_TYPE: NodeBatchType.HYPERINSTANCE.value,
        BATCH_COUNT: str(size),
    }


def _stays(node: StoredResource, pool: StoredResource) -> bool:
    return node.notes.get("pool") == pool.key and node.plan.ends is None


def members_of(nodes: list[StoredResource], batch: str) -> list[StoredResource]:
    """Return the nodes of a batch that are not being deleted."""
    return [node for node in nodes if node.plan.ends is None and node.fields["metadata"]["labels"].get(BATCH) == batch]
