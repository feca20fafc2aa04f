"""Executions of workflows and of their steps: their tables, and the plan by which steps run one after the other."""

from __future__ import annotations

from collections.abc import Iterable

from ...models import WorkflowExecutionStatus, WorkflowStepStatus
from ..handlers.call import Call
from ..handlers.collection import Collection, StoredResource
from ..handlers.lists import Row
from ..spec.timestamps import offset_timestamp
from ..state.state_plan import Plan
from ..state.table import Table
from .workflow_conditions import holds
from .workflow_graphs import BRANCHES, names_in
from .workflows import WORKFLOWS, run_due

NOT_FOUND = "ModelArts.7511"
"""Code of an unknown execution, which Terraform's provider takes for "not found"."""


class _Executions(Collection):
    """Executions of workflows, which schedules start."""

    def of(self, call: Call) -> Table[StoredResource]:
        """Return the executions of the workflow in the path, with those that are due."""
        run_due(call, WORKFLOWS.find(call))
        return super().of(call)


EXECUTIONS = _Executions("workflow_executions", "execution_id", (400, NOT_FOUND), state="status", within=WORKFLOWS)
# No client is known that handles the code of an unknown step execution: that of executions is a guess.
STEPS = Collection("workflow_steps", "step_execution_id", (400, NOT_FOUND), state="status", within=EXECUTIONS)
CREATING_AFTER = 2.0
RUNNING_SECONDS = 30.0
SHOWN = ("type", "inputs", "outputs", "properties", "conditions")
FAILED = (WorkflowStepStatus.FAILED, WorkflowStepStatus.CREATE_FAILED, WorkflowStepStatus.TIMEOUT)
DONE = (WorkflowStepStatus.COMPLETED, WorkflowStepStatus.SKIPPED)
Steps = dict[str, StoredResource]


def steps_of(call: Call, execution: StoredResource) -> Steps:
    """Return the executions of the steps by the name of the step, each after those that it depends on."""
    return {step.fields["step_name"]: step for step in call.fake.table(_place(execution)).values()}


def unchanged_steps_of(call: Call, execution: StoredResource) -> Iterable[StoredResource]:
    """Return the executions of the steps for reading. The caller must not change them."""
    table = call.fake.saved_table(_place(execution))
    return () if table is None else table.unchanged()


def _place(execution: StoredResource) -> str:
    return f"workflows/{execution.fields['workflow_id']}/workflow_executions/{execution.key}/workflow_steps"


def add_steps(call: Call, execution: StoredResource, steps: Iterable[Row]) -> None:
    """Store the executions of steps, which have not begun."""
    path = f"workflows/{execution.fields['workflow_id']}/workflow_executions/{execution.key}/workflow_steps"
    for step in steps:
        key = call.fake.next_id()
        fields: Row = {name: step[name] for name in SHOWN if name in step}
        fields |= {"uuid": key, "step_name": step["name"], "step_title": step.get("title", step["name"])}
        fields |= {"step_uuid": call.fake.next_id(), "execution_uuid": execution.key, "events": []}
        fields |= {"execution_name": execution.fields["name"], "name": f"{execution.fields['name']}-{step['name']}"}
        fields |= {"created_at": offset_timestamp(call.now)}
        plan = Plan([(call.now, WorkflowStepStatus.INIT.value)])
        notes = {"step": step, "begins": None, "ends": None}
        call.fake.table(path)[key] = StoredResource(key, fields, plan, notes)


def lacks_input(execution: StoredResource, name: str) -> bool:
    """Return whether a step uses a delayed parameter, or delayed data, that has no value yet."""
    used: list[Row] = [*execution.fields["parameters"], *execution.fields["data_requirements"]]
    return any(
        entry.get("delay") and name in names_in(entry, "used_steps") and entry.get("value") is None for entry in used
    )


def start(call: Call, execution: StoredResource, names: set[str]) -> None:
    """Plan an execution, and those of its steps that run from now on.

    Args:
        call: Call that starts the steps.
        execution: The execution.
        names: Names of the steps to run. Other steps keep their states.
    """
    steps = steps_of(call, execution)
    last = str(EXECUTIONS.outcome(call, WorkflowExecutionStatus.COMPLETED.value))
    skipped = {name for step in steps.values() for name in _not_chosen(execution, step)}
    for name, step in steps.items():
        if name in names:
            _plan(call, execution, steps, step, is_skipped=name in skipped)
    ends: list[float | None] = [step.notes["ends"] for step in steps.values()]
    running = (CREATING_AFTER, WorkflowExecutionStatus.RUNNING.value)
    begin = (0.0, WorkflowExecutionStatus.INIT.value)
    known = [end for end in ends if end is not None]
    if len(known) < len(ends):  # a step waits for input, and others wait for that step
        execution.plan.change(call.now, begin, running)
        return
    end = max([call.now + CREATING_AFTER, *known])
    execution.plan.change(call.now, begin, running, (end - call.now, last))
    if last != WorkflowExecutionStatus.COMPLETED and known:
        final = next(step for step in steps.values() if step.notes["ends"] == max(known))
        stopped = last == WorkflowExecutionStatus.STOPPED
        status = WorkflowStepStatus.STOPPED if stopped else WorkflowStepStatus.FAILED
        final.plan.steps[-1] = (final.plan.steps[-1][0], status.value)


def _not_chosen(execution: StoredResource, step: StoredResource) -> list[str]:
    """Return the names of the steps in the branch that the conditions of a step do not choose."""
    is_true = holds(step.notes["step"], execution.fields["parameters"])
    step.notes["is_true"] = is_true
    return names_in(step.notes["step"], "else_then_steps" if is_true else "if_then_steps")


def _plan(call: Call, execution: StoredResource, steps: Steps, step: StoredResource, *, is_skipped: bool) -> None:
    name = step.fields["step_name"]
    before = [steps[other] for other in names_in(step.notes["step"], "depend_steps") if other in steps]
    before += [other for other in steps.values() if name in names_in(other.notes["step"], *BRANCHES)]
    ends: list[float | None] = [other.notes["ends"] for other in before]
    step.notes |= {"begins": None, "ends": None}
    step.plan.change(call.now, (0.0, WorkflowStepStatus.INIT.value))
    if None in ends:
        return
    after = max([call.now + CREATING_AFTER, *(end for end in ends if end is not None)]) - call.now
    step.notes["begins"] = call.now + after
    later: list[tuple[float, str]] = [(0.0, WorkflowStepStatus.INIT.value)]
    if is_skipped:
        later.append((after, WorkflowStepStatus.SKIPPED.value))
        step.notes["ends"] = call.now + after
    elif lacks_input(execution, name):
        later.append((after, WorkflowStepStatus.WAIT_INPUTS.value))
    else:
        end = after + CREATING_AFTER + RUNNING_SECONDS
        later.append((after, WorkflowStepStatus.CREATING.value))
        later.append((after + CREATING_AFTER, WorkflowStepStatus.RUNNING.value))
        later.append((end, WorkflowStepStatus.COMPLETED.value))
        step.notes["ends"] = call.now + end
    step.plan.change(call.now, *later)


def stop(call: Call, execution: StoredResource) -> None:
    """Stop an execution, and all its steps that have not ended."""
    for step in steps_of(call, execution).values():
        if step.state(call) not in (*DONE, *FAILED):
            step.plan.change(call.now, (0.0, WorkflowStepStatus.STOPPED.value))
            step.notes["ends"] = call.now
    execution.plan.change(call.now, (0.0, WorkflowExecutionStatus.STOPPED.value))


def dependent(steps: Steps, wanted: Iterable[str]) -> set[str]:
    """Return the names of the wanted steps, and of all that depend on them."""
    names = set(wanted)
    for name, step in steps.items():
        after = set(names_in(step.notes["step"], "depend_steps"))
        after |= {other for other, one in steps.items() if name in names_in(one.notes["step"], *BRANCHES)}
        if names & after:
            names.add(name)
    return names


def step_row(call: Call, step: StoredResource) -> Row:
    """Return the execution of a step as responses show it."""
    row = STEPS.row(call, step)
    row["updated_at"] = offset_timestamp(step.plan.entered(call.now))
    begins, ends = step.notes["begins"], step.notes["ends"]
    if begins is not None and begins <= call.now:
        row["duration"] = int(min(call.now, call.now if ends is None else ends) - begins)
    if row["status"] == WorkflowStepStatus.COMPLETED and row.get("conditions"):
        row["conditions_execution"] = {"result": str(step.notes["is_true"]).lower()}
    if row["status"] in FAILED:
        row["error_info"] = {"error_message": f"The step {row['step_name']} failed."}
    return row
