"""Datasets: created by importing a folder, changed, and deleted in the background."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

from ...models import DatasetGeneration, DatasetStatus, DatasetTaskType, DatasetType, LabelDeletePolicy
from ..handlers.call import Call, handles
from ..handlers.collection import Outline, StoredResource
from ..handlers.lists import Row, contains, equal, in_order, in_workspace, page
from ..spec.contracts import documented
from ..spec.replies import INVALID, Fault, Reply
from ..state.state_plan import State
from .dataset_contents import (
    DATASETS,
    LABELS,
    SAMPLES,
    VERSIONS,
    current_version,
    in_dataset,
    ratio_within,
    refuse_labeling,
    refuse_tasks,
    running_tasks,
    touch,
    watch,
)
from .import_tasks import COMPLETED, FAILED, import_folder
from .labels import add_label, change_label, find_label, remove_label
from .planned_deletions import plan_deletion

NAME_TAKEN = (400, "ModelArts.4351")
WORK_PATH_INSIDE = "ModelArts.4374"
CREATING_SECONDS, IMPORTING_SECONDS, END_SECONDS = 5.0, 2.0, 14.0
SWITCHING_SECONDS = 3.0
DELETING_SECONDS = 3.0
FILES_SHOWN = 4
MOST_COUNTED = 100
TABLE_FORMAT = 1
LABEL_LISTS = ("add_labels", "update_labels", "delete_labels")
EXPORTABLE = (DatasetType.IMAGE_CLASSIFICATION, DatasetType.OBJECT_DETECTION, DatasetType.CUSTOM)
FORMATS = ("Default", "CarbonData", "CSV")
NORMAL, ABNORMAL = DatasetStatus.NORMAL.value, DatasetStatus.ABNORMAL.value


def add_dataset(call: Call, given: Row, *steps: tuple[float, State]) -> StoredResource:
    """Create a dataset without samples.

    Args:
        call: Call that creates it.
        given: Settings as in the body of `CreateDataset`.
        steps: Seconds from now and the states that begin then.

    Returns:
        The dataset.

    Raises:
        Fault: The name of the dataset or of one of its labels is taken.
    """
    name, dataset_id = given["dataset_name"], call.fake.next_id()
    DATASETS.refuse_taken(call, "dataset_name", name, *NAME_TAKEN)
    table = given.get("dataset_type") == DatasetType.TABLE
    work_path = f"{given['work_path'].rstrip('/')}/{name}-{dataset_id}/"
    kept = {key: value for key, value in given.items() if key not in ("labels", "data_sources")}
    fields: Row = {
        "dataset_type": 0,
        "data_format": FORMATS[0],
        "dataset_format": TABLE_FORMAT if table else 0,
        "workspace_id": "0",
        "managed": False,
        **deepcopy(documented("Dataset", kept)),
        "dataset_id": dataset_id,
        "data_sources": [_without_password(source) for source in given["data_sources"]],
        "inner_work_path": work_path,
        "inner_annotation_path": f"{work_path}annotation/",
        "inner_data_path": f"{work_path}data/",
        "inner_log_path": f"{work_path}logs/",
        "inner_task_path": f"{work_path}task/",
        "inner_temp_path": f"{work_path}temp/",
        "next_version_num": 1,
        "create_time": call.milliseconds,
        "update_time": call.milliseconds,
    }
    dataset = DATASETS.add(call, dataset_id, fields, *steps)
    dataset.notes["files"] = {}
    try:
        for label in given.get("labels", []):
            add_label(in_dataset(call, dataset_id), label)
    except Fault:
        del DATASETS.of(call)[dataset_id]
        DATASETS.discard_parts(call, dataset_id)
        raise
    return dataset


def _without_password(source: Row) -> Row:
    """Return a data source as responses show it."""
    shown = deepcopy(source)
    shown.get("source_info", {}).pop("user_password", None)
    return shown


@handles("CreateDataset")
def create(call: Call) -> Reply:
    """Create a dataset and import the files of its source; rows of tables are imported only on request."""
    body = call.body
    if len(body["data_sources"]) != 1:
        raise Fault(400, INVALID, f"A dataset has exactly one data source, not {len(body['data_sources'])}.")
    source: Row = body["data_sources"][0]
    path = str(source.get("data_path") or source.get("source_info", {}).get("input") or "/")
    if path.strip("/") and f"{body['work_path'].strip('/')}/".startswith(f"{path.strip('/')}/"):
        raise Fault(400, WORK_PATH_INSIDE, "work_path must not be inside the data source.")
    imports = body.get("dataset_type") != DatasetType.TABLE or body.get("import_data", False)
    dataset = add_dataset(call, body, (0.0, DatasetStatus.CREATING.value))
    last = DATASETS.outcome(call, NORMAL)
    ready = END_SECONDS if imports else CREATING_SECONDS
    importing = [(IMPORTING_SECONDS, DatasetStatus.IMPORTING.value)] if imports else []
    dataset.plan.change(call.now, *importing, (ready, last))
    response = {"dataset_id": dataset.key}
    if imports:
        given: Row = {"import_path": path, "import_annotations": body.get("import_annotations", True)}
        end = {NORMAL: COMPLETED, ABNORMAL: FAILED}.get(int(last), "RUNNING")
        task = import_folder(in_dataset(call, dataset.key), dataset, given, end)
        dataset.fields["import_task_id"] = response["import_task_id"] = task.key
    return Reply(response)


def _row(call: Call, dataset: StoredResource) -> Row:
    """Return a dataset as responses show it, in lists and alone."""
    inside = in_dataset(call, dataset.key)
    version, (total, labeled, proposed) = current_version(call, dataset), SAMPLES.statistics(inside)
    row = DATASETS.row(call, dataset)
    row |= {
        "total_sample_count": total,
        "annotated_sample_count": labeled,
        "unconfirmed_sample_count": proposed,
        "deleted_sample_count": dataset.notes.get("deleted", 0),
        "loading_sample_count": len(SAMPLES.announced(inside)),
        "dataset_version_count": len(VERSIONS.of(inside)),
    }
    if version:
        row |= {"current_version_id": version.key, "current_version_name": version.fields["version_name"]}
    if call.query.get("check_running_task"):
        tasks = running_tasks(call, dataset, call.query.get("running_task_type"))
        row |= {"exist_running_task": bool(tasks), "running_tasks_id": tasks}
    return row


@handles("ListDatasets")
def list_datasets(call: Call) -> Reply:
    """Return one page of datasets, with a total of at most 100."""
    query = call.query
    rows: list[Outline[StoredResource]] = []
    for dataset in DATASETS.unchanged(call):
        if _versions_fit(call, dataset):
            rows.append(DATASETS.outline(call, dataset))
    if query.get("dataset_version") == DatasetGeneration.V1:
        rows = []  # datasets of the older generation can no longer be created
    rows = in_workspace(call, rows)
    rows = equal(contains(rows, "dataset_name", query.get("search_content")), "dataset_type", query.get("dataset_type"))
    if query.get("support_export"):
        rows = [row for row in rows if row["dataset_type"] in EXPORTABLE]
    rows = in_order(rows, query.get("sort_by") or "create_time", query.get("order") or "desc")
    shown = [_with_extras(call, _row(call, row.resource)) for row in page(call, rows)]
    return Reply({"total_number": min(len(rows), MOST_COUNTED), "datasets": shown})


def _with_extras(call: Call, row: Row) -> Row:
    """Return a dataset of a list with its labels and some of its files if the query includes them."""
    inside = in_dataset(call, row["dataset_id"])
    extras: Row = {}
    if call.query.get("with_labels"):
        extras["labels"] = LABELS.rows(inside)
    if call.query.get("file_preview"):
        files = SAMPLES.rows(inside)[:FILES_SHOWN]
        extras["samples"] = [
            {"url": sample["source"], "create_time": sample["sample_time"], "file_id": sample["sample_id"]}
            for sample in files
        ]
    return {**row, **extras}


def _versions_fit(call: Call, dataset: StoredResource) -> bool:
    """Return whether a dataset has versions that match the query."""
    query = call.query
    if query.keys().isdisjoint(("contain_versions", "train_evaluate_ratio", "version_format")):
        return True
    versions = VERSIONS.rows(in_dataset(call, dataset.key))
    if "contain_versions" in query and query["contain_versions"] != bool(versions):
        return False
    if not query.get("train_evaluate_ratio") and "version_format" not in query:
        return True
    span = query.get("train_evaluate_ratio")
    versions = [version for version in versions if ratio_within(version["train_evaluate_sample_ratio"], span)]
    if "version_format" in query:
        versions = equal(versions, "version_format", FORMATS[query["version_format"]])
    return bool(versions)


@handles("DescDataset")
def show(call: Call) -> Reply:
    """Return a dataset with its labels."""
    return Reply({**_row(call, DATASETS.find(call)), "labels": LABELS.rows(call)})


@handles("UpdateDataset")
def update(call: Call) -> Reply:
    """Change the name, description and labels of a dataset, or switch to another version."""
    dataset, body = refuse_labeling(call), call.body
    name, version_id = body.get("dataset_name"), body.get("current_version_id")
    if name and name != dataset.fields["dataset_name"]:
        DATASETS.refuse_taken(call, "dataset_name", name, *NAME_TAKEN)
    if version_id:
        refuse_tasks(call, dataset)
        VERSIONS.find(call, version_id)
    _change_labels(call, body)
    if any(body.get(name) for name in LABEL_LISTS):
        SAMPLES.count(call)
    dataset.fields |= {key: body[key] for key in ("dataset_name", "description") if key in body}
    if version_id:
        _switch(call, dataset, version_id)
    touch(call, dataset)
    return Reply({"dataset_id": dataset.key})


def _change_labels(call: Call, body: dict[str, Any]) -> None:
    """Apply all label changes of a request, or none if one of them fails."""
    labels, samples = LABELS.of(call), SAMPLES.of(call)
    before = deepcopy((labels, samples))
    try:
        for label in body.get("delete_labels", []):
            found = find_label(call, str(label.get("name")), label.get("type"))
            remove_label(call, found, LabelDeletePolicy.LABEL_ONLY)
        for label in body.get("update_labels", []):
            change_label(call, find_label(call, str(label.get("name")), label.get("type")), label)
        for label in body.get("add_labels", []):
            add_label(call, label)
    except Fault:
        for table, kept in zip((labels, samples), before, strict=True):
            table.clear()
            table.update(kept)
        raise


def _switch(call: Call, dataset: StoredResource, version_id: str) -> None:
    dataset.notes.setdefault("switched", []).append((call.now, version_id))
    switching = DatasetStatus.SWITCHING_VERSION.value
    dataset.plan.change(call.now, (0, switching), (SWITCHING_SECONDS, NORMAL))
    task = StoredResource(call.fake.next_id(), {}, deepcopy(dataset.plan))
    watch(dataset, DatasetTaskType.VERSION_SWITCH, task, (switching,))


@handles("DeleteDataset")
def delete(call: Call) -> Reply:
    """Delete a dataset in the background, with its versions, samples, labels and tasks."""
    dataset = DATASETS.find(call)
    if dataset.state(call) in (DatasetStatus.PUBLISHING.value, DatasetStatus.DELETING.value):
        refuse_tasks(call, dataset)
    plan_deletion(call, DATASETS.resource, dataset.plan, DELETING_SECONDS, DatasetStatus.DELETING.value)
    return Reply()
