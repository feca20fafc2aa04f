"""Services: deployed in the background, started, stopped and deleted.

The name and version of a model in `config` come from the models of this fake; unknown models are accepted.
"""

from __future__ import annotations

from typing import Any

from ...models import ServiceStatus
from ..handlers.call import Call, handles
from ..handlers.collection import Outline
from ..handlers.lists import Row, equal, in_order, in_workspace, page
from ..handlers.owner import owner_of
from ..spec.contracts import documented
from ..spec.replies import INVALID, Fault, Reply
from ..state.state_plan import Plan
from ..state.table import Table
from .planned_deletions import plan_deletion

TABLE = "services"
NOT_FOUND = "ModelArts.3502"
NAME_TAKEN = "ModelArts.3503"
MODEL_NOT_READY = "ModelArts.3515"
NOT_CHANGEABLE = "ModelArts.3519"
DEPLOYING_SECONDS = 20.0
STOPPING_SECONDS = 5.0
DELETING_SECONDS = 5.0
REPLACEABLE = ("description", "schedule", "priority", "load_balancer_policy", "additional_properties")
# Result of an update by the state in which it ends; all other states are a success.
UPDATE_RESULTS = {
    "failed": "FAIL",
    "stopped": "FAIL",
    "deploying": "RUNNING",
    "pending": "RUNNING",
    "waiting": "RUNNING",
}
# State of the models of a service, by service states that models do not have.
MODEL_STATES = {"pending": "notReady", "waiting": "notReady", "stopping": "running", "deleting": "running"}


def services_of(call: Call) -> Table[dict[str, Any]]:
    """Return the existing services by their ID."""
    table = call.fake.table(TABLE)
    for key in table.due(call.now):
        del table[key]
    return table


def find(call: Call, service_id: str | None = None) -> dict[str, Any]:
    """Return the service in the path, or the one with an ID.

    Raises:
        Fault: The service does not exist.
    """
    wanted = service_id or call.path["service_id"]
    found: dict[str, Any] | None = services_of(call).get(wanted)
    if found is None:
        raise Fault(404, NOT_FOUND, f"The service {wanted} does not exist.")
    return found


def model_of(call: Call, entry: dict[str, Any]) -> Row:
    """Return the name and version of a model in `config`; an unknown model is named by its ID."""
    model = call.fake.table("models").get(entry["model_id"])
    fields: Row = model["fields"] if model else {"model_name": entry["model_id"], "model_version": "1.0.0"}
    return {key: fields[key] for key in ("model_name", "model_version")}


def _outline(call: Call, service: dict[str, Any]) -> Outline[dict[str, Any]]:
    """Return the values by which a service is filtered and sorted."""
    plan: Plan = service["plan"]
    state, entered = plan.state(call.now), int(plan.entered(call.now) * 1000)
    return Outline(service, {**service["fields"], "status": state, "transition_at": entered})


def _row(call: Call, service: dict[str, Any]) -> Row:
    plan: Plan = service["plan"]
    row: Row = dict(_outline(call, service))
    state = row["status"]
    if state == ServiceStatus.DEPLOYING:
        row["progress"] = min(99, int(100 * (call.now - plan.entered(call.now)) / DEPLOYING_SECONDS))
    if state == ServiceStatus.FAILED:
        row["error_msg"] = "The instances did not become healthy."
    return row


def _event(call: Call, service: dict[str, Any], message: str, *, kind: str = "normal", after: float = 0.0) -> None:
    moment = int((call.now + after) * 1000)
    service["events"].append({"event_type": kind, "event_info": message, "occur_time": moment})


def _change(call: Call, service: dict[str, Any], *later: tuple[float, str]) -> None:
    """Replace the planned states of a service and remove the events of the former plan.

    An update that has not ended by then has failed: its configuration was never deployed.
    """
    service["plan"].change(call.now, *later)
    service["updates"] = [
        (ends, result, fields) if ends <= call.now and result != "RUNNING" else (call.now, "FAIL", fields)
        for ends, result, fields in service["updates"]
    ]
    service["events"] = [event for event in service["events"] if event["occur_time"] <= call.milliseconds]


def _deploy(call: Call, service: dict[str, Any]) -> None:
    batch = service["fields"]["infer_type"] == "batch"
    usual = ServiceStatus.FINISHED if batch else ServiceStatus.RUNNING
    last = str(call.fake.outcome(TABLE, usual.value))
    service["fields"]["publish_at"] = call.milliseconds
    _change(call, service, (0, ServiceStatus.DEPLOYING.value), (DEPLOYING_SECONDS, last))
    _event(call, service, "deployment begins")
    kind = "abnormal" if last == ServiceStatus.FAILED else "normal"
    _event(call, service, f"the service is {last}", kind=kind, after=DEPLOYING_SECONDS)


def _check_config(call: Call, config: list[dict[str, Any]], infer_type: str) -> None:
    if infer_type == "batch" and len(config) != 1:
        raise Fault(400, INVALID, f"A batch service has exactly one model, not {len(config)}.")
    weights = [int(entry["weight"]) for entry in config if "weight" in entry]
    if infer_type == "real-time" and weights and sum(weights) != 100:
        raise Fault(400, INVALID, f"The weights of the models add up to {sum(weights)} instead of 100.")
    for entry in config:
        model = call.fake.table("models").get(entry["model_id"])
        if model and model["plan"].state(call.now) == "publishing":
            raise Fault(400, MODEL_NOT_READY, f"The model {entry['model_id']} is still being published.")


@handles("CreateService")
def create(call: Call) -> Reply:
    """Create a service, which is then deployed."""
    table, body = services_of(call), call.body
    if table.with_value("fields.service_name", body["service_name"]):
        raise Fault(409, NAME_TAKEN, f"The service {body['service_name']} already exists.")
    _check_config(call, body["config"], body["infer_type"])
    service_id = call.fake.next_id()
    fields = {key: value for key, value in documented("Service", body).items() if key != "config"}
    fields |= {
        "service_id": service_id,
        "workspace_id": body.get("workspace_id", "0"),
        "operation_time": call.milliseconds,
        "update_time": call.milliseconds,
        "invocation_times": 0,
        "failed_times": 0,
        "is_shared": False,
        "shared_count": 0,
        "is_free": False,
        **owner_of(call),
    }
    if body["infer_type"] == "real-time":
        fields["access_address"] = f"https://infer.example.com/v1/infers/{service_id}"
    plan = Plan([(call.now, ServiceStatus.DEPLOYING.value)])
    service: dict[str, Any] = {"fields": fields, "config": body["config"], "plan": plan, "events": [], "updates": []}
    _deploy(call, service)
    table[service_id] = service
    return Reply({"service_id": service_id, "resource_ids": [f"INF-{call.fake.next_number():010x}"]})


@handles("ListServices")
def list_services(call: Call) -> Reply:
    """Return one page of services."""
    query = call.query
    services = services_of(call).unchanged()
    if wanted := query.get("model_id"):
        services = [one for one in services if wanted in [entry["model_id"] for entry in one["config"]]]
    rows = in_workspace(call, [_outline(call, service) for service in services])
    for key in ("service_id", "service_name", "infer_type", "status"):
        rows = equal(rows, key, query.get(key))
    if query.get("tags"):
        rows = []  # no operation of the fake tags a service
    rows = in_order(rows, query.get("sort_by") or "publish_at", query.get("order") or "desc")
    shown = [documented("ServiceSummary", _row(call, row.resource)) for row in page(call, rows)]
    return Reply({"total_count": len(rows), "count": len(shown), "services": shown})


@handles("ShowService")
def show(call: Call) -> Reply:
    """Return a service with its models."""
    service = find(call)
    row = _row(call, service)
    state: str = MODEL_STATES.get(str(row["status"]), str(row["status"]))
    return Reply({**row, "config": [_shown_model(call, entry, state) for entry in service["config"]]})


def _shown_model(call: Call, entry: dict[str, Any], state: str) -> Row:
    shown = {**documented("ServiceConfig", entry), **model_of(call, entry), "status": state}
    if "nodes" in entry:
        shown["nodes"] = [{"id": node, "name": node} for node in entry["nodes"]]
    return shown


@handles("UpdateService")
def update(call: Call) -> Reply:
    """Start, stop or redeploy a service, or change its settings."""
    service, body = find(call), call.body
    state, wanted = service["plan"].state(call.now), body.get("status")
    if state == ServiceStatus.DELETING:
        raise Fault(400, NOT_CHANGEABLE, "The service is being deleted.")
    config = body.get("config") if wanted is None else None
    if config is not None:
        _check_config(call, config, service["fields"]["infer_type"])
    service["fields"].update({key: body[key] for key in REPLACEABLE if key in body})
    service["fields"]["operation_time"] = call.milliseconds
    if wanted == "stopped" and state not in (ServiceStatus.STOPPED, ServiceStatus.STOPPING):
        _change(call, service, (0, ServiceStatus.STOPPING.value), (STOPPING_SECONDS, ServiceStatus.STOPPED.value))
        _event(call, service, "the service is stopped", after=STOPPING_SECONDS)
    if config is not None:
        service["config"] = config
        service["fields"]["update_time"] = call.milliseconds
    if config is not None or (wanted == "running" and state not in (ServiceStatus.RUNNING, ServiceStatus.DEPLOYING)):
        _deploy(call, service)
    if config is not None:
        _log_update(call, service)
    return Reply({})


def _log_update(call: Call, service: dict[str, Any]) -> None:
    ends, last = service["plan"].steps[-1]
    result = UPDATE_RESULTS.get(str(last), "SUCCESS")
    shown = [documented("ServiceLogConfig", {**entry, **model_of(call, entry)}) for entry in service["config"]]
    service["updates"].append((ends, result, {"update_time": call.milliseconds, "config": shown}))


@handles("DeleteService")
def delete(call: Call) -> Reply:
    """Delete a service, or several whose IDs are separated by commas, in the background."""
    for service in [find(call, service_id) for service_id in call.path["service_id"].split(",")]:
        if service["plan"].state(call.now) != ServiceStatus.DELETING:
            _change(call, service)
            plan_deletion(call, TABLE, service["plan"], DELETING_SECONDS, ServiceStatus.DELETING.value)
    return Reply({})
