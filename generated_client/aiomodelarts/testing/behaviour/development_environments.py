"""Development environment instances of the older service: created, started, stopped, and deleted in the background."""

from __future__ import annotations

from typing import Any

from ..handlers.call import Call, handles
from ..handlers.collection import Outline
from ..handlers.lists import Row, equal, in_order
from ..spec.contracts import contracts, documented
from ..spec.replies import Fault, Reply
from ..state.state_plan import Plan
from ..state.table import Table

TABLE = "development_environments"
NOT_FOUND = "ModelArts.6309"
NAME_TAKEN = "ModelArts.6301"
PATH_MISSING = "ModelArts.6317"
PATH_WITHOUT_SLASH = "ModelArts.6318"
MUST_BE_STOPPED = "ModelArts.6304"
ALREADY_RUNNING = "ModelArts.6305"
STARTING = "ModelArts.6306"
ALREADY_STOPPED = "ModelArts.6307"
STOPPING = "ModelArts.6308"
NOT_RUNNING = "ModelArts.6327"
BUSY = "ModelArts.6357"
SERVICE_FAULT = "ModelArts.6361"
ENDED = ("STOPPED", "CREATE_FAILED", "START_FAILED", "RESIZE_FAILED", "UNAVAILABLE")
FAILED = ("CREATE_FAILED", "START_FAILED", "RESIZE_FAILED")
# Error codes of a start or stop that the state of an instance forbids.
START_OBSTACLES = {"RUNNING": ALREADY_RUNNING, "STARTING": STARTING, "STOPPING": STOPPING}
STOP_OBSTACLES = {
    "STOPPED": ALREADY_STOPPED,
    "STOPPING": STOPPING,
    "STARTING": STARTING,
    **dict.fromkeys((*FAILED, "UNAVAILABLE"), NOT_RUNNING),
}


def _instances(call: Call) -> Table[dict[str, Any]]:
    table = call.fake.table(TABLE)
    for key in table.due(call.now):
        del table[key]
    return table


def _find(call: Call) -> dict[str, Any]:
    found: dict[str, Any] | None = _instances(call).get(call.path["instance_id"])
    if found is None:
        raise Fault(400, NOT_FOUND, f"The instance {call.path['instance_id']} does not exist.")
    return found


def _row(call: Call, instance: dict[str, Any]) -> Row:
    state = instance["plan"].state(call.now)
    row = {**instance["fields"], "status": state}
    if state in FAILED:
        reasons = {"code": SERVICE_FAULT, "message": "The machine could not be prepared."}
        row |= {"error_code": SERVICE_FAULT, "spec": {**row["spec"], "failed_reasons": reasons}}
    return row


def _outline(call: Call, instance: dict[str, Any]) -> Outline[dict[str, Any]]:
    """Return the values by which an instance is filtered and sorted."""
    return Outline(instance, {**instance["fields"], "status": instance["plan"].state(call.now)})


def _touch(call: Call, instance: dict[str, Any]) -> None:
    instance["fields"]["latest_update_timestamp"] = str(call.milliseconds)


def _check_storage(storage: dict[str, Any]) -> None:
    """Refuse OBS storage without a folder.

    Raises:
        Fault: The path is missing or does not end with a slash.
    """
    if storage["type"] != "obs":
        return
    path = storage.get("location", {}).get("path")
    if not path:
        raise Fault(400, PATH_MISSING, "spec.storage.location.path is required if the storage type is obs.")
    if not path.endswith("/"):
        raise Fault(400, PATH_WITHOUT_SLASH, "spec.storage.location.path must end with a slash.")


@handles("CreateDevelopmentEnvironment")
def create(call: Call) -> Reply:
    """Create an instance, which then starts."""
    table, body = _instances(call), call.body
    if table.with_value("fields.name", body["name"]):
        raise Fault(400, NAME_TAKEN, f"The instance {body['name']} already exists.")
    _check_storage(body["spec"]["storage"])
    instance_id = f"DE-{call.fake.next_id()}"
    pattern = contracts()["CreateDevelopmentEnvironment"].example
    fields: Row = documented("DevelopmentEnvironment", body)
    fields |= {
        "id": instance_id,
        "profile": {**pattern["profile"], "id": body["profile_id"], "name": body["profile_id"]},
        "creation_timestamp": str(call.milliseconds),
        "latest_update_timestamp": str(call.milliseconds),
        "spec": documented("DevelopmentEnvironmentSpec", body["spec"]),
        "user": pattern["user"],
    }
    fields.setdefault("workspace", {"id": "0"})
    last = call.fake.outcome(TABLE, "RUNNING")
    plan = Plan([(call.now, "CREATING"), (call.now + 15, last)])
    table[instance_id] = {"fields": fields, "plan": plan}
    return Reply(_row(call, table[instance_id]))


@handles("ListDevelopmentEnvironments")
def list_instances(call: Call) -> Reply:
    """Return instances from an offset; all of them without a limit."""
    query = call.query
    rows = [_outline(call, instance) for instance in _instances(call).unchanged()]
    rows = [row for row in rows if row["profile"]["de_type"] == query["de_type"]]
    wanted = query.get("workspace_id") or "0"
    rows = [row for row in rows if row["workspace"].get("id", "0") == wanted]
    rows = [row for row in equal(rows, "status", query.get("status")) if _fits(row, query)]
    rows = in_order(rows, query.get("sortby") or "name", query.get("order") or "asc")
    start, limit = query.get("offset", 0), query.get("limit", 0)
    shown = rows[start : start + limit] if limit else rows[start:]
    return Reply({"total_count": len(rows), "instances": [_row(call, row.resource) for row in shown]})


def _fits(row: Row, query: dict[str, Any]) -> bool:
    """Return whether an instance matches the pool, project and provisioning type of the query.

    All instances belong to the caller.
    """
    found = {
        "pool_id": row.get("pool", {}).get("id"),
        "ai_project": row.get("ai_project", {}).get("id"),
        "provision_type": row["profile"]["provision"]["type"],
    }
    return all(value == query[name] for name, value in found.items() if query.get(name))


@handles("ShowDevelopmentEnvironment")
def show(call: Call) -> Reply:
    """Return an instance."""
    return Reply(_row(call, _find(call)))


@handles("UpdateDevelopmentEnvironment")
def update(call: Call) -> Reply:
    """Change the description or the automatic stop of an instance."""
    instance = _find(call)
    fields = instance["fields"]
    if "description" in call.body:
        fields["description"] = call.body["description"]
    auto_stop = call.body.get("spec", {}).get("auto_stop")
    if auto_stop:
        fields["spec"] = {**fields["spec"], "auto_stop": {**fields["spec"].get("auto_stop", {}), **auto_stop}}
    _touch(call, instance)
    return Reply(_row(call, instance))


@handles("DeleteDevelopmentEnvironment")
def delete(call: Call) -> Reply:
    """Delete a stopped instance in the background."""
    instance = _find(call)
    state = instance["plan"].state(call.now)
    if state not in ENDED:
        code = BUSY if state == "DELETING" else MUST_BE_STOPPED
        raise Fault(400, code, "Stop the instance before you delete it.")
    instance["plan"].change(call.now, (0, "DELETING"))
    instance["plan"].end(call.now + 3)
    return Reply({"instance_id": instance["fields"]["id"]})


@handles("ManageDevelopmentEnvironment")
def run_action(call: Call) -> Reply:
    """Start or stop an instance."""
    instance = _find(call)
    plan, before = instance["plan"], instance["plan"].state(call.now)
    if call.body["action"] == "start":
        if before not in ENDED:
            raise _refused(before, START_OBSTACLES)
        instance.pop("token", None)
        plan.change(call.now, (0, "STARTING"), (8, call.fake.outcome(TABLE, "RUNNING")))
    else:
        if before != "RUNNING":
            raise _refused(before, STOP_OBSTACLES)
        plan.change(call.now, (0, "STOPPING"), (5, "STOPPED"))
    _touch(call, instance)
    return Reply({"current_status": plan.state(call.now), "previous_state": before})


def _refused(state: str, obstacles: dict[str, str]) -> Fault:
    return Fault(400, obstacles.get(state, BUSY), f"The instance is {state.lower().replace('_', ' ')}.")


@handles("ShowDevelopmentEnvironmentToken")
def show_token(call: Call) -> Reply:
    """Return the token of a running instance; each start creates a new one."""
    instance = _find(call)
    state = instance["plan"].state(call.now)
    if state != "RUNNING":
        raise _refused(state, {**STOP_OBSTACLES, "STOPPED": NOT_RUNNING})
    return Reply({"token": instance.setdefault("token", call.fake.next_id().replace("-", ""))})
