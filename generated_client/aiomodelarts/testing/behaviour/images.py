"""Images for notebook instances: those of the service, those that were registered, those saved from an instance."""

from __future__ import annotations

import re

from ..call import Call, handles
from ..collection import Collection, Thing
from ..contract import contracts, documented
from ..lists import Row, contains, equal
from ..replies import Fault, Reply
from ..states import State
from .notebook_lists import page_of, sorted_as_asked
from .stock import stock

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


def images_of(call: Call) -> dict[str, Thing]:
    """The images that exist now, by their id."""
    stock(call, IMAGES, _built_in(), state="ACTIVE")
    return IMAGES.of(call)


def find(call: Call, image_id: str | None = None) -> Thing:
    """The image in the path, or the one with a given id.

    Raises:
        Fault: There is none.
    """
    images_of(call)
    return IMAGES.find(call, image_id)


def find_usable(call: Call, image_id: str) -> Thing:
    """An image that instances can start from.

    Raises:
        Fault: There is none, or it is not ready.
    """
    image = find(call, image_id)
    IMAGES.require_state(call, image, ("ACTIVE",), 400, WRONG_VALUE)
    return image


def _built_in() -> list[Row]:
    """The images of the service: the one in the example of an instance, and its like for the other processor."""
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


def shown_image(call: Call, image: Thing) -> Row:
    """What is shown of an image, the reason with it when it failed."""
    row = IMAGES.row(call, image)
    if row["status"] in FAILED:
        row["status_message"] = "The layers could not be written to the registry."
    if row["status"] != "ACTIVE":
        row.pop("size", None)
    return row


def add_image(call: Call, swr_path: str, fields: Row, *steps: tuple[float, State]) -> Thing:
    """Keep a new image under its address in the registry.

    Raises:
        Fault: The address is none, or has an image already.
    """
    parts = SWR_PATH.fullmatch(swr_path)
    if parts is None:
        raise Fault(400, WRONG_VALUE, f"{swr_path} is no address of an image with organization, name and version.")
    images_of(call)
    IMAGES.refuse_taken(call, "swr_path", swr_path, 400, TAG_TAKEN)
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
    """Make an image of the registry known, usually at once."""
    body = call.body
    if body["swr_path"] in call.fake.table("removed_from_registry"):
        raise Fault(400, NOT_FOUND, f"{body['swr_path']} is not in the registry.")
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
    last = IMAGES.outcome(call, "ACTIVE")
    steps = [(0.0, last)] if last == "ACTIVE" else [(0.0, "CREATING"), (CREATING_SECONDS, last)]
    return Reply(shown_image(call, add_image(call, body["swr_path"], fields, *steps)))


def _fitting(call: Call) -> list[Row]:
    """The images that a list asks for; those of the service are in every workspace."""
    query = call.query
    rows = [shown_image(call, image) for image in images_of(call).values()]
    workspace = query.get("workspace_id") or "0"
    rows = [row for row in rows if row["type"] == "BUILD_IN" or row["workspace_id"] == workspace]
    exact = query.get("name_fuzzy_match") is False
    rows = equal(rows, "name", query.get("name")) if exact else contains(rows, "name", query.get("name"))
    for key in ("namespace", "service_type", "type"):
        rows = equal(rows, key, query.get(key))
    return rows


@handles("ListImage")
def list_images(call: Call) -> Reply:
    """A page of images."""
    return Reply(page_of(call, sorted_as_asked(call, _fitting(call), SORTABLE, "updateTime")))


@handles("ListImageGroup")
def list_groups(call: Call) -> Reply:
    """Names of images with the number of their versions, all of them."""
    groups: dict[tuple[str, str], list[Row]] = {}
    for row in _fitting(call):
        groups.setdefault((row["namespace"], row["name"]), []).append(row)
    rows: list[Row] = [
        {
            "name": name,
            "namespace": namespace,
            "version_count": len(versions),
            "create_at": min(version["create_at"] for version in versions),
            "update_at": max(version["update_at"] for version in versions),
        }
        for (namespace, name), versions in groups.items()
    ]
    return Reply(page_of(call, rows))


@handles("ShowImage")
def show(call: Call) -> Reply:
    """One image."""
    return Reply(shown_image(call, find(call)))


@handles("DeleteImage")
def delete(call: Call) -> Reply:
    """Remove an image at once, with `force` a private one from the registry too."""
    image = find(call)
    if image.fields["type"] == "BUILD_IN":
        raise Fault(403, NOT_ALLOWED, "The images of the service can't be deleted.")
    IMAGES.require_state(call, image, ("ACTIVE", *FAILED), 400, BUSY)
    del images_of(call)[image.key]
    if call.query.get("force") and image.fields["visibility"] == "PRIVATE":
        call.fake.table("removed_from_registry")[image.fields["swr_path"]] = True
    return Reply({**image.fields, "status": "DELETED"})
