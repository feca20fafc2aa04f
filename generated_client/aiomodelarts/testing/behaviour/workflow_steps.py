"""Steps of executions of workflows: the actions on them, their metrics, and those that wait for input."""

from __future__ import annotations

from ...models import WorkflowStepActionName, WorkflowStepStatus
from ..handlers.call import Call, handles
from ..handlers.collection import Outline, StoredResource
from ..handlers.lists import Row, in_order, page
from ..spec.replies import INVALID, Fault, Reply
from ..spec.timestamps import offset_timestamp
from ..state.table import Table
from .workflow_executions import change_settings
from .workflow_runs import EXECUTIONS, FAILED, STEPS, dependent, start, step_row, steps_of, stop, unchanged_steps_of
from .workflows import WORKFLOWS, run_due

# States in which a step accepts each action. No client is known that handles the refusals: their code is a guess.
ACTIONS = {
    WorkflowStepActionName.RETRY: (*FAILED, WorkflowStepStatus.STOPPED),
    WorkflowStepActionName.CONTINUE: (WorkflowStepStatus.WAIT_INPUTS, WorkflowStepStatus.HOLD),
    WorkflowStepActionName.STOP: (
        WorkflowStepStatus.INIT,
        WorkflowStepStatus.CREATING,
        WorkflowStepStatus.RUNNING,
        WorkflowStepStatus.WAIT_INPUTS,
    ),
}


@handles("CreateWorkflowStepExecutionsActions")
def act_on_step(call: Call) -> Reply:
    """Retry a step, stop it with its execution, or continue it with its input."""
    execution, step = EXECUTIONS.find(call), STEPS.find(call)
    action, name = call.body["action_name"], step.fields["step_name"]
    if step.state(call) not in ACTIONS.get(action, ()):
        raise Fault(400, INVALID, f"{action:.60}: the step {name} is in state {step.state(call)}.")
    if action == WorkflowStepActionName.STOP:
        stop(call, execution)
    else:
        change_settings(execution, call.body)
        start(call, execution, dependent(steps_of(call, execution), [name]))
    step.fields["policy"] = {"execution_policy": action, "use_cache": False}
    return Reply(step_row(call, step))


@handles("ShowWorkflowStepExecutionMetrics")
def list_step_metrics(call: Call) -> Reply:
    """Return the metrics of a step: a completed one of the fake has written its accuracy."""
    step = STEPS.find(call)
    if step.state(call) != WorkflowStepStatus.COMPLETED:
        return Reply([])
    metric: Row = {"key": "accuracy", "title": "Accuracy", "type": "line chart"}
    metric["created_at"] = offset_timestamp(step.plan.entered(call.now))
    return Reply([{**metric, "data": {"epoch": [1, 2], "accuracy": [0.71, 0.84]}}])


@handles("ListWorkflowStepExecution")
def list_step_executions(call: Call) -> Reply:
    """Return one page of the executions of the steps of a workflow."""
    query = call.query
    rows: list[Outline[StoredResource]] = []
    parameters: list[str] = []
    for execution in EXECUTIONS.unchanged(call):
        rows += [Outline(step, step.fields) for step in unchanged_steps_of(call, execution)]
        parameters += [parameter["name"] for parameter in execution.fields["parameters"] if "name" in parameter]
    if query.get("sort_by"):
        rows = in_order(rows, "created_at", query.get("order") or "desc")
    shown = [step_row(call, row.resource) for row in page(call, rows)]
    compared = {"parameters": list(dict.fromkeys(parameters)), "metrics": ["accuracy"]}
    reply: Row = {"total": len(rows), "count": len(shown), "items": shown, "compare_columns": compared}
    return Reply({**reply, "default_order": "create_time"})


@handles("ShowWorkflowsTodolist")
def list_todos(call: Call) -> Reply:
    """Return the steps of all workflows that wait for input."""
    wanted = call.query.get("workspace_id")
    items = [
        _todo(call, execution, step)
        for workflow in WORKFLOWS.unchanged(call)
        if wanted in (None, workflow.fields["workspace_id"])
        for execution in _executions(call, workflow)
        for step in unchanged_steps_of(call, execution)
        if step.state(call) == WorkflowStepStatus.WAIT_INPUTS
    ]
    return Reply({"total": len(items), "items": items})


def _executions(call: Call, workflow: StoredResource) -> list[StoredResource]:
    run_due(call, workflow)
    table: Table[StoredResource] = call.fake.table(f"workflows/{workflow.key}/{EXECUTIONS.resource}")
    return list(table.unchanged())


def _todo(call: Call, execution: StoredResource, step: StoredResource) -> Row:
    row: Row = {name: execution.fields[name] for name in ("workflow_id", "workflow_name", "execution_id")}
    row |= {name: step.fields[name] for name in ("step_name", "step_title")}
    since = step.plan.entered(call.now)
    return {
        **row,
        "time": offset_timestamp(since),
        "duration": int(call.now - execution.notes["begun"]),
        "status": "wait_inputs",
    }
