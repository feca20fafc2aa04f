"""Tags of resources of any kind: change, show and match them."""

from __future__ import annotations

from collections.abc import Iterable

from ...models import ResourceTagAction
from ..handlers.collection import StoredResource
from ..handlers.lists import Row
from ..spec.replies import Fault

RESERVED = ("CCE-", "__type_baremetal")
BAD_REQUEST = "ModelArts.50004000"
NOTE = "tags"
Tags = dict[str, str]


def tags_of(resource: StoredResource) -> Tags:
    """Return the tags that were added to a resource."""
    tags: Tags = resource.notes.get(NOTE, {})
    return tags


def change_tags(resource: StoredResource, action: str, given: list[Row]) -> None:
    """Add, remove or replace tags of a resource; it stays as it is if the request is refused.

    Raises:
        Fault: As for `change`.
    """
    tags = dict(tags_of(resource))
    change(tags, action, given)
    resource.notes[NOTE] = tags


def shown(tags: Tags) -> Row:
    """Return tags as responses show them."""
    return {"tags": [{"key": key, "value": value} for key, value in tags.items()]}


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


def fits(tags: Tags, name: str, conditions: Row) -> bool:
    """Return whether a resource with these tags and this name meets the conditions of a search by tags."""
    if any(match["value"].lower() not in name.lower() for match in conditions.get("matches", [])):
        return False
    if conditions.get("without_any_tag"):
        return not tags
    return all(tags.get(tag["key"]) in tag["values"] for tag in conditions.get("tags", []))
