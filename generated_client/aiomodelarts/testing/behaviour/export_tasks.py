"""Exports of a dataset: samples are copied to a folder or to a new dataset."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

from ...models import DatasetStatus, DatasetTaskType, ExportDestination, ExportScope
from ..handlers.call import Call, handles
from ..handlers.collection import Collection, StoredResource
from ..handlers.lists import Row, equal, page
from ..spec.contracts import documented
from ..spec.replies import Fault, Reply
from .dataset_contents import DATASETS, LABELS, SAMPLES, VERSIONS, in_dataset, refuse_tasks, watch
from .datasets import NAME_TAKEN, add_dataset
from .sample_search import in_state, matches
from .samples import HARD, folder_of

PATH_INVALID = "ModelArts.4358"
PARAMETER_INVALID = "ModelArts.4384"
EXPORT_FAILED = "ModelArts.4401"
INIT, RUNNING, SUCCEEDED, FAILED = "INIT", "RUNNING", "SUCCESSED", "FAILED"
RUNNING_SECONDS, END_SECONDS = 2.0, 12.0

EXPORT_TASKS = Collection("export_tasks", "task_id", (400, "ModelArts.4359"), "status", DATASETS)


@handles("ExportTask")
def create(call: Call) -> Reply:
    """Start an export of the current samples of a dataset."""
    dataset, body = DATASETS.find(call), call.body
    params: Row = body.get("export_params", {})
    if dataset.state(call) == DatasetStatus.DELETING:
        refuse_tasks(call, dataset)
    if not str(body.get("path", "")).strip("/"):
        raise Fault(400, PATH_INVALID, "path must be a folder in OBS.")
    samples, ratio = _chosen(call, params), _ratio(params.get("train_sample_ratio", 1.0))
    new = _new_dataset(call, dataset, params)
    last = str(EXPORT_TASKS.outcome(call, SUCCEEDED))
    if new and last not in (INIT, RUNNING, FAILED):
        _fill(call, add_dataset(call, new, (0.0, DatasetStatus.CREATING.value), (END_SECONDS, 1)), params, samples)
    task_id = call.fake.next_id()
    fields: Row = {
        "version_format": "Default",
        **documented("ExportTask", {key: value for key, value in body.items() if key != "status"}),
        "task_id": task_id,
        "export_type": body.get("export_type", ExportScope.ALL.value),
        "export_params": {"clear_hard_property": True, **params, "train_sample_ratio": ratio},
        "total_sample_count": len(samples),
        "create_time": call.milliseconds,
    }
    after = [] if last in (INIT, RUNNING) else [(END_SECONDS, last)]
    task = EXPORT_TASKS.add(call, task_id, fields, (0.0, INIT), (RUNNING_SECONDS, RUNNING), *after)
    watch(dataset, DatasetTaskType.EXPORT, task, (INIT, RUNNING))
    return Reply({"task_id": task_id})


def _ratio(given: Any) -> float:
    try:
        ratio = float(given)
    except ValueError:
        ratio = -1.0
    if not 0 <= ratio <= 1:
        raise Fault(400, PARAMETER_INVALID, f"train_sample_ratio must be a number from 0 to 1, not {given!r}.")
    return ratio


def _chosen(call: Call, params: Row) -> list[StoredResource]:
    """Return the samples to export, those of a version if the request names one."""
    samples = list(SAMPLES.unchanged(call))
    if version_id := call.body.get("version_id"):
        samples = VERSIONS.find(call, version_id).notes["samples"]
    scope = call.body.get("export_type", ExportScope.ALL.value)
    if scope in (ExportScope.LABELED, ExportScope.UNLABELED):
        samples = [one for one in samples if bool(one.fields["labels"]) == (scope == ExportScope.LABELED)]
    state = params.get("sample_state") or call.body.get("sample_state")
    samples = [one for one in samples if in_state(one, state or None)]
    if scope != ExportScope.SEARCH:
        return samples
    if "samples" in params:
        samples = [one for one in samples if one.key in params["samples"]]
    conditions: list[Row] = params.get("search_conditions", [])
    return [one for one in samples if not conditions or any(matches(call, one.fields, each) for each in conditions)]


def _new_dataset(call: Call, dataset: StoredResource, params: Row) -> Row | None:
    """Return the settings of the dataset that an export creates, or None if it goes to a folder.

    Raises:
        Fault: The name or work path is missing, or the name is taken.
    """
    if params.get("export_dest") != ExportDestination.NEW_DATASET:
        return None
    name, work_path = params.get("export_new_dataset_name"), params.get("export_new_dataset_work_path")
    if not name or not work_path:
        raise Fault(400, PARAMETER_INVALID, "Set export_new_dataset_name and export_new_dataset_work_path.")
    DATASETS.refuse_taken(call, "dataset_name", name, *NAME_TAKEN)
    return {
        "dataset_name": name,
        "dataset_type": dataset.fields["dataset_type"],
        "work_path": work_path,
        "work_path_type": 0,
        "workspace_id": dataset.fields["workspace_id"],
        "data_sources": [{"data_type": 0, "data_path": call.body["path"]}],
        "labels": LABELS.rows(call),
    }


def _fill(call: Call, dataset: StoredResource, params: Row, samples: list[StoredResource]) -> None:
    """Make copies of samples arrive in a dataset when the export ends."""
    inside = in_dataset(call, dataset.key)
    for sample in samples:
        fields = deepcopy(sample.fields)
        if params.get("clear_hard_property", True):
            fields["metadata"].pop(HARD, None)
        fields |= {"sample_id": call.fake.next_id(), "sample_dir": folder_of(str(call.body["path"]))}
        SAMPLES.announce(inside, fields, END_SECONDS)
        dataset.notes["files"][fields["sample_name"]] = deepcopy(fields)


def _row(call: Call, task: StoredResource) -> Row:
    row, total = EXPORT_TASKS.row(call, task), int(task.fields["total_sample_count"])
    status, begun = row["status"], task.plan.entered(call.now)
    done = {INIT: 0.0, RUNNING: (call.now - begun) / (END_SECONDS - RUNNING_SECONDS), FAILED: 0.0}.get(status, 1.0)
    done = min(done, 0.99) if status == RUNNING else done
    row |= {
        "progress": round(100 * done, 1),
        "finished_sample_count": int(total * done),
        "update_time": int((call.now if status == RUNNING else begun) * 1000),
    }
    if status == FAILED:
        row |= {"error_code": EXPORT_FAILED, "error_msg": f"The folder {row['path']} could not be written."}
    return row


@handles("GetExportTasksStatusOfDataset")
def list_tasks(call: Call) -> Reply:
    """Return one page of the exports of a dataset, newest first."""
    found = equal(reversed(EXPORT_TASKS.outlines(call)), "export_type", call.query.get("export_type"))
    shown = [_row(call, one.resource) for one in page(call, found)]
    return Reply({"total_count": len(found), "export_tasks": shown})


@handles("GetExportTaskStatusOfDataset")
def show(call: Call) -> Reply:
    """Return an export task."""
    inside = in_dataset(call, call.path["resource_id"])
    return Reply(_row(inside, EXPORT_TASKS.find(inside)))
