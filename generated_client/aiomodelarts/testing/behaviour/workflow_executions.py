"""Executions of workflows, which run their steps in the background, and the actions on them."""

from __future__ import annotations

from ...models import WorkflowExecutionActionName, WorkflowExecutionStatus
from ..handlers.call import Call, handles
from ..handlers.collection import Outline, StoredResource
from ..handlers.lists import Row, equal, in_order, in_workspace, page
from ..spec.contracts import documented
from ..spec.replies import INVALID, Fault, Reply
from ..spec.timestamps import offset_timestamp
from .workflow_graphs import in_sequence
from .workflow_runs import EXECUTIONS, add_steps, dependent, start, step_row, steps_of, stop, unchanged_steps_of
from .workflows import UNDER_WAY, WORKFLOWS, duration, sort_key

SETTINGS = ("parameters", "data_requirements")
DURATION = "duration"


def _row(call: Call, execution: StoredResource) -> Row:
    """Return an execution as responses show it, with its steps."""
    row = EXECUTIONS.row(call, execution)
    row["steps_execution"] = [step_row(call, step) for step in unchanged_steps_of(call, execution)]
    row[DURATION] = _duration(call, execution)
    return row


def _duration(call: Call, execution: StoredResource) -> str:
    return str(int(duration(call, execution)))


def _with_changes(entries: list[Row], changes: list[Row]) -> list[Row]:
    """Return parameters or data with changed values: an entry of a request replaces what that of its name contains."""
    named = {entry.get("name", ""): entry for entry in entries}
    for change in changes:
        name = change.get("name", "")
        named[name] = {**named.get(name, {}), **change}
    return list(named.values())


def change_settings(execution: StoredResource, body: Row) -> None:
    """Change the parameters and data of an execution by those in the body of a request."""
    for key in SETTINGS:
        entries: list[Row] = execution.fields.get(key) or []
        changes: list[Row] = body.get(key) or []
        execution.fields[key] = _with_changes(entries, changes)


def _selected(workflow: Row, scene_id: str | None) -> tuple[list[Row], Row]:
    """Return the steps that a new execution runs, and the name of its scene.

    Raises:
        Fault: The workflow has no such scene.
    """
    steps = in_sequence(workflow["steps"])
    if not scene_id:
        return steps, {}
    policy: Row = workflow.get("policy") or {}
    scenes: list[Row] = policy.get("scenes") or []
    scene = next((scene for scene in scenes if scene.get("id") == scene_id), None)
    if scene is None:
        raise Fault(400, INVALID, f"The workflow has no scene with the ID {scene_id:.60}.")
    names: list[str] = scene.get("steps") or []
    return [step for step in steps if step["name"] in names], {"scene_name": scene.get("name", "")}


@handles("CreateWorkflowExecution")
def create(call: Call) -> Reply:
    """Run a workflow."""
    given: Row = documented("WorkflowExecutionRequest", call.body)
    return Reply(_row(call, run(call, WORKFLOWS.find(call), given)), 201)


def run(call: Call, workflow: StoredResource, given: Row) -> StoredResource:
    """Run a workflow.

    Args:
        call: Call with the ID of the workflow in its path.
        workflow: The workflow.
        given: Settings of the execution.

    Returns:
        The execution.
    """
    EXECUTIONS.of(call)  # earlier executions that are due come first
    steps, scene = _selected(workflow.fields, given.get("scene_id"))
    workflow.fields["run_count"] += 1
    key = call.fake.next_id()
    fields: Row = {"name": f"execution-{workflow.fields['run_count']:03}", "description": "", "labels": []}
    fields |= {"workspace_id": workflow.fields["workspace_id"], "policies": {"use_cache": False}, **given, **scene}
    fields |= {"execution_id": key, "created_at": offset_timestamp(call.now), "events": []}
    fields |= {"workflow_id": workflow.key, "workflow_name": workflow.fields["name"]}
    fields |= {name: workflow.fields.get(name) or [] for name in ("sub_graphs", *SETTINGS)}
    execution = EXECUTIONS.add(call, key, fields, (0.0, WorkflowExecutionStatus.INIT.value))
    execution.notes["begun"] = call.now
    change_settings(execution, given)
    add_steps(call, execution, steps)
    start(call, execution, {step["name"] for step in steps})
    return execution


@handles("ListWorkflowExecutions")
def list_executions(call: Call) -> Reply:
    """Return one page of executions."""
    query = call.query
    rows = EXECUTIONS.outlines(call)
    if query.get("workspace_id"):
        rows = in_workspace(call, rows)
    rows = equal(equal(rows, "status", query.get("status")), "scene_id", query.get("scene_id"))
    if label := query.get("labels"):
        rows = [row for row in rows if label in row["labels"]]
    if sort_by := query.get("sort_by"):
        if sort_by == DURATION:
            rows = [Outline(row.resource, {DURATION: _duration(call, row.resource)}) for row in rows]
        rows = in_order(rows, sort_key(sort_by), query.get("order") or "desc")
    shown = [_row(call, row.resource) for row in page(call, rows)]
    return Reply({"total": len(rows), "count": len(shown), "items": shown})


@handles("ListExecutionLabels")
def list_labels(call: Call) -> Reply:
    """Return the labels of all executions of a workflow."""
    return Reply(list(dict.fromkeys(label for row in EXECUTIONS.outlines(call) for label in row["labels"])))


@handles("ShowWorkflowExecution")
def show(call: Call) -> Reply:
    """Return an execution."""
    return Reply(_row(call, EXECUTIONS.find(call)))


@handles("UpdateWorkflowExecution")
def update(call: Call) -> Reply:
    """Change the labels, parameters and data of an execution; Terraform's provider changes only these."""
    execution = EXECUTIONS.find(call)
    execution.fields |= {key: value for key, value in call.body.items() if key in ("labels", *SETTINGS)}
    return Reply(_row(call, execution))


@handles("DeleteWorkflowExecution")
def delete(call: Call) -> Reply:
    """Delete an execution."""
    execution = EXECUTIONS.find(call)
    EXECUTIONS.discard_parts(call, execution.key)
    del EXECUTIONS.of(call)[execution.key]
    return Reply(None, 204)


@handles("CreateWorkflowExecutionsActions")
def act(call: Call) -> Reply:
    """Stop an execution, or run it again.

    The codes of the refusals are a guess: no client is known that handles them.
    """
    execution, action = EXECUTIONS.find(call), call.body["action_name"]
    under_way = execution.state(call) in UNDER_WAY
    if action not in (WorkflowExecutionActionName.STOP, WorkflowExecutionActionName.RERUN):
        raise Fault(400, INVALID, f"The action {action:.60} is unknown.")
    if under_way != (action == WorkflowExecutionActionName.STOP):
        raise Fault(400, INVALID, f"The execution {execution.key} is in state {execution.state(call)}.")
    if under_way:
        stop(call, execution)
        return Reply(_row(call, execution))
    steps = steps_of(call, execution)
    policies: Row = call.body.get("policies") or {}
    wanted: list[str] = policies.get("rerun_steps") or list(steps)
    unknown = next((name for name in wanted if name not in steps), None)
    if unknown is not None:
        raise Fault(400, INVALID, f"The execution {execution.key} has no step {unknown:.60}.")
    change_settings(execution, call.body)
    execution.notes["begun"] = call.now
    start(call, execution, dependent(steps, wanted))
    return Reply(_row(call, execution))
