"""Intelligent tasks: after some time, they propose labels for samples or sort samples into groups."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from functools import partial
from itertools import cycle
from typing import Any

from ...models import (
    DatasetTaskType,
    HardReasonCode,
    IntelligentTaskEventStatus,
    IntelligentTaskStatus,
    IntelligentTaskTarget,
    IntelligentTaskType,
)
from ..handlers.call import Call, handles
from ..handlers.collection import Collection, StoredResource
from ..handlers.lists import Row, equal, page
from ..spec.contracts import documented
from ..spec.replies import Fault, Reply
from .dataset_contents import DATASETS, LABELS, SAMPLES, refuse_tasks, watch
from .sample_search import HARD, PARAMETER_WRONG, REASONS

INTELLIGENT_TASKS = Collection("intelligent_tasks", "task_id", (400, "ModelArts.4612"), "status", DATASETS)
NOT_RUNNING = "ModelArts.4393"
NAME_TAKEN = (400, "ModelArts.4391")
MODEL_MISSING = "ModelArts.4934"
NOTHING_LABELED, TOO_FEW_LABELED, ALL_LABELED = "ModelArts.4405", "ModelArts.4406", "ModelArts.4407"
TOO_MANY_GROUPS = "ModelArts.4622"
SAMPLES_OF_A_LABEL = 5
INITIALIZING_SECONDS, RUNNING_SECONDS, END_SECONDS, STOPPING_SECONDS = 2.0, 4.0, 24.0, 3.0
SCORES = (0.95, 0.85, 0.55)
GROUPS = 5
USUAL_SCOPE = "0-0.60"
PASSING = (-1, 0, 1, 4)
QUEUING, INITIALIZING, RUNNING, FAILED, SUCCEEDED, STOPPING, STOPPED = (
    IntelligentTaskStatus.QUEUING.value,
    IntelligentTaskStatus.INITIALIZING.value,
    IntelligentTaskStatus.RUNNING.value,
    IntelligentTaskStatus.FAILED.value,
    IntelligentTaskStatus.SUCCEEDED.value,
    IntelligentTaskStatus.STOPPING.value,
    IntelligentTaskStatus.STOPPED.value,
)
AUTO_LABEL, PRE_LABEL, AUTO_GROUPING = (
    IntelligentTaskType.AUTO_LABEL.value,
    IntelligentTaskType.PRE_LABEL.value,
    IntelligentTaskType.AUTO_GROUPING.value,
)
KINDS = {
    AUTO_LABEL: DatasetTaskType.AUTO_LABELING,
    PRE_LABEL: DatasetTaskType.PRE_LABELING,
    AUTO_GROUPING: DatasetTaskType.AUTO_GROUPING,
}
# HTTP status and error code if a task of the kind is already running.
EXISTS = {
    AUTO_LABEL: (501, "ModelArts.4386"),
    PRE_LABEL: (501, "ModelArts.4387"),
    AUTO_GROUPING: (400, "ModelArts.4409"),
}
# Codes of running, succeeded and failed tasks.
CODES = {
    AUTO_LABEL: ("ModelArts.4914", "ModelArts.4916", "ModelArts.4917"),
    PRE_LABEL: ("ModelArts.4950", "ModelArts.4952", "ModelArts.4953"),
    AUTO_GROUPING: ("ModelArts.4960", "ModelArts.4962", "ModelArts.4963"),
}


@handles("CreateTask")
def create(call: Call) -> Reply:
    """Create a task."""
    dataset, body = DATASETS.find(call), call.body
    refuse_tasks(call, dataset)
    kind, config = body.get("task_type", AUTO_LABEL), body.get("config", {})
    for task in INTELLIGENT_TASKS.unchanged(call):
        if task.notes["kind"] == kind and task.state(call) in PASSING:
            raise Fault(*EXISTS[kind], f"The task {task.key} of the same kind is still running.")
    _check(call, kind)
    _scope(config.get("confidence_scope", USUAL_SCOPE))
    task_id = call.fake.next_id().replace("-", "")
    name = config.get("name") or f"{kind}-{task_id[:8]}"
    INTELLIGENT_TASKS.refuse_taken(call, "task_name", name, *NAME_TAKEN)
    fields: Row = {
        "task_id": task_id,
        "task_name": name,
        "dataset_id": dataset.key,
        "type": KINDS[kind].value,
        "create_time": datetime.fromtimestamp(call.now, UTC).strftime("%Y-%m-%d %H:%M:%S"),
        "config": {**documented("IntelligentTaskConfig", config), "name": name},
    }
    if kind == PRE_LABEL:
        fields |= {"model_id": _model_id(body), **_model(call, _model_id(body))}
    last = INTELLIGENT_TASKS.outcome(call, SUCCEEDED)
    steps = [(0.0, QUEUING), (INITIALIZING_SECONDS, INITIALIZING), (RUNNING_SECONDS, RUNNING), (END_SECONDS, last)]
    task = INTELLIGENT_TASKS.add(call, task_id, fields, *steps)
    task.notes |= {"kind": kind, "created": call.now}
    watch(dataset, KINDS[kind], task, PASSING)
    _work_later(call, task)
    return Reply({"task_id": task_id})


def _model_id(body: Row) -> str:
    return str(body.get("model_id") or body.get("config", {}).get("model_id") or "")


def _model(call: Call, model_id: str) -> Row:
    """Return the name and version of a model of the fake; empty for an unknown model."""
    found = call.fake.table("models").get(model_id)
    return {key: found["fields"][key] for key in ("model_name", "model_version")} if found else {}


def _check(call: Call, kind: str) -> None:
    """Refuse a task that the samples of the dataset do not allow, or that has no model.

    Raises:
        Fault: There are too few samples or labels, or the model is missing.
    """
    samples = list(SAMPLES.unchanged(call))
    if kind == AUTO_GROUPING:
        groups = int(call.body.get("config", {}).get("n_clusters", min(GROUPS, len(samples) - 1)))
        if not 0 < groups < len(samples):
            raise Fault(400, TOO_MANY_GROUPS, f"{len(samples)} samples can't be divided into {groups} groups.")
        return
    if all(sample.fields["labels"] for sample in samples):
        raise Fault(400, ALL_LABELED, "The dataset has no sample without labels.")
    if kind == PRE_LABEL:
        if not _model_id(call.body):
            raise Fault(400, MODEL_MISSING, "model_id is missing; pre-labeling needs a model.")
        return
    marks = [{mark["name"] for mark in sample.fields["labels"]} for sample in samples]
    if not any(marks):
        raise Fault(400, NOTHING_LABELED, "No sample is labeled.")
    for label in LABELS.rows(call):
        if sum(label["name"] in names for names in marks) < SAMPLES_OF_A_LABEL:
            raise Fault(
                400, TOO_FEW_LABELED, f"Fewer than {SAMPLES_OF_A_LABEL} samples have the label {label['name']}."
            )


def _work_later(call: Call, task: StoredResource) -> None:
    """Schedule the change of the samples, unless the task fails or is stopped first."""
    config: Row = call.body.get("config", {})
    low, high = _scope(config.get("confidence_scope", USUAL_SCOPE))
    plan = {"end": call.now + END_SECONDS, "labels": LABELS.rows(call), "config": config, "low": low, "high": high}
    work = partial(_work, task, hard=bool(call.body.get("collect_key_sample")), **plan)
    SAMPLES.later(call, END_SECONDS, work)


def _work(
    task: StoredResource,
    samples: Mapping[str, StoredResource],
    *,
    end: float,
    labels: list[Row],
    config: Row,
    low: float,
    high: float,
    hard: bool,
) -> None:
    """Change the samples at the end of a task."""
    if task.plan.state(end) != SUCCEEDED:
        return
    if task.notes["kind"] == AUTO_GROUPING:
        _group(samples, config)
        return
    proposed = _propose(samples, labels)
    if hard:
        _mark_hard(proposed, low, high)


def _propose(samples: Mapping[str, StoredResource], labels: list[Row]) -> list[StoredResource]:
    """Propose the labels of the dataset in turn, with different confidence scores."""
    marks = cycle({"name": label["name"], "type": label["type"]} for label in labels)
    chosen = [sample for sample in samples.values() if labels and not sample.fields["labels"]]
    for sample, mark, score in zip(chosen, marks, cycle(SCORES)):  # marks and scores are endless iterators
        sample.notes["proposed"] = [{**mark, "score": score}]
    return chosen


def _scope(scope: str) -> tuple[float, float]:
    low, _, high = scope.partition("-")
    try:
        return float(low), float(high)
    except ValueError:
        raise Fault(
            400, PARAMETER_WRONG, f"confidence_scope {scope!r} must be two numbers separated by a hyphen."
        ) from None


def _mark_hard(samples: list[StoredResource], low: float, high: float) -> None:
    for sample in samples:
        if low <= sample.notes["proposed"][0]["score"] <= high:
            sample.fields["metadata"] |= {HARD: True, REASONS: [HardReasonCode.LOW_CONFIDENCE.value]}


def _group(samples: Mapping[str, StoredResource], config: Row) -> None:
    """Divide samples into groups in turn; if the target is OBS, the samples are not changed."""
    groups = int(config.get("n_clusters", min(GROUPS, max(len(samples) - 1, 1))))
    if config.get("result_type", IntelligentTaskTarget.SAMPLES) == IntelligentTaskTarget.SAMPLES:
        for number, sample in enumerate(samples.values()):
            sample.fields["metadata"][config.get("property", "group")] = str(number % groups)


def _row(call: Call, task: StoredResource) -> Row:
    """Return a task as responses show it, in lists and alone."""
    row = INTELLIGENT_TASKS.row(call, task)
    running, succeeded, failed = CODES[task.notes["kind"]]
    state = row["status"]
    row |= {
        "elapsed_time": int(min(call.now, _ended(call, task)) - task.notes["created"]),
        "progress": _progress(call, task),
        "code": {SUCCEEDED: succeeded, FAILED: failed}.get(state, running),
        "message": f"The task is {IntelligentTaskStatus(state).name.lower()}.",
    }
    if state == FAILED:
        row |= {"error_code": failed, "error_msg": "The task failed.", "error_detail": "No machine was free in time."}
    return row


def _ended(call: Call, task: StoredResource) -> float:
    return call.now if task.state(call) in PASSING else task.plan.entered(call.now)


def _progress(call: Call, task: StoredResource) -> float:
    """Return the progress of a task in percent; a stopped or failed task keeps its progress."""
    if task.state(call) == SUCCEEDED:
        return 100.0
    began = task.plan.since(RUNNING, call.now)
    if began is None:
        return 0.0
    left = task.plan.left(began)
    seconds = (call.now if left is None else min(call.now, left)) - began
    return round(min(99.0, 100 * seconds / (END_SECONDS - RUNNING_SECONDS)), 1)


def _counts(call: Call) -> Row:
    names = ("total_sample_count", "annotated_sample_count", "unconfirmed_sample_count")
    return dict(zip(names, SAMPLES.statistics(call), strict=True))


@handles("ListTasks")
def list_tasks(call: Call) -> Reply:
    """Return one page of labeling tasks, or of tasks of one type."""
    DATASETS.find(call)
    wanted = call.query.get("type")
    kinds = (wanted,) if wanted else (AUTO_LABEL, PRE_LABEL)
    rows = [row for row in INTELLIGENT_TASKS.outlines(call) if row.resource.notes["kind"] in kinds]
    rows = equal(rows, "task_name", call.query.get("task_name"))
    deploying = [row for row in rows if row["status"] in PASSING and row["config"].get("inf_config_list")]
    counts = _counts(call)
    shown = [{**_row(call, row.resource), **counts} for row in page(call, rows)]
    return Reply({"total_count": len(rows), "exist_running_deploy_task": bool(deploying), "tasks": shown})


@handles("AutoAnnotationProgress")
def show(call: Call) -> Reply:
    """Return a task with its steps and its results so far."""
    task = INTELLIGENT_TASKS.find(call)
    result: dict[str, Any] = {**_counts(call), "events": _events(call, task)}
    target = task.fields["config"].get("result_type", IntelligentTaskTarget.SAMPLES.value)
    return Reply({**_row(call, task), "resource_id": task.key, "export_type": target, "result": result})


def _events(call: Call, task: StoredResource) -> list[Row]:
    """Return the steps of the task that have begun."""
    begun = [(moment, state) for moment, state in task.plan.steps if moment <= call.now and state in PASSING]
    events: list[Row] = []
    for number, (moment, state) in enumerate(begun):
        left, name = task.plan.left(moment), IntelligentTaskStatus(state).name.lower()
        after = None if left is None or left > call.now else task.plan.state(left)
        status = IntelligentTaskEventStatus.RUNNING if after is None else IntelligentTaskEventStatus.SUCCESS
        if after in (FAILED, STOPPING):
            status = IntelligentTaskEventStatus.FAILED
        event: Row = {"name": name, "ordinal": number, "create_time": int(moment * 1000), "status": status.value}
        events.append({**event, "elapsed_time": int((call.now if after is None or left is None else left) - moment)})
    return events


@handles("StopAutoAnnotation")
def stop(call: Call) -> Reply:
    """Stop a task in the background; its results are discarded."""
    task = INTELLIGENT_TASKS.find(call)
    INTELLIGENT_TASKS.require_state(call, task, (QUEUING, INITIALIZING, RUNNING), 400, NOT_RUNNING)
    task.plan.change(call.now, (0, STOPPING), (STOPPING_SECONDS, STOPPED))
    return Reply()
