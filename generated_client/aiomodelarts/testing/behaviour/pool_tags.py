"""Tags of resource pools."""

from __future__ import annotations

from collections.abc import Iterable

from ...models import ResourceTagAction
from ..handlers.call import Call, handles
from ..handlers.lists import Row, page
from ..spec.replies import Fault, Reply
from .pool_machines import BAD_REQUEST
from .pools import NAME, POOLS

RESERVED = ("CCE-", "__type_baremetal")
Tags = dict[str, str]


def shown(tags: Tags) -> Row:
    """Return tags as responses show them."""
    return {"tags": [{"key": key, "value": value} for key, value in tags.items()]}


def tags_reply(tags: Tags) -> Reply:
    """Return the response with the tags of a resource; it has no body if there are none."""
    return Reply(shown(tags)) if tags else Reply(status=204)


def in_use(tagged: Iterable[Tags]) -> list[Row]:
    """Return each tag key with all its values."""
    found: dict[str, list[str]] = {}
    for tags in tagged:
        for key, value in tags.items():
            values = found.setdefault(key, [])
            if value not in values:
                values.append(value)
    return [{"key": key, "values": sorted(values)} for key, values in sorted(found.items())]


def change(tags: Tags, action: str, given: list[Row]) -> None:
    """Add, remove or replace tags.

    Raises:
        Fault: The request has no tags although the action needs some, or a key is reserved.
    """
    if not given and action != ResourceTagAction.RESET:
        raise Fault(400, BAD_REQUEST, f"The tags are empty; the action {action} needs at least one.")
    reserved = [tag["key"] for tag in given if tag["key"].startswith(RESERVED)]
    if reserved:
        raise Fault(400, BAD_REQUEST, f"The key {reserved[0]} is reserved.")
    if action == ResourceTagAction.DELETE:
        for tag in given:
            if tags.get(tag["key"]) == tag.get("value", tags.get(tag["key"])):
                tags.pop(tag["key"], None)
        return
    if action == ResourceTagAction.RESET:
        tags.clear()
    tags.update({tag["key"]: tag["value"] for tag in given})


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
    return Reply({"tags": page(call, in_use(pool.notes["tags"] for pool in POOLS.of(call).values()))})


@handles("ListPoolsByTags")
def list_pools(call: Call) -> Reply:
    """Return one page of the pools that have a requested value for each tag key and whose name matches."""
    rows: list[Row] = []
    parts = [match["value"].lower() for match in call.body.get("matches", [])]
    for pool in POOLS.of(call).values():
        labels, tags = pool.fields["metadata"]["labels"], pool.notes["tags"]
        has_tags = all(tags.get(tag["key"]) in tag["values"] for tag in call.body.get("tags", []))
        if has_tags and all(part in labels[NAME] for part in parts):
            resource_id = labels["os.modelarts/resource.id"]
            rows.append({"resource_id": resource_id, "resource_name": labels[NAME], **shown(tags)})
    return Reply({"total_count": len(rows), "resources": page(call, rows)})
