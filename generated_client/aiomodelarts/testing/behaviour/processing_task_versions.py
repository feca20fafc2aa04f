"""Versions of processing tasks: each is a run of the task with its results."""

from __future__ import annotations

from copy import deepcopy
from pathlib import PurePosixPath
from typing import Any

from ...models import (
    DatasetType,
    ProcessingResultProperty,
    ProcessingSourceType,
    ProcessingTaskStatus,
    ProcessingTaskType,
    ProcessingWorkPathType,
)
from ..handlers.call import Call, handles
from ..handlers.collection import Collection, StoredResource
from ..handlers.lists import Row, equal, in_order, page
from ..spec.contracts import documented
from ..spec.replies import INVALID, Fault, Reply
from ..state.state_plan import Plan, State
from .dataset_contents import DATASETS, VERSIONS, in_dataset
from .processing_results import TASKS, counts, files_of, results, samples_of, sources_of, with_links
from .samples import folder_of

TASK_VERSIONS = Collection("processing_task_versions", "version_id", (400, "ModelArts.4851"), "status", TASKS)
INITIALIZING = "ModelArts.4850"
NOT_RUNNING = "ModelArts.4393"
KIND_NOT_ANALYSED = "ModelArts.4701"
NOTHING_TO_ANALYSE = "ModelArts.4703"
STARTING_SECONDS, END_SECONDS, STOPPING_SECONDS = 3.0, 23.0, 2.0
ANALYSIS = ProcessingTaskType.SYS_DATA_ANALYSE.value
TEMPLATES = {
    ANALYSIS: ("Feature analysis", "特征分析"),
    ProcessingTaskType.SYS_DATA_CLEANING.value: ("Cleaning", "清洗"),
    ProcessingTaskType.SYS_DATA_AUGMENTATION.value: ("Augmentation", "增强"),
    ProcessingTaskType.SYS_DATA_VALIDATION.value: ("Validation", "校验"),
    ProcessingTaskType.SYS_DATA_SELECTION.value: ("Selection", "选择"),
}
ANALYSED = (DatasetType.IMAGE_CLASSIFICATION, DatasetType.OBJECT_DETECTION)
INITIALIZED, RUNNING, COMPLETED, STOPPED = (
    ProcessingTaskStatus.INITIALIZED.value,
    ProcessingTaskStatus.RUNNING.value,
    ProcessingTaskStatus.COMPLETED.value,
    ProcessingTaskStatus.STOPPED.value,
)


def steps_to(last: State) -> list[tuple[float, State]]:
    """Return the states of a run, with the seconds after which they begin."""
    return [(0.0, INITIALIZED), (STARTING_SECONDS, RUNNING), (END_SECONDS, last)]


def seconds_of(plan: Plan, now: float) -> int:
    """Return the running time of a run in seconds, without the time before it started."""
    began = plan.since(RUNNING, now)
    if began is None:
        return 0
    ended = plan.left(began)
    return int((now if ended is None else min(ended, now)) - began)


def checked(call: Call, given: Row) -> Row:
    """Validate the settings of a task or version and return them with the names of the resources they refer to.

    Raises:
        Fault: Settings are missing or contradictory, or refer to resources that do not exist.
    """
    made = deepcopy(given)
    template: Row = made["template"]
    if "id" not in template:
        raise Fault(400, INVALID, "template.id is missing; set it to the type of processing.")
    template.setdefault("name", TEMPLATES[template["id"]][0])
    if ("data_source" in made) == bool(made.get("inputs")):
        raise Fault(400, INVALID, "Set either data_source or inputs.")
    for source in sources_of(made):
        if source.get("type") == ProcessingSourceType.DATASET:
            if made.get("version_id"):
                source.setdefault("version_id", made["version_id"])
            source.update(_names(call, str(source.get("source", "")), source.get("version_id")))
        files_of(call, source)
        if template["id"] == ANALYSIS:
            _check_analysis(call, source)
    work_path = made.get("work_path", {})
    if work_path.get("type") == ProcessingWorkPathType.DATASET:
        work_path |= _names(call, str(work_path.get("path", "")), None)
    return made


def _names(call: Call, dataset_id: str, version_id: str | None) -> dict[str, Any]:
    dataset = DATASETS.find(call, dataset_id)
    names = {"name": dataset.fields["dataset_name"]}
    if version_id:
        version = VERSIONS.find(in_dataset(call, dataset_id), version_id)
        names["version_name"] = version.fields["version_name"]
    return names


def _check_analysis(call: Call, source: Row) -> None:
    """Refuse to analyze datasets of unsupported types, and data without labels.

    Raises:
        Fault: The data can't be analyzed.
    """
    dataset = source.get("type") == ProcessingSourceType.DATASET
    if not dataset or DATASETS.find(call, source["source"]).fields["dataset_type"] not in ANALYSED:
        raise Fault(
            400, KIND_NOT_ANALYSED, "Only datasets for image classification and object detection can be analyzed."
        )
    if not any(sample.fields["labels"] for sample in samples_of(call, source)):
        raise Fault(400, NOTHING_TO_ANALYSE, "No sample is labeled.")


def add_version(call: Call, task: StoredResource, given: Row, last: State) -> StoredResource:
    """Start a run of a task; the task then has the state of this run.

    Args:
        call: Call whose path contains the ID of the task.
        task: Task to run.
        given: Validated settings of the run.
        last: State in which the run ends.

    Returns:
        The version.
    """
    version_id = call.fake.next_id()
    task.notes["number"] = task.notes.get("number", 0) + 1
    files = [path for source in sources_of(given) for path in files_of(call, source)]
    output = _output(call, given.get("work_path", {}), files, version_id)
    fields: Row = {
        **documented("ProcessingTaskVersion", given),
        "inputs": sources_of(given),
        "task_version_id": version_id,
        "task_id": task.key,
        "version_name": f"V{task.notes['number']:03d}",
        "create_time": call.milliseconds,
    }
    if "work_path" in given:
        fields["work_path"] = {**given["work_path"], "output_path": output}
    version = TASK_VERSIONS.add(call, version_id, fields, *steps_to(last))
    found = results(version_id, given["template"]["id"], files, output)
    version.notes |= {"results": found, "counts": counts(files, found)}
    task.plan.change(call.now, *steps_to(last))
    task.notes["latest"] = version.key
    return version


def _output(call: Call, work_path: Row, files: list[str], version_id: str) -> str:
    """Return the folder that a run writes to."""
    if work_path.get("type") == ProcessingWorkPathType.DATASET:
        return f"{folder_of(DATASETS.find(call, work_path['path']).fields['inner_task_path'])}{version_id}/"
    beside = str(PurePosixPath(files[0]).parent) if files else "/"
    return f"{folder_of(str(work_path.get('path') or beside))}{version_id}/"


def _row(call: Call, version: StoredResource) -> Row:
    row = TASK_VERSIONS.row(call, version)
    row["duration_seconds"] = seconds_of(version.plan, call.now)
    row["update_time"] = int(version.plan.entered(call.now) * 1000)
    return row | (version.notes["counts"] if row["status"] == COMPLETED else {})


@handles("CreateProcessorTaskVersion")
def create(call: Call) -> Reply:
    """Run a task again, with the previous data sources by default."""
    task, body = TASKS.find(call), call.body
    given: Row = {key: task.fields[key] for key in ("template", "work_path") if key in task.fields} | body
    if "data_source" not in body and "inputs" not in body:
        given |= {key: task.fields[key] for key in ("data_source", "inputs") if key in task.fields}
    given = checked(call, given)
    return Reply({"version_id": add_version(call, task, given, TASK_VERSIONS.outcome(call, COMPLETED)).key})


@handles("ListProcessorTaskVersions")
def list_versions(call: Call) -> Reply:
    """Return one page of the versions of a task."""
    rows = TASK_VERSIONS.outlines(call)
    rows = in_order(rows, call.query.get("sort_by") or "create_time", call.query.get("order") or "desc")
    return Reply({"count": len(rows), "versions": [_row(call, row.resource) for row in page(call, rows)]})


@handles("DescProcessorTaskVersion")
def show(call: Call) -> Reply:
    """Return a version of a processing task."""
    return Reply(_row(call, TASK_VERSIONS.find(call)))


@handles("ListProcessorTaskVersionResults")
def list_results(call: Call) -> Reply:
    """Return one page of the results of a version; none before it completes."""
    version = TASK_VERSIONS.find(call)
    rows: list[Row] = version.notes["results"] if version.state(call) == COMPLETED else []
    wanted = call.query.get("result_property")
    rows = equal(rows, "result_property", None if wanted == ProcessingResultProperty.ALL else wanted)
    shown = page(call, rows)
    links = [with_links(row, call.query.get("process_parameter")) for row in shown]
    return Reply({"count": len(rows), "has_more": bool(shown) and shown[-1] is not rows[-1], "results": links})


@handles("StopProcessorTaskVersion")
def stop(call: Call) -> Reply:
    """Stop a version that is running or initializing."""
    version = TASK_VERSIONS.find(call)
    TASK_VERSIONS.require_state(call, version, (INITIALIZED, RUNNING), 400, NOT_RUNNING)
    _stop(call, version, STOPPING_SECONDS)
    return Reply()


def _stop(call: Call, version: StoredResource, seconds: float) -> None:
    task = TASKS.find(call)
    version.plan.change(call.now, (seconds, STOPPED))
    if task.notes["latest"] == version.key:
        task.plan.change(call.now, (seconds, STOPPED))


@handles("DeleteProcessorTaskVersion")
def delete(call: Call) -> Reply:
    """Delete a version; if it is running, it is stopped first."""
    version = TASK_VERSIONS.find(call)
    if version.state(call) == INITIALIZED:
        raise Fault(403, INITIALIZING, f"The version {version.key} is being initialized.")
    if version.state(call) == RUNNING:
        _stop(call, version, 0)
    del TASK_VERSIONS.of(call)[version.key]
    return Reply()
