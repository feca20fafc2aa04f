"""Further operations of notebook instances: changes, leases, saved images and the free instance."""

from __future__ import annotations

from ..handlers.call import Call, handles
from ..handlers.collection import StoredResource
from ..handlers.lists import Row
from ..spec.contracts import documented
from ..spec.replies import Fault, Reply
from ..state.state_plan import Plan
from . import images
from .notebook_flavors import SORTABLE, check_flavor, flavors, shown_flavor
from .notebook_lists import page_of, sort_by_query
from .notebook_parts import parts_of
from .notebooks import (
    NOT_RUNNING,
    NOTEBOOKS,
    SETTLED,
    STOP_OBSTACLES,
    WRONG_SIZE,
    WRONG_VALUE,
    add_notebook,
    end_of_lease,
    free_one,
    lease,
    refused,
    restart,
    shown,
    shown_endpoints,
    shown_image,
    touched,
)

NOT_CHANGEABLE = "ModelArts.6347"
NO_SWITCH = "ModelArts.6792"
FREE_FLAVOR = "modelarts.vm.cpu.free"
INIT_SECONDS = 2.0
SAVING_SECONDS = 15.0
RESIZING_SECONDS = 10.0
REGISTRY = "swr.example.com"


@handles("UpdateNotebook")
def update(call: Call) -> Reply:
    """Change a stopped instance."""
    notebook, body = NOTEBOOKS.find(call), call.body
    NOTEBOOKS.require_state(call, notebook, ("STOPPED",), 400, NOT_CHANGEABLE)
    changes: Row = {key: body[key] for key in ("name", "description") if key in body}
    if "flavor" in body:
        changes["flavor"] = _new_flavor(call, notebook, body["flavor"])
    if "image_id" in body:
        changes["image"] = shown_image(call, body["image_id"])
    if "storage_new_size" in body:
        changes["volume"] = _grown(notebook.fields.get("volume", {}), body["storage_new_size"])
        start = NOTEBOOKS.slow_start(call)
        steps = (start, "RESIZING"), (start + RESIZING_SECONDS, SETTLED)
        notebook.notes["disk"] = Plan([(call.now, SETTLED), *((call.now + later, state) for later, state in steps)])
    if "endpoints" in body:
        changes["endpoints"] = shown_endpoints(call, body["endpoints"])
    changes |= parts_of(body)
    if "custom_spec" in body:
        changes["custom_spec"] = body["custom_spec"]
    if "dew_secret_name" in body:
        volume: Row = changes.get("volume", notebook.fields.get("volume", {}))
        changes["volume"] = {**volume, "dew_secret_name": body["dew_secret_name"]}
    notebook.fields.update(changes)
    return touched(call, notebook)


def _grown(volume: Row, size: int) -> Row:
    if volume.get("category") != "EVS":
        raise Fault(400, WRONG_VALUE, "Only volumes of category EVS can be extended.")
    if size <= volume["capacity"]:
        raise Fault(
            400, WRONG_SIZE, f"storage_new_size must be greater than {volume['capacity']} GB, the current size."
        )
    return {**volume, "capacity": size}


def _switchable(call: Call, notebook: StoredResource) -> list[Row]:
    """Return the other flavors that an instance can have: those with its feature that suit its image."""
    image = images.images_of(call).get(notebook.fields["image"]["id"])
    fields: Row = image.fields if image is not None else {}
    return [
        flavor
        for flavor in flavors()
        if flavor["id"] != notebook.fields.get("flavor")
        and flavor["feature"] == notebook.fields["feature"]
        and flavor["arch"] == fields.get("arch", "x86_64")
        and flavor["category"] in fields.get("resource_categories", ("CPU", "GPU"))
    ]


def _new_flavor(call: Call, notebook: StoredResource, flavor_id: str) -> str:
    check_flavor(flavor_id, notebook.fields["feature"])
    if flavor_id not in (notebook.fields.get("flavor"), *(flavor["id"] for flavor in _switchable(call, notebook))):
        raise Fault(400, NO_SWITCH, f"The instance can't change to the flavor {flavor_id}.")
    return flavor_id


@handles("ShowSwitchableFlavors")
def list_switchable_flavors(call: Call) -> Reply:
    """Return one page of the flavors that an instance can change to, under both keys of the API."""
    rows = sort_by_query(call, _switchable(call, NOTEBOOKS.find(call)), SORTABLE)
    found = page_of(call, [shown_flavor(flavor) for flavor in rows])
    return Reply({**found, "flavors": found["data"]})


@handles("ShowLease")
def show_lease(call: Call) -> Reply:
    """Return the lease of an instance."""
    return Reply(NOTEBOOKS.find(call).fields["lease"])


@handles("RenewLease")
def renew_lease(call: Call) -> Reply:
    """Extend the lease of a running instance by a duration from now."""
    notebook, body = NOTEBOOKS.find(call), call.body
    NOTEBOOKS.require_state(call, notebook, ("RUNNING",), 400, NOT_RUNNING)
    by_query = "duration" in call.query
    duration, kind = (call.query["duration"], None) if by_query else (body.get("duration"), body.get("type"))
    notebook.fields["lease"] = lease(call, notebook.fields["create_at"], duration, kind)
    notebook.plan.change(call.now, (0.0, "RUNNING"), *end_of_lease(call, notebook, 0.0))
    return Reply(notebook.fields["lease"])


@handles("CreateImage")
def save_image(call: Call) -> Reply:
    """Save a running instance as an image; until that is done, all other operations on the instance fail."""
    notebook, body = NOTEBOOKS.find(call), call.body
    if notebook.state(call) != "RUNNING":
        raise refused(notebook.state(call), {**STOP_OBSTACLES, "STOPPED": NOT_RUNNING})
    base = images.images_of(call).get(notebook.fields["image"]["id"])
    pattern: Row = base.fields if base is not None else {}
    fields: Row = {
        "arch": pattern.get("arch", "x86_64"),
        "resource_categories": pattern.get("resource_categories", ["CPU", "GPU"]),
        "dev_services": pattern.get("dev_services", ["SSH", "NOTEBOOK"]),
        **documented("Image", body),
        "origin": "IMAGE_SAVE",
        "service_type": "TRAIN",
        "visibility": "PRIVATE",
        "workspace_id": body.get("workspace_id", "0"),
    }
    name = body.get("name") or notebook.fields["name"].lower()
    namespace = body.get("namespace") or pattern.get("namespace", "notebooks")
    swr_path = f"{REGISTRY}/{namespace}/{name}:{body.get('tag') or call.milliseconds}"
    images.checked_address(call, swr_path)  # before the planned outcome is used up
    last = images.IMAGES.outcome(call, "ACTIVE")
    steps = [(0.0, "INIT"), (INIT_SECONDS, "CREATING"), (SAVING_SECONDS, last)]
    image = images.add_image(call, swr_path, fields, *steps)
    call.fake.table("removed_from_registry").pop(swr_path, None)
    stop = end_of_lease(call, notebook, SAVING_SECONDS)
    notebook.plan.change(call.now, (0.0, "SNAPSHOTTING"), (SAVING_SECONDS, "RUNNING"), *stop)
    return Reply(images.shown_image(call, image))


@handles("RunCodeLab")
def open_code_lab(call: Call) -> Reply:
    """Return the free instance; create or start it if necessary."""
    notebook = free_one(call)
    if notebook is None:
        image_id = call.body.get("image_id") or next(iter(images.images_of(call)))
        name = f"notebook-{call.fake.next_number():08x}"
        settings: Row = {"name": name, "feature": "DEFAULT", "flavor": FREE_FLAVOR, "image_id": image_id}
        notebook = add_notebook(call, settings)
    elif notebook.state(call) in ("STOPPED", "START_FAILED"):
        restart(call, notebook, None, None)
    elif notebook.state(call) in ("STOPPING", "DELETING"):
        raise refused(notebook.state(call), STOP_OBSTACLES)
    return Reply(shown(call, notebook))
