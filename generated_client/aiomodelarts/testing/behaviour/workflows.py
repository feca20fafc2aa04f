"""Workflows: their steps, data and parameters, their labels, and the number of workflows in each state."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from importlib import import_module
from typing import Any

from ...models import WorkflowExecutionStatus, WorkflowStatus, WorkflowStepStatus
from ..handlers.call import Call, handles
from ..handlers.collection import Collection, Outline, StoredResource
from ..handlers.lists import AnyRow, Row, contains, equal, in_order, in_workspace, page
from ..spec.contracts import documented
from ..spec.replies import Reply
from ..spec.timestamps import offset_timestamp
from ..state.table import Table
from .workflow_graphs import in_sequence

NOT_FOUND = "ModelArts.7512"
"""Code of an unknown workflow, which Terraform's provider takes for "not found"."""

WORKFLOWS = Collection("workflows", "workflow_id", (400, NOT_FOUND))

# Fields that only the service sets.
SET_BY_THE_SERVICE = ("latest_execution", "run_count", "param_ready", "last_modified_at", "user_name", "source")
UNDER_WAY = (WorkflowExecutionStatus.INIT, WorkflowExecutionStatus.RUNNING)
RUNNING = (WorkflowStepStatus.CREATING, WorkflowStepStatus.RUNNING)
CURRENT = (*RUNNING, WorkflowStepStatus.WAIT_INPUTS)
SCHEDULED: list[Callable[[Call, StoredResource], None]] = []
"""Functions that start the executions which are due."""
COPIED = ("steps", "data_requirements", "data", "parameters", "storages", "assets", "sub_graphs", "policy")


def _row(call: Call, workflow: StoredResource) -> Row:
    """Return a workflow as responses show it."""
    last = _latest_execution(call, workflow)
    row = WORKFLOWS.row(call, workflow)
    row["param_ready"] = _has_parameters(workflow)
    if last is not None:
        row["latest_execution"] = _summary(call, workflow, last)
    return row


def run_due(call: Call, workflow: StoredResource) -> None:
    """Start the executions of a workflow that its schedules have demanded since the last call."""
    if not call.fake.saved_table(f"workflows/{workflow.key}/workflow_schedules"):
        return
    if not SCHEDULED:
        import_module(f"{__package__}.workflow_schedules")  # adds its function; it imports this module
    for start in SCHEDULED:
        start(call, workflow)


def _latest_execution(call: Call, workflow: StoredResource) -> StoredResource | None:
    """Return the execution of a workflow that was created last for reading, or None if there is none."""
    run_due(call, workflow)
    executions = call.fake.saved_table(f"workflows/{workflow.key}/workflow_executions")
    return executions.unchanged_entry(next(reversed(executions))) if executions else None


def _summary(call: Call, workflow: StoredResource, last: StoredResource) -> Row:
    """Return a summary of the latest execution of a workflow."""
    place = f"workflows/{workflow.key}/workflow_executions/{last.key}/workflow_steps"
    steps: Table[StoredResource] = call.fake.table(place)
    states = {step.fields["step_name"]: step.state(call) for step in steps.unchanged()}
    return {
        "execution_id": last.key,
        "created_at": last.fields["created_at"],
        "status": last.state(call),
        "running_steps": [name for name, state in states.items() if state in RUNNING],
        "current_steps": [name for name, state in states.items() if state in CURRENT],
        "duration": int(duration(call, last)),
    }


def duration(call: Call, execution: StoredResource) -> float:
    """Return how long an execution has run, or ran until it ended, in seconds."""
    under_way = execution.state(call) in UNDER_WAY
    return (call.now if under_way else execution.plan.entered(call.now)) - execution.notes["begun"]


def sort_key(name: str) -> str:
    """Return the field that an argument for sorting means."""
    return "created_at" if name == "create_time" else name


def _has_parameters(workflow: StoredResource) -> bool:
    """Return whether all parameters of a workflow are ready."""
    parameters: list[Row] = workflow.fields.get("parameters") or []
    return all(_is_ready(parameter) for parameter in parameters)


def _is_ready(parameter: Row) -> bool:
    """Return whether a parameter has a value, or may get it after the execution has started."""
    return bool(parameter.get("delay")) or any(parameter.get(key) is not None for key in ("value", "default"))


def status_of(call: Call, workflow: StoredResource) -> str:
    """Return the state of the latest execution of a workflow, or that it was never executed."""
    last = _latest_execution(call, workflow)
    return WorkflowStatus.NEVER_EXECUTED.value if last is None else str(last.state(call))


def _dated(call: Call, steps: list[Row]) -> list[Row]:
    """Return checked steps with their time of creation."""
    in_sequence(steps)
    return [{**step, "created_at": offset_timestamp(call.now)} for step in steps]


def _source(call: Call, key: str | None) -> Row:
    """Return the parts that a copy takes from the workflow with this ID; nothing without an ID."""
    if not key:
        return {}
    row = WORKFLOWS.row(call, WORKFLOWS.find(call, key))
    return {name: row[name] for name in COPIED if name in row}


@handles("CreateWorkflow")
def create(call: Call) -> Reply:
    """Create a workflow, or a copy of an existing one."""
    given: Row = documented("CreateWorkflowRequest", call.body)
    given = {name: value for name, value in given.items() if name not in SET_BY_THE_SERVICE}
    fields: Row = {"description": "", "workspace_id": "0", "labels": [], "smn_switch": False, "run_count": 0}
    fields |= {**_source(call, given.get("source_workflow_id")), **given}
    fields["steps"] = _dated(call, fields.get("steps") or [])
    key, time = call.fake.next_id(), offset_timestamp(call.now)
    fields |= {"workflow_id": key, "created_at": time, "last_modified_at": time, "user_name": call.fake.iam.user.name}
    if "gallery_subscription" in given:
        fields["source"] = "ai_gallery"
    if "package" in given:
        fields["package"] = _package(call, key, given["package"])
    return Reply(_row(call, WORKFLOWS.add(call, key, fields)), 201)


def _named(call: Call, rows: list[AnyRow]) -> list[AnyRow]:
    """Return the rows with the name and description of the query; without `search_type`, parts of them suffice."""
    query = call.query
    search = equal if query.get("search_type") == "equal" else contains
    for key in ("name", "description"):
        rows = search(rows, key, query.get(key))
    return rows


@handles("ListWorkflows")
def list_workflows(call: Call) -> Reply:
    """Return one page of workflows."""
    query = call.query
    everything = WORKFLOWS.outlines(call)
    rows = equal(_named(call, everything), "exeml_template_id", query.get("template_id"))
    labels: list[str] = query.get("labels") or []
    rows = [row for row in rows if set(labels) <= set(row["labels"])]
    if wanted := query.get("status"):
        rows = [row for row in rows if status_of(call, row.resource) == wanted]
    if sort_by := query.get("sort_by"):
        if sort_by == "param_ready":
            rows = [Outline(row.resource, {sort_by: _has_parameters(row.resource)}) for row in rows]
        rows = in_order(rows, sort_key(sort_by), "desc")
    shown = [_row(call, row.resource) for row in page(call, rows)]
    return Reply({"total": len(everything), "count": len(rows), "items": shown})


@handles("ShowWorkflow")
def show(call: Call) -> Reply:
    """Return a workflow."""
    return Reply(_row(call, WORKFLOWS.find(call)))


@handles("UpdateWorkflow")
def update(call: Call) -> Reply:
    """Change a workflow."""
    workflow = WORKFLOWS.find(call)
    run_due(call, workflow)
    changes: Row = documented("UpdateWorkflowRequest", call.body)
    if "steps" in changes:
        changes["steps"] = _dated(call, changes["steps"])
    workflow.fields |= {**changes, "last_modified_at": offset_timestamp(call.now)}
    return Reply(_row(call, workflow))


@handles("DeleteWorkflow")
def delete(call: Call) -> Reply:
    """Delete a workflow with everything in it."""
    workflow = WORKFLOWS.find(call)
    WORKFLOWS.discard_parts(call, workflow.key)
    del WORKFLOWS.of(call)[workflow.key]
    return Reply(None, 204)


@handles("ShowWorkflowLabels")
def list_labels(call: Call) -> Reply:
    """Return the labels of all workflows."""
    query = call.query
    rows = equal(WORKFLOWS.outlines(call), "exeml_template_id", query.get("template_id"))
    if sort_by := query.get("sort_by"):
        rows = in_order(rows, sort_key(sort_by), query.get("order") or "desc")
    labels = list(dict.fromkeys(label for row in rows for label in row["labels"]))
    start = int(query.get("offset") or 0)
    limit: Any = query.get("limit")
    return Reply(labels[start : start + int(limit)] if limit else labels[start:])


@handles("ShowWorkflowsOverview")
def get_overview(call: Call) -> Reply:
    """Return the number of workflows in each state."""
    rows = _named(call, WORKFLOWS.outlines(call))
    if call.query.get("workspace_id"):
        rows = in_workspace(call, rows)
    return Reply({"total": len(rows), "stat": dict(Counter(status_of(call, row.resource) for row in rows))})


@handles("CreateWorkflowServiceAuth")
def authorize_services(call: Call) -> Reply:
    """Authorize every service: the fake has no assets of AI Gallery that could be checked."""
    del call
    return Reply({"result": "success"})


def _package(call: Call, key: str, given: Row) -> Row:
    """Return an ordered package of a workflow."""
    package: Row = documented("WorkflowPackage", given)
    package |= {"package_id": call.fake.next_id(), "workflow_id": key, "status": "active"}
    return {**package, "current_consume": 0, "created_at": offset_timestamp(call.now)}


@handles("CreateWorkflowPurchasePool")
def buy_package(call: Call) -> Reply:
    """Buy a package, which the workflow then has."""
    workflow = WORKFLOWS.find(call)
    workflow.fields["package"] = _package(call, workflow.key, call.body)
    return Reply(workflow.fields["package"], 201)
