"""Imports into a dataset: samples arrive one by one, with the labels found for them.

The fake has no storage. Every folder contains a fixed number of files named after it. All but some of the files have a
label: the labels of the dataset and those of the import request, in turn.
"""

from __future__ import annotations

from copy import deepcopy
from itertools import cycle
from typing import Any, cast

from attrs import frozen

from ...models import DatasetStatus, DatasetTaskType, SampleType
from ..handlers.call import Call, handles
from ..handlers.collection import Collection, StoredResource
from ..handlers.lists import Row, page
from ..spec.contracts import documented
from ..spec.replies import Fault, Reply
from .dataset_contents import DATASETS, LABELS, SAMPLES, in_dataset, refuse_tasks, touch, watch
from .labels import add_label
from .samples import ENDINGS, SIZE, folder_of, new_fields, source_folder

PATH_INVALID = "ModelArts.4374"
NO_VALID_FILE = "ModelArts.4340"
PASSING = ("QUEUING", "STARTING", "RUNNING")
COMPLETED, FAILED = "COMPLETED", "FAILED"
ENDED_BADLY = (FAILED, "NOT_EXIST")
STARTING_SECONDS, RUNNING_SECONDS, END_SECONDS = 2.0, 4.0, 14.0
FILES_IN_A_FOLDER = 6
FILE_SIZE = 48_000
IMAGE_SIZE = [640, 480, 3]

IMPORT_TASKS = Collection("import_tasks", "task_id", (400, "ModelArts.4338"), "status", DATASETS)


@frozen
class Found:
    """A file in a folder and its label.

    Args:
        name: Name of the file.
        size: Size of the file in bytes.
        label: Label of the file, or None.
    """

    name: str
    size: int
    label: Row | None


@frozen
class Arrival:
    """A sample of an import at the time of its arrival.

    Args:
        moment: Arrival time, in seconds since 1970.
        size: Size of its file in bytes.
        labeled: Whether it has a label.
        proposed: Whether it has a label that waits for confirmation.
    """

    moment: float
    size: int
    labeled: bool
    proposed: bool


def _files(call: Call, dataset: StoredResource, folder: str, labels: list[Row]) -> list[Found]:
    """Return the files in a folder."""
    fields = new_fields(call, dataset, "", folder, 0)
    ending, stem = ENDINGS[fields["sample_type"]], folder.strip("/").rpartition("/")[2] or "file"
    beside = cycle([*labels, None])
    numbers = range(1, FILES_IN_A_FOLDER + 1)
    return [Found(f"{stem}-{number}.{ending}", FILE_SIZE + number, next(beside)) for number in numbers]


def import_folder(call: Call, dataset: StoredResource, given: Row, outcome: str) -> StoredResource:
    """Start an import into a dataset.

    Args:
        call: Call whose path contains the ID of the dataset.
        dataset: Dataset to import into.
        given: Settings as in the body of `ImportTask`.
        outcome: State in which the import ends.

    Returns:
        The import task.
    """
    folder = folder_of(str(given["import_path"]))
    chosen = [] if outcome in ENDED_BADLY else _chosen(call, dataset, folder, given)
    task_id = f"{dataset.key}_{call.fake.next_id()}"
    fields: Row = {
        "task_id": task_id,
        "dataset_id": dataset.key,
        "import_path": given["import_path"],
        "import_type": 1 if given.get("import_type") == "manifest" else 0,
        "create_time": call.milliseconds,
        **documented("ImportTask", {key: given[key] for key in ("data_source",) if key in given}),
    }
    task = IMPORT_TASKS.add(
        call,
        task_id,
        fields,
        (0.0, "QUEUING"),
        (STARTING_SECONDS, "STARTING"),
        (RUNNING_SECONDS, "RUNNING"),
        *([] if outcome in PASSING else [(END_SECONDS, outcome)]),
    )
    task.notes["arrivals"] = _announce(call, dataset, folder, given, chosen)
    watch(dataset, DatasetTaskType.MANIFEST_IMPORT, task, PASSING)
    return task


def _chosen(call: Call, dataset: StoredResource, folder: str, given: Row) -> list[Found]:
    """Return the files to import: those with matching labels that the target folder does not contain yet."""
    if not given.get("import_samples", True) or given.get("difficult_only"):
        return []  # only samples of a dataset can be marked as hard
    included = _names(given.get("included_labels", []))
    labels = LABELS.rows(call) if given.get("import_annotations", True) else []
    known = [label["name"] for label in labels]
    labels += [{"name": name} for name in included if given.get("import_annotations", True) and name not in known]
    files = _files(call, dataset, folder, labels)
    excluded = _names(given.get("excluded_labels", []))
    files = [one for one in files if not (one.label and one.label["name"] in excluded)]
    if included:
        files = [one for one in files if one.label and one.label["name"] in included]
    shared = given.get("import_folder")
    samples = [*SAMPLES.unchanged(call), *SAMPLES.announced(call)]
    existing = {sample.fields["sample_name"] for sample in samples if shared and sample.notes.get("folder") == shared}
    return [one for one in files if one.name not in existing]


def _names(labels: list[Any]) -> list[str]:
    return [str(cast("Row", one)["name"]) if isinstance(one, dict) else str(one) for one in labels]


def _announce(call: Call, dataset: StoredResource, folder: str, given: Row, chosen: list[Found]) -> list[Arrival]:
    """Make the samples arrive while the import runs, and add new labels to the dataset."""
    arrivals: list[Arrival] = []
    for number, one in enumerate(chosen, start=1):
        fields = new_fields(call, dataset, one.name, folder, one.size)
        if fields["sample_type"] == SampleType.IMAGE:
            fields["metadata"][SIZE] = [*IMAGE_SIZE]
        notes: Row = {"folder": given.get("import_folder")}
        if one.label:
            _add_missing_label(call, one.label)
            mark = {"name": one.label["name"], "type": _type_of(call, one.label["name"])}
            if given.get("final_annotation", True):
                fields["labels"] = [mark]
            else:
                notes["proposed"] = [mark]
        seconds = RUNNING_SECONDS + number * (END_SECONDS - RUNNING_SECONDS) / len(chosen)
        sample = SAMPLES.announce(call, fields, seconds, **notes)
        if folder == source_folder(dataset):
            dataset.notes["files"][one.name] = deepcopy(sample.fields)
        labeled = bool(fields["labels"])
        arrivals.append(Arrival(call.now + seconds, one.size, labeled, bool(one.label) and not labeled))
    return arrivals


def _add_missing_label(call: Call, label: Row) -> None:
    if label["name"] not in [one["name"] for one in LABELS.rows(call)]:
        add_label(call, label)


def _type_of(call: Call, name: str) -> int:
    return next(label["type"] for label in LABELS.rows(call) if label["name"] == name)


def _row(call: Call, task: StoredResource) -> Row:
    row = IMPORT_TASKS.row(call, task)
    arrivals: list[Arrival] = task.notes["arrivals"]
    arrived = [arrival for arrival in arrivals if arrival.moment <= call.now]
    last = task.plan.entered(call.now) if row["status"] not in PASSING else call.now
    copied = {
        "file_num_total": len(arrivals),
        "file_num_finished": len(arrived),
        "file_size_total": sum(arrival.size for arrival in arrivals),
        "file_size_finished": sum(arrival.size for arrival in arrived),
    }
    row |= {
        "total_sample_count": len(arrivals),
        "imported_sample_count": len(arrived),
        "annotated_sample_count": sum(arrival.labeled for arrival in arrived),
        "unconfirmed_sample_count": sum(arrival.proposed for arrival in arrived),
        "file_statistics": copied,
        "update_ms": int(last * 1000),
        "elapsed_time": int(last) - int(row["create_time"]) // 1000,
    }
    if row["status"] in ENDED_BADLY:
        row |= {"error_code": NO_VALID_FILE, "error_msg": f"No valid file found in {row['import_path']}."}
    return row


@handles("ImportTask")
def create(call: Call) -> Reply:
    """Start an import; until it ends, the dataset is in state IMPORTING."""
    dataset = DATASETS.find(call)
    refuse_tasks(call, dataset)
    if not call.body["import_path"].strip("/"):
        raise Fault(400, PATH_INVALID, "import_path is empty; set it to a folder or manifest in OBS.")
    outcome = str(IMPORT_TASKS.outcome(call, COMPLETED))
    task = import_folder(in_dataset(call, dataset.key), dataset, call.body, outcome)
    after = [] if outcome in PASSING else [(END_SECONDS, DatasetStatus.NORMAL.value)]
    dataset.plan.change(call.now, (0, DatasetStatus.IMPORTING.value), *after)
    touch(call, dataset)
    return Reply({"task_id": task.key})


@handles("ListImportTasks")
def list_tasks(call: Call) -> Reply:
    """Return one page of the imports of a dataset, newest first."""
    tasks = IMPORT_TASKS.unchanged(call)[::-1]
    return Reply({"total_count": len(tasks), "import_tasks": [_row(call, task) for task in page(call, tasks)]})


@handles("DescImportTask")
def show(call: Call) -> Reply:
    """Return an import task."""
    return Reply(_row(call, IMPORT_TASKS.find(call)))
