"""Schedules of workflows, which run the workflow at their times.

The times of a schedule are in UTC, and a schedule with `on_running: cancel` starts no execution while another one runs:
both are guesses.
"""

from __future__ import annotations

from typing import cast

from ..handlers.call import Call, as_at, handles
from ..handlers.collection import Collection, StoredResource
from ..handlers.lists import Row
from ..iam import USER_ID
from ..spec.contracts import documented
from ..spec.replies import INVALID, Fault, Reply
from ..spec.timestamps import offset_timestamp
from ..state.table import Table
from .cron_times import CronTimes
from .workflow_executions import run
from .workflows import SCHEDULED, UNDER_WAY, WORKFLOWS, run_due, status_of

NOT_FOUND = "ModelArts.7525"
"""Code of an unknown schedule, which Terraform's provider takes for "not found"."""

SETTLED = "settled"
"""Note with the time up to which a schedule has been carried out, in seconds since 1970."""
MOST_EXECUTIONS = 100
"""Number of executions that are made up for in one call, the latest ones."""

SCHEDULES = Collection("workflow_schedules", "schedule_id", (400, NOT_FOUND), within=WORKFLOWS)


def start_due(call: Call, workflow: StoredResource) -> None:
    """Start the executions that the schedules of a workflow have demanded since the last call, in order of time."""
    schedules: Table[StoredResource] = call.fake.table(f"workflows/{workflow.key}/{SCHEDULES.resource}")
    due = [(moment, key) for key, schedule in schedules.unchanged_items() for moment in _due(call, schedule)]
    for key in {key for _, key in due}:
        schedules[key].notes[SETTLED] = call.now
    if due:
        workflow = WORKFLOWS.find(call, workflow.key)  # its table notes the change
    for moment, key in sorted(due)[-MOST_EXECUTIONS:]:
        earlier = as_at(call, moment, workflow_id=workflow.key)
        policies: Row = schedules[key].fields.get("policies") or {}
        if policies.get("on_running") == "cancel" and status_of(earlier, workflow) in UNDER_WAY:
            continue
        run(earlier, workflow, {})


SCHEDULED.append(start_due)


def _due(call: Call, schedule: StoredResource) -> list[float]:
    """Return the times of a schedule since the last call, in seconds since 1970."""
    try:
        times = _times(schedule.fields)
    except ValueError:  # in a restored state
        return []
    if times is None or not schedule.fields.get("enable"):
        return []
    settled = schedule.notes.get(SETTLED)
    since = settled if isinstance(settled, int | float) else schedule.plan.steps[0][0]
    return times.last(MOST_EXECUTIONS, since, call.now)


def _times(settings: Row) -> CronTimes | None:
    """Return the times of a schedule, or None if it has no cron expression.

    Raises:
        ValueError: The expression is not valid.
    """
    content = settings.get("content")
    expression = cast("Row", content).get("cron") if isinstance(content, dict) else None
    return CronTimes.parse_with_seconds(expression) if isinstance(expression, str) else None


def _check(settings: Row) -> None:
    """Refuse an invalid cron expression.

    Raises:
        Fault: It is not valid. The code is a guess: no client is known that handles it.
    """
    try:
        _times(settings)
    except ValueError as error:
        raise Fault(400, INVALID, str(error)) from error


@handles("ShowWorkflowScheduleList")
def list_schedules(call: Call) -> Reply:
    """Return all schedules of a workflow."""
    return Reply({"schedules": SCHEDULES.rows(call)})


@handles("CreateWorkflowSchedule")
def create(call: Call) -> Reply:
    """Create a schedule, active unless the request says otherwise."""
    workflow = WORKFLOWS.find(call)
    _check(call.body)
    fields: Row = {"enable": True, **documented("WorkflowSchedule", call.body)}
    key = call.fake.next_id()
    fields |= {"uuid": key, "workflow_id": workflow.key, "user_id": USER_ID, "created_at": offset_timestamp(call.now)}
    return Reply(SCHEDULES.row(call, SCHEDULES.add(call, key, fields)), 201)


@handles("ShowWorkflowSchedule")
def show(call: Call) -> Reply:
    """Return a schedule."""
    return Reply(SCHEDULES.row(call, SCHEDULES.find(call)))


@handles("UpdateWorkflowSchedule")
def update(call: Call) -> Reply:
    """Change the trigger of a schedule, or switch it on or off."""
    run_due(call, WORKFLOWS.find(call))
    schedule = SCHEDULES.find(call)
    _check(call.body)
    schedule.fields |= documented("UpdateWorkflowScheduleRequest", call.body)
    schedule.notes[SETTLED] = call.now
    return Reply(SCHEDULES.row(call, schedule))


@handles("DeleteWorkflowScheduleId")
def delete(call: Call) -> Reply:
    """Delete a schedule."""
    run_due(call, WORKFLOWS.find(call))
    schedule = SCHEDULES.find(call)
    del SCHEDULES.of(call)[schedule.key]
    return Reply(None, 204)
