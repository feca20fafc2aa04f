"""Samples of a dataset: uploaded, listed, labeled and deleted, and proposed labels that wait for confirmation."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Callable
from copy import deepcopy
from pathlib import PurePosixPath
from typing import Any

from ...models import DatasetType, SampleType
from ..handlers.call import Call, handles
from ..handlers.collection import Outline, StoredResource
from ..handlers.lists import Row, in_order, page
from ..spec.contracts import documented
from ..spec.replies import Fault, Reply
from ..state.state_plan import Plan
from .batch_replies import any_succeeded, batch_reply, results_of
from .dataset_contents import LABELS, SAMPLES, VERSIONS, label_key, refuse_labeling
from .sample_search import chosen, in_state, texts, with_details

LABEL_UNKNOWN = "ModelArts.4410"
LABELING_FAILED = "ModelArts.4417"
UPLOAD_FAILED = "ModelArts.4421"
NAME_TAKEN = "ModelArts.4422"
SIZE_MISSING = "ModelArts.4423"
HARD = "@modelarts:hard"
SIZE = "@modelarts:size"
ORIGIN = "@modelarts:import_origin"
ENDINGS = {
    SampleType.IMAGE.value: "jpg",
    SampleType.TEXT.value: "txt",
    SampleType.SPEECH.value: "wav",
    SampleType.TABLE.value: "csv",
    SampleType.VIDEO.value: "mp4",
    SampleType.CUSTOM.value: "bin",
}


def sample_type_of(dataset: StoredResource) -> int:
    """Return the file type of the samples of a dataset."""
    kind = int(dataset.fields["dataset_type"])
    if kind < DatasetType.TEXT_CLASSIFICATION.value:
        return SampleType.IMAGE.value
    return kind // 100


def source_folder(dataset: StoredResource) -> str:
    """Return the folder with the files of a dataset."""
    path = str(dataset.fields["data_sources"][0].get("data_path") or dataset.fields["inner_work_path"])
    return folder_of(path)


def folder_of(path: str) -> str:
    """Return an OBS folder without the scheme, with a leading and a trailing slash."""
    return f"/{path.partition('://')[2] or path}/".replace("//", "/")


def new_fields(call: Call, dataset: StoredResource, name: str, folder: str, size: int) -> Row:
    """Return the fields of a new sample without labels."""
    return {
        "sample_id": call.fake.next_id(),
        "sample_name": name,
        "sample_type": sample_type_of(dataset),
        "sample_dir": folder,
        "sample_size": size,
        "sample_time": call.milliseconds,
        "labels": [],
        "metadata": {ORIGIN: 0},
    }


def remove_sample(call: Call, dataset: StoredResource, sample: StoredResource, *, with_file: bool) -> None:
    """Remove a sample from its dataset. The caller counts the samples afterwards.

    Args:
        call: Call that removes it.
        dataset: Dataset in the path.
        sample: Sample to remove.
        with_file: Whether to delete its file in OBS too. Otherwise a synchronization adds the sample again.
    """
    del SAMPLES.of(call)[sample.key]
    dataset.notes["deleted"] = dataset.notes.get("deleted", 0) + 1
    if with_file and sample.fields["sample_dir"] == source_folder(dataset):
        dataset.notes["files"].pop(sample.fields["sample_name"], None)


def set_marks(call: Call, sample: StoredResource, marks: list[Row] | None, metadata: Row) -> None:
    """Set the labels and attributes of a sample.

    Args:
        call: Call that sets them.
        sample: Sample to label.
        marks: Labels that replace the existing ones. None: the labels do not change.
        metadata: Attributes to add or replace.

    Raises:
        Fault: The dataset has no such label, or the image size is required but unknown.
    """
    known = LABELS.of(call)
    names = {label.fields["name"] for label in known.values()}
    merged = {**sample.fields["metadata"], **deepcopy(metadata)}
    if HARD in merged:
        merged[HARD] = bool(merged[HARD])
    for mark in marks or []:
        name, kind = mark.get("name"), mark.get("type")
        if name not in names if kind is None else label_key(str(name), kind) not in known:
            raise Fault(400, LABEL_UNKNOWN, f"The dataset has no label {name}.")
        if kind == DatasetType.OBJECT_DETECTION and SIZE not in merged:
            raise Fault(400, SIZE_MISSING, f"The image size of {sample.fields['sample_name']} is unknown; set {SIZE}.")
    sample.fields["metadata"] = merged
    if marks is not None:
        sample.fields["labels"] = deepcopy(marks)
        sample.notes.pop("proposed", None)


@handles("UploadSamplesJson")
def upload(call: Call) -> Reply:
    """Add samples with their content and labels, or with proposed labels if `final_annotation` is false."""
    dataset = refuse_labeling(call)
    confirmed = call.body.get("final_annotation", True)

    def add(given: dict[str, Any]) -> Row:
        sample = _uploaded(call, dataset, given)
        fields = sample.fields
        same_name = SAMPLES.with_value(call, "fields.sample_name", fields["sample_name"])
        if any(other.fields["sample_dir"] == fields["sample_dir"] for other in same_name):
            raise Fault(400, NAME_TAKEN, f"The sample {fields['sample_name']} already exists.")
        try:
            set_marks(call, sample, given.get("labels", []), given.get("metadata", {}))
        except Fault as fault:
            raise Fault(400, LABELING_FAILED, fault.message) from fault
        if not confirmed and fields["labels"]:
            sample.notes["proposed"], fields["labels"] = fields["labels"], []
        SAMPLES.of(call)[sample.key] = sample
        dataset.notes["files"][fields["sample_name"]] = deepcopy(fields)
        return {"name": f"{fields['sample_dir']}{fields['sample_name']}", "info": sample.key}

    results = results_of(call.body.get("samples", []), add)
    if any_succeeded(results):
        SAMPLES.count(call)
    return batch_reply(results, always=True)


def _uploaded(call: Call, dataset: StoredResource, given: dict[str, Any]) -> StoredResource:
    """Return a new sample with the content of the request or of its data source.

    Raises:
        Fault: The content is missing or not in Base64.
    """
    path = str(given.get("data_source", {}).get("data_path", ""))
    if "data" not in given and not path:
        raise Fault(400, UPLOAD_FAILED, "The sample has neither data nor data_source.data_path.")
    try:
        content = base64.b64decode(given.get("data", ""), validate=True)
    except binascii.Error:
        raise Fault(400, UPLOAD_FAILED, "data is not valid Base64.") from None
    kind = given.get("sample_type", sample_type_of(dataset))
    name = given.get("name") or PurePosixPath(path).name or f"{call.fake.next_id()}.{ENDINGS[kind]}"
    fields = new_fields(call, dataset, name, source_folder(dataset), len(content)) | {"sample_type": kind}
    if kind == SampleType.TEXT:
        fields["sample_data"] = [content.decode(errors="replace")]
    return StoredResource(fields["sample_id"], fields, Plan([(call.now, "")]))


@handles("ListSamples")
def list_samples(call: Call) -> Reply:
    """Return one page of the samples of the dataset, or of one of its versions."""
    samples = list(SAMPLES.unchanged(call))
    if version_id := call.query.get("version_id"):
        samples = VERSIONS.find(call, version_id).notes["samples"]
    found = [sample for sample in samples if in_state(sample, call.query.get("sample_state"))]
    return _page(call, [SAMPLES.outline(call, sample) for sample in found], SAMPLES.row)


@handles("ListAutoAnnotationSamples")
def list_auto_labeled(call: Call) -> Reply:
    """Return one page of the samples with proposed labels."""
    found = [
        Outline(sample, {**sample.fields, "labels": sample.notes["proposed"]})
        for sample in SAMPLES.unchanged(call)
        if sample.notes.get("proposed")
    ]
    return _page(call, found, _proposal)


def _page(call: Call, rows: list[Outline[StoredResource]], show: Callable[[Call, StoredResource], Row]) -> Reply:
    rows = in_order(chosen(call, rows), "sample_time", call.query.get("order") or "desc")
    process = call.query.get("process_parameter")
    shown = [show(call, row.resource) for row in page(call, rows)]
    if process:
        shown = [{**row, "source": f"{row['source']}&x-image-process={process}"} for row in shown]
    return Reply({"sample_count": len(rows), "samples": [documented("DatasetSample", row) for row in shown]})


def _proposal(call: Call, sample: StoredResource) -> Row:
    return {**SAMPLES.row(call, sample), "labels": sample.notes["proposed"]}


@handles("DescribeSample")
def show(call: Call) -> Reply:
    """Return a sample."""
    sample = SAMPLES.find(call)
    if not in_state(sample, call.query.get("sample_state")):
        raise Fault(*SAMPLES.missing, f"The sample {sample.key} is not in state {call.query.get('sample_state')}.")
    return Reply(documented("DatasetSample", with_details(SAMPLES.row(call, sample))))


@handles("DescribeAutoAnnotationSample")
def show_auto_labeled(call: Call) -> Reply:
    """Return a sample with its proposed labels."""
    sample = SAMPLES.find(call)
    if not sample.notes.get("proposed"):
        raise Fault(*SAMPLES.missing, f"The sample {sample.key} has no proposed labels.")
    return Reply(documented("DatasetSample", with_details(_proposal(call, sample))))


@handles("UpdateSamples")
def update(call: Call) -> Reply:
    """Replace labels and attributes of samples, which also confirms proposed labels."""
    refuse_labeling(call)

    def label(given: dict[str, Any]) -> None:
        sample = SAMPLES.find(call, str(given.get("sample_id")))
        set_marks(call, sample, given.get("labels"), given.get("metadata", {}))
        sample.notes |= {key: given[key] for key in ("sample_usage",) if key in given}
        if "email" in call.body:
            sample.notes["labeler"] = call.body["email"]

    results = results_of(call.body.get("samples", []), label)
    if any_succeeded(results):
        SAMPLES.count(call)
    return batch_reply(results)


@handles("DeleteSamples")
def delete(call: Call) -> Reply:
    """Remove samples from the dataset."""
    dataset = refuse_labeling(call)
    with_file = bool(call.body.get("delete_source"))

    def remove(sample_id: str) -> None:
        remove_sample(call, dataset, SAMPLES.find(call, sample_id), with_file=with_file)
        SAMPLES.count(call)

    return batch_reply(results_of(call.body.get("samples", []), remove))


@handles("ListSearch")
def search_terms(call: Call) -> Reply:
    """Return the labels, attributes and labelers by which the samples can be searched."""
    found: dict[str, set[str]] = {}
    for sample in SAMPLES.unchanged(call):
        for name, value in sample.fields["metadata"].items():
            if not name.startswith("@modelarts:"):
                found.setdefault(name, set()).update(texts(value))
    metadata = {name: sorted(values) for name, values in found.items()}
    labelers = {f"human/{sample.notes['labeler']}" for sample in SAMPLES.unchanged(call) if "labeler" in sample.notes}
    return Reply({"labels": LABELS.rows(call), "metadata": metadata, "labelers": sorted(labelers)})
