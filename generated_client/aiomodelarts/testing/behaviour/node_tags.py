"""Tags of nodes, which start with the tags in the spec of the pool."""

from __future__ import annotations

from ..handlers.call import Call, handles
from ..spec.replies import Reply
from .pool_machines import NODES, nodes_of
from .pool_tags import tags_reply
from .pools import POOLS
from .resource_tags import change, in_use, shown


@handles("ShowNodeTags")
def show(call: Call) -> Reply:
    """Return the tags of a node."""
    return tags_reply(NODES.find(call).notes["tags"])


@handles("UpdateNodeTags")
def update(call: Call) -> Reply:
    """Change the tags of a node."""
    tags = NODES.find(call).notes["tags"]
    change(tags, call.body["action"], call.body["tags"])
    return Reply(shown(tags))


@handles("ListNodeTags")
def list_tags(call: Call) -> Reply:
    """Return the tag keys of all nodes, or of the nodes of one pool."""
    pool = call.query.get("pool")
    nodes = nodes_of(call, POOLS.find(call, pool)) if pool else NODES.unchanged(call)
    return Reply({"tags": in_use(node.notes["tags"] for node in nodes)})
