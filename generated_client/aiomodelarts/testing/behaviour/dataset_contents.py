"""Labels, samples, versions and tasks of a dataset, shared by all resources that work on datasets.

If the path of an operation does not contain `dataset_id`, use `in_dataset(call, dataset_id)`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from attrs import evolve, frozen

from ...models import DatasetStatus, DatasetTaskType
from ..handlers.call import Call
from ..handlers.collection import Collection, StoredResource
from ..handlers.lists import Row
from ..spec.replies import Fault
from ..state.state_plan import Plan, State
from ..state.table import Table

DATASET_MISSING = (400, "ModelArts.4352")
VERSION_MISSING = (400, "ModelArts.4353")
LABEL_MISSING = (400, "ModelArts.4410")
SAMPLE_MISSING = (400, "ModelArts.4420")
LINK_SECONDS = 3600
Mark = tuple[str, int | None]
LABELED, PROPOSED = "labeled", "proposed"
# Dataset states that forbid a task on the whole dataset, or a change of labels or samples, with their error codes.
TASK_OBSTACLES: dict[State, str] = {
    DatasetStatus.CREATING.value: "ModelArts.4356",
    DatasetStatus.DELETING.value: "ModelArts.4344",
    DatasetStatus.SYNCHRONIZING.value: "ModelArts.4355",
    DatasetStatus.PUBLISHING.value: "ModelArts.4343",
    DatasetStatus.SWITCHING_VERSION.value: "ModelArts.4349",
    DatasetStatus.IMPORTING.value: "ModelArts.4356",
}
LABELING_OBSTACLES: dict[State, str] = {
    DatasetStatus.DELETING.value: "ModelArts.4344",
    DatasetStatus.PUBLISHING.value: "ModelArts.4381",
}

DATASETS = Collection("datasets", "dataset_id", DATASET_MISSING, "status")
LABELS = Collection("labels", "label_name", LABEL_MISSING, within=DATASETS)
VERSIONS = Collection("dataset_versions", "version_id", VERSION_MISSING, "status", DATASETS)


@frozen
class Samples(Collection):
    """The samples of each dataset, some of which arrive later.

    The note `proposed` of a sample contains labels that wait for confirmation.
    """

    def of(self, call: Call) -> Table[StoredResource]:
        """Return the samples that have arrived by now, by their ID."""
        table = Collection.of(self, call)
        waiting = self._waiting(call)
        for key in waiting.due(call.now):
            moment, sample = waiting.pop(key)
            table[key] = sample
            self._count(call, table, moment)
        changes = self._changes(call)
        for key in changes.due(call.now):
            moment, change = changes.pop(key)
            change(table)
            self._count(call, table, moment)
        return table

    def announce(self, call: Call, fields: Row, seconds: float, **notes: Any) -> StoredResource:
        """Create a sample that arrives after a number of seconds."""
        moment = call.now + seconds
        sample = StoredResource(
            fields["sample_id"], {**fields, "sample_time": int(moment * 1000)}, Plan([(moment, "")]), notes
        )
        self._waiting(call)[sample.key] = (moment, sample)
        return sample

    def later(self, call: Call, seconds: float, change: Callable[[Mapping[str, StoredResource]], None]) -> None:
        """Schedule a change of the samples, such as at the end of a task that works on them."""
        self._changes(call)[call.fake.next_id()] = (call.now + seconds, change)

    def announced(self, call: Call) -> list[StoredResource]:
        """Return the samples that have not arrived yet."""
        self.of(call)
        return [sample for _, sample in self._waiting(call).unchanged()]

    def row(self, call: Call, resource: StoredResource) -> Row:
        """Return a sample as responses show it, with its labeling state and a temporary link."""
        row = Collection.row(self, call, resource)
        row["sample_status"] = "MANUAL_ANNOTATION" if row["labels"] else "UN_ANNOTATION"
        bucket, _, folder = str(row["sample_dir"]).strip("/").partition("/")
        place = "/".join(part for part in (folder, row["sample_name"]) if part)
        expires = int(call.now) + LINK_SECONDS
        row["source"] = f"https://{bucket}.obs.example.com:443/{place}?Expires={expires}&Signature=made-up"
        return row

    def counted(self, call: Call) -> Mapping[str, Mapping[str, int]]:
        """Return the sample counts after each change, by the time of the change in milliseconds since 1970."""
        self.of(call)
        return self._counts(call)

    def count(self, call: Call) -> None:
        """Record the sample counts after a change."""
        self._count(call, self.of(call), call.now)
        DATASETS.find(call).fields["data_update_time"] = call.milliseconds

    def _count(self, call: Call, table: Table[StoredResource], moment: float) -> None:
        unlabeled = len(table) - table.number_with_value(_traits, LABELED)
        self._counts(call)[str(int(moment * 1000))] = {"total": len(table), "un_annotation": unlabeled}

    def statistics(self, call: Call) -> tuple[int, int, int]:
        """Return the numbers of all samples, of those with labels, and of those with proposed labels."""
        table = self.of(call)
        labeled, proposed = (table.number_with_value(_traits, trait) for trait in (LABELED, PROPOSED))
        return len(table), labeled, proposed

    def _counts(self, call: Call) -> dict[str, dict[str, int]]:
        return call.fake.table("/".join((*self._scope(call), "counts")))

    def _waiting(self, call: Call) -> Table[tuple[float, StoredResource]]:
        return call.fake.table("/".join((*self._scope(call), "arriving")))

    def _changes(self, call: Call) -> Table[tuple[float, Callable[[Mapping[str, StoredResource]], None]]]:
        return call.fake.table("/".join((*self._scope(call), "changing")))


def _traits(sample: StoredResource) -> list[str]:
    """Return by which of the states of its labels a sample is counted."""
    traits = [LABELED] if sample.fields["labels"] else []
    return [*traits, PROPOSED] if sample.notes.get("proposed") else traits


SAMPLES = Samples("samples", "sample_id", SAMPLE_MISSING, within=DATASETS)


def in_dataset(call: Call, dataset_id: str) -> Call:
    """Return a copy of a call whose path contains the ID of a dataset."""
    return evolve(call, path={**call.path, DATASETS.placeholder: dataset_id})


def touch(call: Call, dataset: StoredResource) -> None:
    """Set the update time of a dataset to now."""
    dataset.fields["update_time"] = call.milliseconds


def watch(dataset: StoredResource, kind: DatasetTaskType, task: StoredResource, passing: Sequence[State]) -> None:
    """Make a dataset report a task as running while the task is in one of the passing states."""
    dataset.notes.setdefault("tasks", []).append((kind.value, task, passing))


def running_tasks(call: Call, dataset: StoredResource, kind: int | None = None) -> list[str]:
    """Return the IDs of the running tasks of a dataset, of one kind or of all kinds."""
    return [
        task.key
        for found, task, passing in dataset.notes.get("tasks", [])
        if kind in (None, found) and task.state(call) in passing
    ]


def refuse_tasks(call: Call, dataset: StoredResource) -> None:
    """Refuse a task on a dataset that is busy with another one.

    Raises:
        Fault: The state of the dataset forbids the task.
    """
    _refuse(call, dataset, TASK_OBSTACLES)


def refuse_labeling(call: Call) -> StoredResource:
    """Return the dataset in the path, or refuse a change of its labels and samples.

    Raises:
        Fault: The dataset does not exist, or is being published or deleted.
    """
    dataset = DATASETS.find(call)
    _refuse(call, dataset, LABELING_OBSTACLES)
    return dataset


def _refuse(call: Call, dataset: StoredResource, obstacles: Mapping[State, str]) -> None:
    state = dataset.state(call)
    if state in obstacles:
        name = DatasetStatus(state).name.lower().replace("_", " ")
        raise Fault(400, obstacles[state], f"The dataset {dataset.key} is {name}.")


def current_version(call: Call, dataset: StoredResource) -> StoredResource | None:
    """Return the current version of a dataset: the latest one it was switched to that still exists, or None."""
    inside = in_dataset(call, dataset.key)
    chosen = [key for moment, key in dataset.notes.get("switched", []) if moment <= call.now]
    versions = VERSIONS.of(inside)
    return next((versions[key] for key in reversed(chosen) if key in versions), None)


def label_key(name: str, kind: int) -> str:
    """Return the key of a label in its dataset; label names are unique within a type."""
    return f"{kind}/{name}"


def label_statistics(labels: Iterable[Row], samples: Iterable[Row]) -> list[Row]:
    """Count the occurrences of each label and the samples that have it."""
    marks, samples_with = Counter[Mark](), dict[Mark, set[int]]()
    for number, sample in enumerate(samples):
        for mark in sample["labels"]:
            key = mark["name"], mark.get("type")
            marks[key] += 1
            samples_with.setdefault(key, set()).add(number)
    counted: list[Row] = []
    for label in labels:
        # A mark without a type belongs to the labels of all types with its name.
        keys = {(label["name"], label["type"]), (label["name"], None)}
        found = set[int]().union(*(samples_with.get(key, ()) for key in keys))
        counted.append({**label, "count": sum(marks[key] for key in keys), "sample_count": len(found)})
    return counted


def ratio_within(ratio: str, span: str | None) -> bool:
    """Return whether a training ratio lies in a range such as `0.5,0.9`; without a range, always true.

    Raises:
        Fault: The range does not consist of two numbers.
    """
    if not span:
        return True
    try:
        low, high = (float(number) for number in span.split(","))
    except ValueError:
        raise Fault(400, "ModelArts.4396", f"The range {span!r} must be two numbers separated by a comma.") from None
    return low <= float(ratio) <= high
