"""Tags of super nodes."""

from __future__ import annotations

from ...models import ResourceTagAction
from ..handlers.call import Call, handles
from ..spec.replies import INVALID, Fault, Reply
from .resource_tags import change_tags, shown, tags_of
from .super_nodes import SUPER_NODES

RESERVED = "_sys_"


def _change(call: Call, action: ResourceTagAction) -> Reply:
    """Change the tags of a super node and return those that it has then."""
    node = SUPER_NODES.find(call)
    change_tags(node, action, call.body["tags"])
    return Reply(shown(tags_of(node)))


@handles("QueryHyperinstanceTags")
def show(call: Call) -> Reply:
    """Return the tags of a super node."""
    return Reply(shown(tags_of(SUPER_NODES.find(call))))


@handles("CreateHyperinstanceTags")
def add(call: Call) -> Reply:
    """Add tags to a super node; the code of the refusal is a guess."""
    for tag in call.body["tags"]:
        if tag["key"].startswith(RESERVED):
            raise Fault(400, INVALID, f"The key {tag['key']:.60} begins with {RESERVED}, which is reserved.")
    return _change(call, ResourceTagAction.CREATE)


@handles("DeleteHyperinstanceTags")
def remove(call: Call) -> Reply:
    """Remove tags from a super node; a tag without a value matches any value."""
    return _change(call, ResourceTagAction.DELETE)
