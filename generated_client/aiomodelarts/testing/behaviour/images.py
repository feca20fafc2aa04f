"""Images for notebook instances: built-in, registered, or saved from an instance."""

from __future__ import annotations

import re

from ..handlers.call import Call, handles
from ..handlers.collection import Collection, Outline, StoredResource
from ..handlers.lists import Row, contains, equal
from ..spec.contracts import contracts, documented
from ..spec.replies import Fault, Reply
from ..state.state_plan import State
from ..state.table import Table
from .built_in_resources import add_built_in_resources
from .notebook_lists import page_of, sort_by_query

NOT_FOUND = "ModelArts.6797"
TAG_TAKEN = "ModelArts.6737"
WRONG_VALUE = "ModelArts.6336"
BUSY = "ModelArts.6357"
NOT_ALLOWED = "ModelArts.0108"
CREATING_SECONDS = 5.0
FAILED = ("CREATE_FAILED", "ERROR")
IMAGES = Collection("images", "id", (400, NOT_FOUND), state="status")
SORTABLE = {
    "createTime": "create_at",
    "create_at": "create_at",
    "updateTime": "update_at",
    "update_at": "update_at",
    "name": "name",
    "namespace": "namespace",
    "size": "size",
    "status": "status",
    "tag": "tag",
}
SWR_PATH = re.compile(r"(?P<registry>[^/]+)/(?P<namespace>.+)/(?P<name>[^/:]+):(?P<tag>[^/:]+)")


def images_of(call: Call) -> Table[StoredResource]:
    """Return the existing images by their ID."""
    add_built_in_resources(call, IMAGES, _built_in(), state="ACTIVE")
    return IMAGES.of(call)


def find(call: Call, image_id: str | None = None) -> StoredResource:
    """Return the image in the path, or the image with an ID.

    Raises:
        Fault: The image does not exist.
    """
    images_of(call)
    return IMAGES.find(call, image_id)


def find_usable(call: Call, image_id: str) -> StoredResource:
    """Return an image that instances can start from.

    Raises:
        Fault: The image does not exist, or is not ready.
    """
    image = find(call, image_id)
    IMAGES.require_state(call, image, ("ACTIVE",), 400, WRONG_VALUE)
    return image


def _built_in() -> list[Row]:
    """Return the built-in images: the one in the example of an instance, and the same for Arm processors."""
    pattern: Row = contracts()["CreateNotebook"].example["image"]
    common: Row = {
        "namespace": "gardening",
        "description": "Python with the usual libraries",
        "tag": pattern["tag"],
        "type": "BUILD_IN",
        "service_type": "DEV",
        "dev_services": ["NOTEBOOK", "SSH"],
        "size": 2867200,
        "visibility": "PUBLIC",
        "create_at": 1719822600000,
        "update_at": 1719822600000,
        "workspace_id": "0",
    }
    other = {
        "id": "3b9d07e5-61fa-4c28-b8d3-92e4a0c7f165",
        "name": f"{pattern['name']}-arm",
        "swr_path": pattern["swr_path"].replace(pattern["name"], f"{pattern['name']}-arm"),
    }
    return [
        {**common, **pattern, "arch": "x86_64", "resource_categories": ["CPU", "GPU"]},
        {**common, **other, "arch": "aarch64", "resource_categories": ["CPU"]},
    ]


def shown_image(call: Call, image: StoredResource) -> Row:
    """Return an image as responses show it, with the reason if it failed."""
    row = IMAGES.row(call, image)
    if row["status"] in FAILED:
        row["status_message"] = "The layers could not be written to the registry."
    if row["status"] != "ACTIVE":
        row.pop("size", None)
    return row


def checked_address(call: Call, swr_path: str) -> dict[str, str]:
    """Return the organization, name and tag in the address of a new image.

    Raises:
        Fault: The address is invalid, or already has an image.
    """
    parts = SWR_PATH.fullmatch(swr_path)
    if parts is None:
        raise Fault(
            400, WRONG_VALUE, f"The image address {swr_path} must have the form registry/organization/name:tag."
        )
    images_of(call)
    IMAGES.refuse_taken(call, "swr_path", swr_path, 400, TAG_TAKEN)
    return parts.groupdict()


def add_image(call: Call, swr_path: str, fields: Row, *steps: tuple[float, State]) -> StoredResource:
    """Add an image at an address in the registry.

    Args:
        call: Call that adds it.
        swr_path: Address of the image, such as `swr.example.com/garden/roses:1.0`.
        fields: Further fields of the image.
        steps: Seconds from now and the states that begin then.

    Returns:
        The image.

    Raises:
        Fault: The address is invalid, or already has an image.
    """
    parts = checked_address(call, swr_path)
    image_id = call.fake.next_id()
    common: Row = {
        "id": image_id,
        **{key: parts[key] for key in ("namespace", "name", "tag")},
        "swr_path": swr_path,
        "type": "DEDICATED",
        "size": 3276800 + 4096 * call.fake.next_number(),
        "create_at": call.milliseconds,
        "update_at": call.milliseconds,
    }
    return IMAGES.add(call, image_id, {**fields, **common}, *steps)


@handles("RegisterImage")
def register(call: Call) -> Reply:
    """Register an image of the registry; it is usually ready immediately."""
    body = call.body
    if body["swr_path"] in call.fake.table("removed_from_registry"):
        raise Fault(400, NOT_FOUND, f"{body['swr_path']} is not in the registry.")
    checked_address(call, body["swr_path"])  # before the planned outcome is used up
    fields: Row = {
        "origin": "CUSTOMIZE",
        "service_type": "UNKNOWN",
        "visibility": "PRIVATE",
        "workspace_id": "0",
        **documented("Image", body),
        "arch": body.get("arch", "X86_64").lower(),
        "dev_services": body.get("services", ["NOTEBOOK", "SSH"]),
        "resource_categories": body.get("resource_category", ["CPU", "GPU"]),
    }
    if tags := body.get("tags"):
        fields["tags"] = [{"key": tag, "value": ""} for tag in tags]
    last = IMAGES.outcome(call, "ACTIVE")
    steps = [(0.0, last)] if last == "ACTIVE" else [(0.0, "CREATING"), (CREATING_SECONDS, last)]
    return Reply(shown_image(call, add_image(call, body["swr_path"], fields, *steps)))


def _outline(call: Call, image: StoredResource) -> Outline[StoredResource]:
    """Return the values by which an image is filtered and sorted; only that of an active one has a size."""
    row = IMAGES.outline(call, image)
    if row["status"] != "ACTIVE":
        row.pop("size", None)
    return row


def fitting(call: Call) -> list[Outline[StoredResource]]:
    """Return outlines of the images that match the query; built-in images belong to every workspace."""
    query = call.query
    rows = [_outline(call, image) for image in images_of(call).unchanged()]
    workspace = query.get("workspace_id") or "0"
    rows = [row for row in rows if row["type"] == "BUILD_IN" or row["workspace_id"] == workspace]
    exact = query.get("name_fuzzy_match") is False
    rows = equal(rows, "name", query.get("name")) if exact else contains(rows, "name", query.get("name"))
    for key in ("namespace", "service_type", "type", "show_name", "show_tag", "swr_instance_id"):
        rows = equal(rows, key, query.get(key))
    return rows


@handles("ListImage")
def list_images(call: Call) -> Reply:
    """Return one page of images."""
    found = page_of(call, sort_by_query(call, fitting(call), SORTABLE, "updateTime"))
    return Reply({**found, "data": [shown_image(call, row.resource) for row in found["data"]]})


@handles("ShowImage")
def show(call: Call) -> Reply:
    """Return an image."""
    return Reply(shown_image(call, find(call)))


@handles("DeleteImage")
def delete(call: Call) -> Reply:
    """Delete an image immediately; with `force` or `is_force`, a private one is also removed from the registry."""
    image = find(call)
    if image.fields["type"] == "BUILD_IN":
        raise Fault(403, NOT_ALLOWED, "Built-in images can't be deleted.")
    IMAGES.require_state(call, image, ("ACTIVE", *FAILED), 400, BUSY)
    del images_of(call)[image.key]
    if (call.query.get("force") or call.body.get("is_force")) and image.fields["visibility"] == "PRIVATE":
        call.fake.table("removed_from_registry")[image.fields["swr_path"]] = True
    return Reply({**image.fields, "status": "DELETED"})
