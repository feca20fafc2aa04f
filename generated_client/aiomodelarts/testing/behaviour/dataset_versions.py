"""Dataset versions: published in the background from the current samples, and deleted."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

from ...models import DatasetFormat, DatasetStatus, DatasetTaskType, DatasetVersionStatus
from ..handlers.call import Call, handles
from ..handlers.collection import StoredResource
from ..handlers.lists import Row, equal, page
from ..spec.replies import Fault, Reply
from .dataset_contents import (
    DATASETS,
    LABELS,
    SAMPLES,
    VERSIONS,
    current_version,
    label_statistics,
    ratio_within,
    refuse_tasks,
    touch,
    watch,
)
from .datasets import FORMATS
from .planned_deletions import plan_deletion
from .samples import HARD

NAME_TAKEN = (400, "ModelArts.4371")
TOO_SOON = "ModelArts.4370"
NOT_PUBLISHABLE = "ModelArts.4712"
PUBLISHING_SECONDS = 10.0
DELETING_SECONDS = 2.0
SECONDS_BETWEEN = 60.0
CREATING, RUNNING, DELETING, ERROR = (
    DatasetVersionStatus.CREATING.value,
    DatasetVersionStatus.RUNNING.value,
    DatasetVersionStatus.DELETING.value,
    DatasetVersionStatus.ERROR.value,
)
SWITCHES = {"clear_hard_property": True, "remove_sample_usage": True, "export_images": False}


@handles("CreateDatasetVersion")
def create(call: Call) -> Reply:
    """Publish the current samples as a new version, to which the dataset switches when publishing ends."""
    dataset, body = DATASETS.find(call), call.body
    refuse_tasks(call, dataset)
    if dataset.state(call) != DatasetStatus.NORMAL:
        raise Fault(400, NOT_PUBLISHABLE, f"The dataset {dataset.key} is not in state NORMAL.")
    name = body.get("version_name") or f"V{dataset.fields['next_version_num']:03d}"
    VERSIONS.refuse_taken(call, "version_name", name, *NAME_TAKEN)
    if call.now < dataset.notes.get("published", 0.0) + SECONDS_BETWEEN:
        raise Fault(400, TOO_SOON, "Only one version can be published per minute.")
    last = VERSIONS.outcome(call, RUNNING)
    version = _add(call, dataset, name, last)
    dataset.notes["published"] = call.now
    dataset.fields["next_version_num"] += 1
    after = [] if last == CREATING else [(PUBLISHING_SECONDS, DatasetStatus.NORMAL.value)]
    dataset.plan.change(call.now, (0, DatasetStatus.PUBLISHING.value), *after)
    if last == RUNNING:
        dataset.notes.setdefault("switched", []).append((call.now + PUBLISHING_SECONDS, version.key))
    watch(dataset, DatasetTaskType.VERSION_PUBLISHING, version, (CREATING,))
    touch(call, dataset)
    return Reply({"version_id": version.key})


def _add(call: Call, dataset: StoredResource, name: str, last: str | int) -> StoredResource:
    body, version_id = call.body, call.fake.next_id()
    parent = current_version(call, dataset)
    samples = [StoredResource(one.key, deepcopy(one.fields), one.plan) for one in SAMPLES.unchanged(call)]
    if body.get("clear_hard_property", True):
        for sample in samples:
            sample.fields["metadata"].pop(HARD, None)
    labels, folder = LABELS.rows(call), f"{dataset.fields['inner_annotation_path']}{name}/"
    several = any(len(sample.fields["labels"]) > 1 for sample in samples)
    fields: Row = {
        "version_id": version_id,
        "version_name": name,
        "version_format": body.get("version_format", FORMATS[0]),
        "train_evaluate_sample_ratio": body.get("train_evaluate_sample_ratio", "1.00"),
        **{key: body.get(key, usual) for key, usual in SWITCHES.items()},
        **{key: body[key] for key in ("description", "with_column_header") if key in body},
        "task_type": dataset.fields["dataset_type"],
        "label_type": "multi" if several else "single",
        "label_stats": label_statistics(labels, [sample.fields for sample in samples]),
        "total_sample_count": len(samples),
        "annotated_sample_count": sum(bool(sample.fields["labels"]) for sample in samples),
        **_compared(samples, parent),
        "manifest_path": f"{folder}{name}.manifest",
        "data_path": f"{folder}data/",
        "create_time": call.milliseconds,
    }
    if dataset.fields["dataset_format"] == DatasetFormat.TABLE:
        fields.setdefault("with_column_header", True)
    version = VERSIONS.add(call, version_id, fields, (0.0, CREATING), (PUBLISHING_SECONDS, last))
    version.notes |= {"samples": samples, "labels": labels}
    return version


def _compared(samples: list[StoredResource], parent: StoredResource | None) -> dict[str, Any]:
    """Count the differences between the samples of a version and those of its parent."""
    before = {one.key: one.fields["labels"] for one in parent.notes["samples"]} if parent else {}
    now = {one.key: one.fields["labels"] for one in samples}
    counts: dict[str, Any] = {
        "add_sample_count": len(now.keys() - before.keys()),
        "deleted_sample_count": len(before.keys() - now.keys()),
        "modified_sample_count": sum(now[key] != before[key] for key in now.keys() & before.keys()),
        "previous_total_sample_count": len(before),
        "previous_annotated_sample_count": sum(map(bool, before.values())),
    }
    return counts | ({"previous_version_id": parent.key} if parent else {})


def _row(call: Call, version: StoredResource) -> Row:
    current = current_version(call, DATASETS.find(call))
    row = VERSIONS.row(call, version)
    row |= {"is_current": current is version, "update_time": int(version.plan.entered(call.now) * 1000)}
    if row["status"] == ERROR:
        row["message"] = "The manifest could not be written."
    return row


@handles("ListDatasetVersions")
def list_versions(call: Call) -> Reply:
    """Return one page of the versions of a dataset, newest first."""
    query = call.query
    rows = equal(reversed(VERSIONS.outlines(call)), "status", query.get("status"))
    if "version_format" in query:
        rows = equal(rows, "version_format", FORMATS[query["version_format"]])
    span = query.get("train_evaluate_ratio")
    rows = [row for row in rows if ratio_within(row["train_evaluate_sample_ratio"], span)]
    shown = [_row(call, row.resource) for row in page(call, rows)]
    return Reply({"total_number": len(rows), "versions": shown})


@handles("DescribeDatasetVersion")
def show(call: Call) -> Reply:
    """Return a dataset version."""
    return Reply(_row(call, VERSIONS.find(call)))


@handles("DeleteDatasetVersion")
def delete(call: Call) -> Reply:
    """Delete a version; if it was the current one, the dataset returns to the previous version."""
    version = VERSIONS.find(call)
    if version.state(call) == CREATING:
        refuse_tasks(call, DATASETS.find(call))
    plan_deletion(call, VERSIONS.resource, version.plan, DELETING_SECONDS, DELETING)
    return Reply()
