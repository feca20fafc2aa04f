"""Tags of resource pools."""

from __future__ import annotations

from ...models import ResourceTagAction
from ..handlers.call import Call, handles
from ..handlers.collection import StoredResource
from ..handlers.lists import Row, page
from ..spec.replies import Reply
from .pools import NAME, POOLS
from .resource_tags import Tags, change, fits, in_use, shown


def tags_reply(tags: Tags) -> Reply:
    """Return the response with the tags of a resource; it has no body if there are none."""
    return Reply(shown(tags)) if tags else Reply(status=204)


def _tags(call: Call) -> Tags:
    return POOLS.find(call).notes["tags"]


@handles("ShowPoolTags")
def show(call: Call) -> Reply:
    """Return the tags of a pool."""
    return tags_reply(_tags(call))


@handles("UpdatePoolTags")
def update(call: Call) -> Reply:
    """Change the tags of a pool."""
    tags = _tags(call)
    change(tags, call.body["action"], call.body["tags"])
    return Reply(shown(tags))


@handles("BatchCreatePoolTags")
def add(call: Call) -> Reply:
    """Add tags to a pool."""
    change(_tags(call), ResourceTagAction.CREATE, call.body["tags"])
    return Reply({"tags": call.body["tags"]})


@handles("BatchDeletePoolTags")
def remove(call: Call) -> Reply:
    """Remove tags from a pool and return the removed ones; a tag without a value matches any value."""
    tags = _tags(call)
    before = dict(tags)
    change(tags, ResourceTagAction.DELETE, call.body["tags"])
    return Reply(shown({key: value for key, value in before.items() if key not in tags}))


@handles("ListPoolTags")
def list_tags(call: Call) -> Reply:
    """Return one page of the tag keys of all pools."""
    return Reply({"tags": page(call, in_use(pool.notes["tags"] for pool in POOLS.unchanged(call)))})


@handles("ListPoolsByTags")
def list_pools(call: Call) -> Reply:
    """Return one page of the pools that have a requested value for each tag key and whose name matches."""
    found = [pool for pool in POOLS.unchanged(call) if fits(pool.notes["tags"], _labels(pool)[NAME], call.body)]
    rows: list[Row] = [
        {
            "resource_id": _labels(pool)["os.modelarts/resource.id"],
            "resource_name": _labels(pool)[NAME],
            **shown(pool.notes["tags"]),
        }
        for pool in page(call, found)
    ]
    return Reply({"total_count": len(found), "resources": rows})


def _labels(pool: StoredResource) -> Row:
    return pool.fields["metadata"]["labels"]
