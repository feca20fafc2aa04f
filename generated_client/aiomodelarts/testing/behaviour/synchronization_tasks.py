"""Synchronization of a dataset: samples are added for the files in its source folder that have none."""

from __future__ import annotations

from copy import deepcopy

from ...models import DatasetStatus, DatasetTaskType, DatasetType
from ..handlers.call import Call, handles
from ..handlers.collection import Collection, StoredResource
from ..handlers.lists import Row
from ..spec.replies import Fault, Reply
from .dataset_contents import DATASETS, LABELS, SAMPLES, refuse_tasks, touch, watch
from .samples import source_folder

NOT_SUPPORTED = "ModelArts.4383"
SOURCE_UNREADABLE = "ModelArts.4312"
TEXT_TYPES = (DatasetType.TEXT_CLASSIFICATION, DatasetType.NAMED_ENTITY_RECOGNITION, DatasetType.TEXT_TRIPLET)
PASSING = ("QUEUING", "STARTING", "RUNNING")
COMPLETED, FAILED, NOT_EXIST = "COMPLETED", "FAILED", "NOT_EXIST"
STARTING_SECONDS, RUNNING_SECONDS, END_SECONDS = 2.0, 4.0, 9.0

SYNCHRONIZATION_TASKS = Collection("synchronization_tasks", "task_id", (400, "ModelArts.4338"), "status", DATASETS)


@handles("SyncDataSource")
def create(call: Call) -> Reply:
    """Start a synchronization; only one can run at a time."""
    dataset = DATASETS.find(call)
    if dataset.fields["dataset_type"] in TEXT_TYPES:
        raise Fault(501, NOT_SUPPORTED, "Text datasets can't be synchronized.")
    refuse_tasks(call, dataset)
    last = str(SYNCHRONIZATION_TASKS.outcome(call, COMPLETED))
    after = [] if last in PASSING else [(END_SECONDS, last)]
    task_id, source = call.fake.next_id(), dataset.notes["files"]
    missing = [] if last == FAILED else _missing(call, dataset)
    fields: Row = {"task_id": task_id, "dataset_id": dataset.key, "create_time": call.milliseconds}
    fields |= {"total_sample_count": len(source), "deleted_sample_count": 0}
    steps = (0.0, "QUEUING"), (STARTING_SECONDS, "STARTING"), (RUNNING_SECONDS, "RUNNING")
    task = SYNCHRONIZATION_TASKS.add(call, task_id, fields, *steps, *after)
    task.notes["arrivals"] = _announce(call, missing)
    idle = [(seconds, DatasetStatus.NORMAL.value) for seconds, _ in after]
    dataset.plan.change(call.now, (0, DatasetStatus.SYNCHRONIZING.value), *idle)
    watch(dataset, DatasetTaskType.MANIFEST_IMPORT, task, PASSING)
    touch(call, dataset)
    return Reply()


def _missing(call: Call, dataset: StoredResource) -> list[Row]:
    """Return the files in the source folder that have no sample."""
    folder = source_folder(dataset)
    samples = [sample.fields for sample in SAMPLES.unchanged(call) if sample.fields["sample_dir"] == folder]
    existing = {fields["sample_name"] for fields in samples}
    return [fields for name, fields in dataset.notes["files"].items() if name not in existing]


def _announce(call: Call, missing: list[Row]) -> list[float]:
    """Make samples arrive while the task runs, with their labels that still exist in the dataset."""
    known = [label["name"] for label in LABELS.rows(call)]
    moments: list[float] = []
    for number, source in enumerate(missing, start=1):
        labels = [mark for mark in source["labels"] if mark["name"] in known]
        fields = {**deepcopy(source), "labels": labels, "sample_id": call.fake.next_id()}
        seconds = RUNNING_SECONDS + number * (END_SECONDS - RUNNING_SECONDS) / len(missing)
        SAMPLES.announce(call, fields, seconds)
        moments.append(call.now + seconds)
    return moments


@handles("SyncDataSourceState")
def show(call: Call) -> Reply:
    """Return the latest synchronization of a dataset; its state is NOT_EXIST if there was none."""
    tasks = list(SYNCHRONIZATION_TASKS.unchanged(call))
    if not tasks:
        return Reply({"dataset_id": call.path["dataset_id"], "status": NOT_EXIST})
    task = tasks[-1]
    row = SYNCHRONIZATION_TASKS.row(call, task)
    last = call.now if row["status"] in PASSING else task.plan.entered(call.now)
    row["add_sample_count"] = sum(moment <= call.now for moment in task.notes["arrivals"])
    row["duration_time"] = int(last) - int(row["create_time"]) // 1000
    if row["status"] == FAILED:
        row |= {"error_code": SOURCE_UNREADABLE, "error_msg": "The source folder no longer exists."}
    return Reply(row)
