"""OBS folders in running notebook instances: mounted and unmounted in the background, lost when the instance stops."""

from __future__ import annotations

import re

from ..handlers.call import Call, handles
from ..handlers.collection import Collection, StoredResource
from ..handlers.lists import Row
from ..spec.replies import Fault, Reply
from .notebook_lists import page_of
from .notebooks import BUSY, MISSING, NOT_FOUND, NOT_RUNNING, WRONG_VALUE
from .planned_deletions import plan_deletion

STORAGE_NOT_FOUND = "ModelArts.6624"
PATH_WITHOUT_SLASH = "ModelArts.6318"
PATH_IS_BUCKET = "ModelArts.6358"
MOUNTING_SECONDS = 4.0
UNMOUNTING_SECONDS = 3.0
RUNNING = ("RUNNING", "SNAPSHOTTING")
# The instances of notebooks, whose ID has another name in the paths of these operations.
INSTANCES = Collection("notebooks", "instance_id", (400, NOT_FOUND), state="status")
FOLDERS = Collection("notebook_storage", "storage_id", (404, STORAGE_NOT_FOUND), state="status", within=INSTANCES)


def _without_stale_folders(call: Call) -> StoredResource:
    """Return the instance in the path after removing folders that were mounted before its last start."""
    instance, folders = INSTANCES.find(call), FOLDERS.of(call)
    run = instance.notes["run"] if instance.state(call) in RUNNING else None
    for key in [key for key, folder in folders.items() if folder.notes["run"] != run]:
        del folders[key]
    return instance


def _check(body: Row) -> None:
    for name in ("mount_path", "uri"):
        if not body.get(name):
            raise Fault(400, MISSING, f"{name} is missing; it is required.")
    if not re.fullmatch("/data/.+", body["mount_path"]):
        raise Fault(400, WRONG_VALUE, "mount_path must begin with /data/ and name a folder.")
    if body.get("category") == "EFS":
        return
    place = re.fullmatch("obs://[^/]+(?P<folder>/.*)?", body["uri"])
    if place is None:
        raise Fault(400, WRONG_VALUE, f"uri {body['uri']} must have the form obs://bucket/folder/.")
    if not (place["folder"] or "").strip("/"):
        raise Fault(400, PATH_IS_BUCKET, "uri must name a folder in the bucket.")
    if not body["uri"].endswith("/"):
        raise Fault(400, PATH_WITHOUT_SLASH, "uri must end with a slash.")


@handles("AttachObs")
def mount(call: Call) -> Reply:
    """Mount a folder in the background."""
    instance, body = _without_stale_folders(call), call.body
    INSTANCES.require_state(call, instance, ("RUNNING",), 400, NOT_RUNNING)
    _check(body)
    FOLDERS.refuse_taken(call, "mount_path", body["mount_path"], 400, WRONG_VALUE)
    fields: Row = {
        "id": call.fake.next_id(),
        "category": "EFS" if body.get("category") == "EFS" else "OBSFS",
        "mount_path": body["mount_path"],
        "uri": body["uri"],
    }
    steps = ((0.0, "MOUNTING"), (MOUNTING_SECONDS, FOLDERS.outcome(call, "MOUNTED")))
    folder = FOLDERS.add(call, fields["id"], fields, *steps)
    folder.notes["run"] = instance.notes["run"]
    return Reply(FOLDERS.row(call, folder))


@handles("ListAttachableObSs")
def list_folders(call: Call) -> Reply:
    """Return all mounted folders of an instance."""
    _without_stale_folders(call)
    return Reply(page_of(call, FOLDERS.rows(call)))


@handles("ShowAttachableObs")
def show(call: Call) -> Reply:
    """Return a mounted folder."""
    _without_stale_folders(call)
    return Reply(FOLDERS.row(call, FOLDERS.find(call)))


@handles("CancelObs")
def unmount(call: Call) -> Reply:
    """Unmount a folder in the background."""
    _without_stale_folders(call)
    folder = FOLDERS.find(call)
    FOLDERS.require_state(call, folder, ("MOUNTED", "MOUNT_FAILED", "UNMOUNT_FAILED"), 400, BUSY)
    plan_deletion(call, FOLDERS.resource, folder.plan, UNMOUNTING_SECONDS, "UNMOUNTING")
    return Reply(FOLDERS.row(call, folder))
