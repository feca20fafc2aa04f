"""Tasks of edge services: started on creation, stopped, restarted, and deleted in the background."""

from __future__ import annotations

import re
from typing import Any

from ...models import ServiceTaskScheduleStatus, ServiceTaskSourceType, ServiceTaskState
from ..handlers.call import Call, handles
from ..handlers.collection import Collection, Outline, StoredResource
from ..handlers.lists import Row, contains, equal, in_order, page
from ..spec.contracts import documented
from ..spec.replies import Fault, Reply
from ..spec.timestamps import timestamp
from ..state.state_plan import State
from . import services
from .planned_deletions import plan_deletion

INVALID = "ModelArts.0101"
TASKS = Collection("service_tasks", "task_id", (400, "ModelArts.3822"), state="state")
TASK_ID = re.compile("[0-9a-f]{32}")
STARTING_SECONDS = 3.0
STARTED_SECONDS = 10.0
READING_SECONDS = 60.0
STOPPING_SECONDS = 5.0
DELETING_SECONDS = 5.0
FAILED = (
    ServiceTaskState.CREATE_FAILED.value,
    ServiceTaskState.START_FAILED.value,
    ServiceTaskState.FAILED.value,
    ServiceTaskState.ABNORMAL.value,
)
STARTABLE = (*FAILED, ServiceTaskState.STOPPED.value, ServiceTaskState.SUCCEEDED.value)
STOPPABLE = (
    ServiceTaskState.PENDING.value,
    ServiceTaskState.STARTING.value,
    ServiceTaskState.RECOVERING.value,
    ServiceTaskState.UPGRADING.value,
    ServiceTaskState.RUNNING.value,
    ServiceTaskState.ABNORMAL.value,
)
# Required fields of an input, by its type.
REQUIRED_FIELDS = {
    ServiceTaskSourceType.RESTFUL.value: ("url", "certificate_check", "rtsp_path_in_response"),
    ServiceTaskSourceType.URL.value: ("url",),
    ServiceTaskSourceType.EDGECAMERA.value: ("id",),
    ServiceTaskSourceType.VCN.value: ("device_id",),
    ServiceTaskSourceType.OBS.value: ("bucket", "path"),
    ServiceTaskSourceType.VIS.value: ("stream_name",),
}
# Required field of a schedule, by its type or execution mode.
REQUIRED_SCHEDULE_FIELD = {
    "weekly": "days_of_week",
    "monthly": "days_of_month",
    "period": "periods",
    "frequency": "frequency",
}


def _task(call: Call) -> StoredResource:
    """Return the task in the path, which must belong to the service in the path.

    Raises:
        Fault: The service or task does not exist.
    """
    service_id = _service(call)["service_id"]
    task_id = call.path["task_id"]
    if not TASK_ID.fullmatch(task_id):
        raise _invalid(f"parameter [task_id] does not match ^{TASK_ID.pattern}$.")
    task = TASKS.find(call)
    if task.fields["service_id"] != service_id:
        status, code = TASKS.missing
        raise Fault(status, code, f"The service {service_id} has no task {task_id}.")
    return task


def _service(call: Call) -> Row:
    return services.find(call)["fields"]


def _invalid(reason: str) -> Fault:
    return Fault(400, INVALID, f"Invalid argument. {reason}")


def _updated(call: Call, task: StoredResource) -> str:
    return timestamp(task.plan.entered(call.now))


def _outline(call: Call, task: StoredResource) -> Outline[StoredResource]:
    """Return the values by which a task is filtered and sorted."""
    row = TASKS.outline(call, task)
    if call.query.get("sort_key") == "updated_at":
        row["updated_at"] = _updated(call, task)
    return row


def _row(call: Call, task: StoredResource) -> Row:
    row = TASKS.row(call, task)
    row["updated_at"] = _updated(call, task)
    if row["state"] in FAILED:
        row["error"] = {"code": "SOURCE.0001", "message": "The source of the task could not be read."}
    if row["state"] == ServiceTaskState.FROZEN:
        row["status"] = "the resources of the account are frozen"
    return row


@handles("CreateTasks")
def create(call: Call) -> Reply:
    """Create a task for each input, which then starts."""
    service, body = _service(call), call.body
    if service["infer_type"] != "edge":
        raise _invalid(f"Service {service['service_name']} is not deployed on edge nodes.")
    _check_input(body["input"])
    if not any(body["output"].get(way) for way in ("obs", "dis", "webhook")):
        raise _needed("output")
    if "schedule" in body:
        _check_schedule(body["schedule"], body["input"]["type"])
    tasks = [_create(call, service, source) for source in body["input"]["data"]]
    return Reply({"tasks": [{"id": task.key} for task in tasks]})


def _create(call: Call, service: Row, source: Row) -> StoredResource:
    fields = documented("ServiceTask", call.body)
    fields |= {
        "id": call.fake.next_id().replace("-", ""),
        "creator": call.fake.iam.user.name,
        "project_id": next(iter(call.fake.iam.projects.values())),
        "service_id": service["service_id"],
        "service_name": service["service_name"],
        "created_at": timestamp(call.now),
        "input": {**call.body["input"], "data": [source]},
    }
    if "schedule" in fields:
        fields["schedule_status"] = ServiceTaskScheduleStatus.ACTIVATED.value
    task = TASKS.add(call, fields["id"], fields, (0, ServiceTaskState.PENDING.value))
    task.notes["created"] = call.milliseconds
    last = TASKS.outcome(call, _usual_end(task))
    if last == ServiceTaskState.CREATE_FAILED:
        task.plan.change(call.now, (STARTING_SECONDS, last))
    else:
        task.plan.change(call.now, *_start(last, after=STARTING_SECONDS))
    return task


def _usual_end(task: StoredResource) -> State:
    """Return the default final state: tasks that read files succeed, tasks that read streams keep running."""
    files = task.fields["input"]["type"] == ServiceTaskSourceType.OBS
    return (ServiceTaskState.SUCCEEDED if files else ServiceTaskState.RUNNING).value


def _start(last: State, *, after: float = 0.0) -> list[tuple[float, State]]:
    """Return the states from the start to the last one."""
    started = after + STARTED_SECONDS
    steps: list[tuple[float, State]] = [(after, ServiceTaskState.STARTING.value)]
    if last == ServiceTaskState.SUCCEEDED:
        steps += [(started, ServiceTaskState.RUNNING.value), (started + READING_SECONDS, last)]
    elif last == ServiceTaskState.FROZEN:
        steps += [(started, ServiceTaskState.FREEZING.value), (started + STOPPING_SECONDS, last)]
    else:
        steps += [(started, last)]
    return steps


def _needed(field: str) -> Fault:
    return _invalid(f"The field [{field}] is required and cannot be empty.")


def _check_input(given: dict[str, Any]) -> None:
    if not given["data"]:
        raise _needed("data")
    if given["type"] == ServiceTaskSourceType.VCN and "vcn" not in given:
        raise _needed("vcn")
    for source in given["data"]:
        for field in REQUIRED_FIELDS[given["type"]]:
            if source.get(field) in (None, ""):
                raise _needed(field)


def _check_schedule(schedule: dict[str, Any], source: str) -> None:
    if source == ServiceTaskSourceType.OBS:
        raise _invalid("A task with input from OBS can't have a schedule.")
    for kind in (schedule["type"].lower(), schedule.get("execution_mode", "")):
        field = REQUIRED_SCHEDULE_FIELD.get(kind)
        if field and not schedule.get(field):
            raise _needed(field)
    if "periods" in schedule and "frequency" in schedule:
        raise _invalid("Set periods or frequency, not both.")


@handles("ListTasksDetails")
def list_tasks(call: Call) -> Reply:
    """Return one page of the tasks of a service."""
    query, service_id = call.query, _service(call)["service_id"]
    since, until = query.get("created_since"), query.get("created_until")
    rows = [
        _outline(call, task)
        for task in TASKS.unchanged_with_value(call, "fields.service_id", service_id)
        if (since is None or task.notes["created"] >= since) and (until is None or task.notes["created"] <= until)
    ]
    rows = contains(rows, "name", query.get("name_like"))
    for key in ("state", "id"):
        rows = equal(rows, key, query.get(key))
    if query.get("sort_key") or query.get("sort_dir"):
        rows = in_order(rows, query.get("sort_key") or "created_at", query.get("sort_dir"))
    return Reply({"count": len(rows), "tasks": [_row(call, row.resource) for row in page(call, rows)]})


@handles("ShowTask")
def show(call: Call) -> Reply:
    """Return a task."""
    return Reply(_row(call, _task(call)))


@handles("StartTask")
def start(call: Call) -> Reply:
    """Start a stopped or failed task."""
    task = _task(call)
    TASKS.require_state(call, task, STARTABLE, 400, INVALID)
    task.plan.change(call.now, *_start(TASKS.outcome(call, _usual_end(task))))
    _turn_schedule(task, ServiceTaskScheduleStatus.ACTIVATED)
    return Reply()


@handles("StopTask")
def stop(call: Call) -> Reply:
    """Stop a task that is running or starting."""
    task = _task(call)
    TASKS.require_state(call, task, STOPPABLE, 400, INVALID)
    states = (ServiceTaskState.STOPPING.value, ServiceTaskState.STOPPED.value)
    task.plan.change(call.now, (0, states[0]), (STOPPING_SECONDS, states[1]))
    _turn_schedule(task, ServiceTaskScheduleStatus.INACTIVATED)
    return Reply()


def _turn_schedule(task: StoredResource, status: ServiceTaskScheduleStatus) -> None:
    if "schedule" in task.fields:
        task.fields["schedule_status"] = status.value


@handles("DeleteTask")
def delete(call: Call) -> Reply:
    """Delete a task in the background."""
    task = _task(call)
    if task.plan.ends is None:
        plan_deletion(call, TASKS.resource, task.plan, DELETING_SECONDS, ServiceTaskState.DELETING.value)
    return Reply()
