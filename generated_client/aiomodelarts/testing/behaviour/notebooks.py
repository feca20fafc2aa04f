"""Notebook instances: created, started, stopped by request or at the end of their lease, and deleted."""

from __future__ import annotations

from typing import Any

from ..handlers.call import Call, handles
from ..handlers.collection import Collection, StoredResource
from ..handlers.lists import Row
from ..iam import DOMAIN_ID, USER_ID
from ..spec.contracts import documented
from ..spec.replies import Fault, Reply
from ..state.state_plan import Plan, State
from . import images
from .notebook_flavors import check_flavor
from .notebook_parts import parts_of
from .planned_deletions import plan_deletion
from .resource_tags import shown as shown_tags
from .resource_tags import tags_of

NOT_FOUND = "ModelArts.6309"
TOO_MANY = "ModelArts.6302"
WRONG_SIZE = "ModelArts.6331"
MISSING = "ModelArts.6335"
WRONG_VALUE = "ModelArts.6336"
BUSY = "ModelArts.6357"
NOT_RUNNING = "ModelArts.6327"
# Error codes of states that forbid an operation, except for BUSY. The cloud also returns BUSY for an instance that is
# already in the requested state; Terraform's provider then skips the action.
STARTING, STOPPING = "ModelArts.6306", "ModelArts.6308"
START_OBSTACLES = {"STARTING": STARTING, "STOPPING": STOPPING, "FROZEN": "ModelArts.6326"}
STOP_OBSTACLES = {
    "STARTING": STARTING,
    "STOPPING": STOPPING,
    **dict.fromkeys(("CREATE_FAILED", "START_FAILED", "FROZEN"), NOT_RUNNING),
}
FAILED = ("CREATE_FAILED", "START_FAILED", "DELETE_FAILED", "ERROR", "FROZEN")
CREATING_SECONDS = 20.0
STARTING_SECONDS = 12.0
STOPPING_SECONDS = 5.0
DELETING_SECONDS = 5.0
USUAL_LEASE = 3_600_000
USUAL_CAPACITY = {"EVS": 5, "EFS": 50, "OBS": 5, "OBSFS": 5}
# An instance is running before its disk is ready.
INITIALIZING_SECONDS = CREATING_SECONDS + 5.0
# State of a disk that is not changing; responses leave it out.
SETTLED = ""
SETUP_STEPS = ("Disk", "Machine", "Network", "Instance")
NOTEBOOKS = Collection("notebooks", "id", (400, NOT_FOUND), state="status")


def shown(call: Call, notebook: StoredResource) -> Row:
    """Return an instance as responses show it."""
    row = NOTEBOOKS.row(call, notebook)
    state = row["status"]
    if state in FAILED:
        row["fail_reason"] = "The machine could not be prepared."
    if state in ("CREATING", "STARTING", "CREATE_FAILED", "START_FAILED"):
        row["action_progress"] = _progress(call, notebook)
    if state not in ("CREATING", "CREATE_FAILED"):
        row["url"] = f"https://notebooks.example.com/{notebook.key}/lab"
    disk: Plan | None = notebook.notes.get("disk")
    if disk is not None and disk.state(call.now) != SETTLED:
        row["volume"]["status"] = disk.state(call.now)
    add_cost_items(row, notebook)
    return row


def add_cost_items(row: Row, notebook: StoredResource) -> None:
    """Add what an instance costs money for, and the tags by which costs are divided."""
    if row["feature"] == "NOTEBOOK":
        running = row["status"] in ("RUNNING", "SNAPSHOTTING")
        row["billing_items"] = ["COMPUTE", "STORAGE"] if running else ["STORAGE"]
    if tags := tags_of(notebook):
        row |= shown_tags(tags)


def _progress(call: Call, notebook: StoredResource) -> list[Row]:
    """Return the steps of the setup, each of which takes the same time; a failure occurs in the last step."""
    state = notebook.state(call)
    seconds = CREATING_SECONDS if state == "CREATING" else STARTING_SECONDS
    failed = state in FAILED
    current = 3 if failed else int(4 * (call.now - notebook.plan.entered(call.now)) / seconds)
    return [
        {
            "notebook_id": notebook.key,
            "step": number + 1,
            "status": "COMPLETED" if number < current else "WAITING" if number > current else _present(failed),
            "step_description": description,
        }
        for number, description in enumerate(SETUP_STEPS)
    ]


def _present(failed: bool) -> str:
    return "FAILED" if failed else "PROCESSING"


def shown_image(call: Call, image_id: str) -> Row:
    """Return an image as instances show it."""
    row = images.find_usable(call, image_id).fields
    return {key: row[key] for key in ("id", "name", "swr_path", "tag", "type")}


def lease(call: Call, create_at: int, duration: int | None, kind: str | None) -> Row:
    """Return a lease.

    Args:
        call: Call to respond to.
        create_at: Creation time of the instance, in milliseconds since 1970; the duration counts from it.
        duration: Time until the lease ends, in milliseconds. 0 or less: never. None: one hour.
        kind: Type of the lease, or None.
    """
    left = USUAL_LEASE if duration is None else duration
    return {
        "create_at": create_at,
        "update_at": call.milliseconds,
        "duration": call.milliseconds - create_at + max(left, 0),
        "enable": left > 0,
        # The cloud returns TIMING in upper case, but idle in lower case.
        "type": "idle" if kind in ("idle", "IDLE") else "TIMING",
    }


def end_of_lease(call: Call, notebook: StoredResource, earliest: float) -> list[tuple[float, State]]:
    """Return the steps of the stop at the end of the lease, in seconds from now and not before `earliest`."""
    given = notebook.fields["lease"]
    if not given["enable"]:
        return []
    end = max((given["create_at"] + given["duration"]) / 1000 - call.now, earliest)
    return [(end, "STOPPING"), (end + STOPPING_SECONDS, "STOPPED")]


def bring_up(call: Call, notebook: StoredResource, state: str, seconds: float) -> None:
    """Create or start an instance; if it reaches RUNNING, it stops at the end of its lease."""
    last = NOTEBOOKS.outcome(call, "RUNNING")
    stop = end_of_lease(call, notebook, seconds) if last == "RUNNING" else []
    notebook.plan.change(call.now, (0.0, state), (seconds, last), *stop)
    notebook.notes["run"] = call.fake.next_number()


def shown_endpoints(call: Call, given: list[Row]) -> list[Row]:
    """Return the endpoints of an instance as responses show them."""
    return [
        {
            **documented("NotebookEndpoint", endpoint),
            "ssh_keys": endpoint.get("key_pair_names", []),
            "allowed_access_ips": endpoint.get("allowed_access_ips", []),
            "uri": f"10.20.{call.fake.next_number() % 250}.17",
        }
        for endpoint in given
    ]


def _volume(given: Row) -> Row:
    category = "EFS" if given["category"] == "SFS" else given["category"]
    if given["ownership"] == "DEDICATED":
        if category != "EFS":
            raise Fault(400, WRONG_VALUE, f"A volume of category {category} can't have the ownership DEDICATED.")
        absent = [key for key in ("uri", "id") if key not in given]
        if absent:
            raise Fault(400, MISSING, f"A dedicated volume requires {' and '.join(absent)}.")
    capacity = given.get("capacity", USUAL_CAPACITY[category])
    if capacity < USUAL_CAPACITY["EVS"]:
        raise Fault(
            400, WRONG_SIZE, f"A capacity of {capacity} GB is too small; the minimum is {USUAL_CAPACITY['EVS']} GB."
        )
    place = {"mount_path": given.get("mount_path", "/home/ma-user/work/"), "capacity": capacity}
    kept = {key: given[key] for key in ("read_only", "dew_secret_name", "uri", "id") if key in given}
    return {"category": category, "ownership": given["ownership"], **place, **kept}


def add_notebook(call: Call, body: Row, **more: Any) -> StoredResource:
    """Create an instance, which is then set up."""
    given = body.get("lease", {})
    duration, kind = (body["duration"], None) if "duration" in body else (given.get("duration"), given.get("type"))
    user = call.fake.iam.user
    fields: Row = {
        "id": call.fake.next_id(),
        **{key: body[key] for key in ("name", "description", "flavor", "custom_spec") if key in body},
        "feature": body.get("feature", "NOTEBOOK"),
        "image": shown_image(call, body["image_id"]),
        "lease": lease(call, call.milliseconds, duration, kind),
        "token": call.fake.next_id(),
        "user": {"id": USER_ID, "name": user.name, "domain": {"id": DOMAIN_ID, "name": user.domain}},
        "user_id": USER_ID,
        "workspace_id": body.get("workspace_id", "0"),
        **parts_of(body),
        "create_at": call.milliseconds,
        "update_at": call.milliseconds,
        **more,
    }
    notebook = NOTEBOOKS.add(call, fields["id"], fields)
    if fields.get("volume", {}).get("category") == "EVS":
        notebook.notes["disk"] = Plan([(call.now, "INITIALIZING"), (call.now + INITIALIZING_SECONDS, SETTLED)])
    bring_up(call, notebook, "CREATING", CREATING_SECONDS)
    return notebook


@handles("CreateNotebook")
def create(call: Call) -> Reply:
    """Create an instance, which is then set up."""
    body, more = call.body, Row()
    feature = body.get("feature", "NOTEBOOK")
    if "flavor" in body:
        check_flavor(body["flavor"], feature)
    elif "custom_spec" not in body:
        raise Fault(400, MISSING, "flavor is missing; set flavor or custom_spec.")
    if feature == "DEFAULT" and free_one(call) is not None:
        raise Fault(400, TOO_MANY, "Only one free instance is allowed.")
    if "endpoints" in body:
        more["endpoints"] = shown_endpoints(call, body["endpoints"])
    if "pool_id" in body:
        more["pool"] = {"id": body["pool_id"], "name": body["pool_id"]}
    return Reply(shown(call, add_notebook(call, body, volume=_volume(body["volume"]), **more)))


def free_one(call: Call) -> StoredResource | None:
    """Return the free instance, or None."""
    return next(iter(NOTEBOOKS.with_value(call, "fields.feature", "DEFAULT")), None)


@handles("ShowNotebook")
def show(call: Call) -> Reply:
    """Return an instance."""
    return Reply(shown(call, NOTEBOOKS.find(call)))


@handles("DeleteNotebook")
def delete(call: Call) -> Reply:
    """Delete an instance in the background."""
    notebook = NOTEBOOKS.find(call)
    if notebook.state(call) in ("DELETING", "SNAPSHOTTING"):
        raise refused(notebook.state(call), {})
    plan_deletion(call, NOTEBOOKS.resource, notebook.plan, DELETING_SECONDS, "DELETING")
    return touched(call, notebook)


@handles("StartNotebook")
def start(call: Call) -> Reply:
    """Start a stopped instance with a new lease."""
    notebook = NOTEBOOKS.find(call)
    if notebook.state(call) not in ("STOPPED", "START_FAILED"):
        raise refused(notebook.state(call), START_OBSTACLES)
    restart(call, notebook, call.query.get("duration"), call.query.get("type"))
    return touched(call, notebook)


def restart(call: Call, notebook: StoredResource, duration: int | None, kind: str | None) -> None:
    """Start an instance again.

    Args:
        call: Call that starts it.
        notebook: Instance.
        duration: Duration of its lease, in milliseconds.
        kind: Type of its lease.
    """
    notebook.fields["lease"] = lease(call, notebook.fields["create_at"], duration, kind)
    bring_up(call, notebook, "STARTING", STARTING_SECONDS)


@handles("StopNotebook")
def stop(call: Call) -> Reply:
    """Stop a running instance."""
    notebook = NOTEBOOKS.find(call)
    if notebook.state(call) not in ("RUNNING", "ERROR"):
        raise refused(notebook.state(call), STOP_OBSTACLES)
    notebook.plan.change(call.now, (0.0, "STOPPING"), (STOPPING_SECONDS, "STOPPED"))
    return touched(call, notebook)


def touched(call: Call, notebook: StoredResource) -> Reply:
    """Set the update time of an instance and return the response that shows it."""
    notebook.fields["update_at"] = call.milliseconds
    return Reply(shown(call, notebook))


def refused(state: State, obstacles: dict[str, str]) -> Fault:
    """Return the fault for an operation that the state of an instance forbids."""
    return Fault(400, obstacles.get(str(state), BUSY), f"The instance is {str(state).lower().replace('_', ' ')}.")
