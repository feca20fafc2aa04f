"""Tags of notebook instances."""

from __future__ import annotations

from ...models import ResourceTagAction
from ..handlers.call import Call, handles
from ..spec.replies import Reply
from .notebooks import NOTEBOOKS
from .resource_tags import change_tags, in_use, tags_of


def _change(call: Call, action: ResourceTagAction) -> Reply:
    change_tags(NOTEBOOKS.find(call, call.path["resource_id"]), action, call.body["tags"])
    return Reply(None, 204)


@handles("ShowNotebookTags")
def list_tags(call: Call) -> Reply:
    """Return the tag keys of the instances in a workspace."""
    workspace_id = call.query.get("workspace_id") or "0"
    notebooks = NOTEBOOKS.unchanged(call)
    found = in_use(tags_of(one) for one in notebooks if one.fields.get("workspace_id", "0") == workspace_id)
    return Reply({"tags": found})


@handles("CreateNotebookTags")
def add(call: Call) -> Reply:
    """Add tags to an instance."""
    return _change(call, ResourceTagAction.CREATE)


@handles("DeleteNotebookTags")
def remove(call: Call) -> Reply:
    """Remove tags from an instance; a tag without a value matches any value."""
    return _change(call, ResourceTagAction.DELETE)
