"""Schedules of workflows. The fake stores them and runs nothing."""

from __future__ import annotations

from ..handlers.call import Call, handles
from ..handlers.collection import Collection
from ..handlers.lists import Row
from ..iam import USER_ID
from ..spec.contracts import documented
from ..spec.replies import Reply
from ..spec.timestamps import offset_timestamp
from .workflows import WORKFLOWS

NOT_FOUND = "ModelArts.7525"
"""Code of an unknown schedule, which Terraform's provider takes for "not found"."""

SCHEDULES = Collection("workflow_schedules", "schedule_id", (400, NOT_FOUND), within=WORKFLOWS)


@handles("ShowWorkflowScheduleList")
def list_schedules(call: Call) -> Reply:
    """Return all schedules of a workflow."""
    return Reply({"schedules": SCHEDULES.rows(call)})


@handles("CreateWorkflowSchedule")
def create(call: Call) -> Reply:
    """Create a schedule, active unless the request says otherwise."""
    workflow = WORKFLOWS.find(call)
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
    schedule = SCHEDULES.find(call)
    schedule.fields |= documented("UpdateWorkflowScheduleRequest", call.body)
    return Reply(SCHEDULES.row(call, schedule))


@handles("DeleteWorkflowScheduleId")
def delete(call: Call) -> Reply:
    """Delete a schedule."""
    schedule = SCHEDULES.find(call)
    del SCHEDULES.of(call)[schedule.key]
    return Reply(None, 204)
