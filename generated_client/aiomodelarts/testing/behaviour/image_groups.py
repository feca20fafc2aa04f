"""Image groups: all versions of an image, with instructions and tags."""

from __future__ import annotations

from uuid import NAMESPACE_URL, uuid5

from ..handlers.call import Call, handles
from ..handlers.collection import Outline, StoredResource
from ..handlers.lists import Row
from ..spec.contracts import documented
from ..spec.replies import Fault, Reply
from .images import BUSY, FAILED, IMAGES, NOT_ALLOWED, NOT_FOUND, find, fitting, images_of, shown_image
from .notebook_lists import page_of

TABLE = "image_groups"
Images = list[Outline[StoredResource]]


def _groups(rows: Images) -> dict[str, Images]:
    """Return the images of each group by the path of the group."""
    groups: dict[str, Images] = {}
    for row in rows:
        groups.setdefault(f"{row['namespace']}/{row['name']}", []).append(row)
    return groups


def _id(path: str) -> str:
    """Return the ID of a group."""
    return str(uuid5(NAMESPACE_URL, path))


def _versions(call: Call) -> Images:
    """Return the images of the group in the path.

    Raises:
        Fault: The group does not exist, or has built-in images.
    """
    group_id = call.path["id"]
    images = [IMAGES.outline(call, image) for image in images_of(call).unchanged()]
    versions = next((group for path, group in _groups(images).items() if _id(path) == group_id), None)
    if versions is None:
        raise Fault(400, NOT_FOUND, f"The image group {group_id} does not exist.")
    if any(version["type"] == "BUILD_IN" for version in versions):
        raise Fault(403, NOT_ALLOWED, "Groups of built-in images can't be changed or deleted.")
    return versions


@handles("ListImageGroup")
def list_groups(call: Call) -> Reply:
    """Return one page of the groups of the images that match."""
    found = page_of(call, [Outline(versions, {}) for versions in _groups(fitting(call)).values()])
    return Reply({**found, "data": [_row(call, group.resource) for group in found["data"]]})


def _row(call: Call, versions: Images) -> Row:
    """Return the group of some images as responses show it."""
    name, namespace = versions[0]["name"], versions[0]["namespace"]
    group_id = _id(f"{namespace}/{name}")
    return {
        "id": group_id,
        "name": name,
        "namespace": namespace,
        "version_count": len(versions),
        "create_at": min(version["create_at"] for version in versions),
        "update_at": max(version["update_at"] for version in versions),
        **documented("ImageGroup", call.fake.table(TABLE).get(group_id, {})),
    }


@handles("UpdateImageGroup")
def update_group(call: Call) -> Reply:
    """Replace the instructions of a group, and the tags of its images."""
    versions = _versions(call)
    settings: Row = call.fake.table(TABLE).setdefault(call.path["id"], {})
    settings |= call.body
    if "tags" in call.body:
        for version in versions:
            find(call, version["id"]).fields["tags"] = call.body["tags"]
    return Reply(None)


@handles("DeleteImageGroup")
def delete_group(call: Call) -> Reply:
    """Delete all images of a group; none if one of them is in use."""
    images = [find(call, version["id"]) for version in _versions(call)]
    for image in images:
        IMAGES.require_state(call, image, ("ACTIVE", *FAILED), 400, BUSY)
    for image in images:
        del images_of(call)[image.key]
        if call.body.get("is_force"):
            call.fake.table("removed_from_registry")[image.fields["swr_path"]] = True
    call.fake.table(TABLE).pop(call.path["id"], None)
    return Reply(None)


@handles("SyncImage")
def synchronize(call: Call) -> Reply:
    """Return an image; its state in the fake is always correct."""
    return Reply(shown_image(call, find(call, call.path["image_id"])))
