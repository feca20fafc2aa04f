"""Labels of a dataset: added, changed, renamed, and deleted with or without their samples."""

from __future__ import annotations

from copy import deepcopy

from ...models import LabelDeletePolicy, LabelType
from ..handlers.call import Call, handles
from ..handlers.collection import StoredResource
from ..handlers.lists import Row, page
from ..spec.contracts import documented
from ..spec.json_paths import copied
from ..spec.replies import INVALID, Fault, Reply
from .batch_replies import any_succeeded, batch_reply, results_of
from .dataset_contents import DATASETS, LABELS, SAMPLES, VERSIONS, label_key, refuse_labeling
from .samples import remove_sample

NAME_TAKEN = "ModelArts.4411"
SHORTCUT_TAKEN = "ModelArts.4412"
ENTITY_UNKNOWN = "ModelArts.4414"
ENTITY_USED = "ModelArts.4415"
ATTRIBUTE_TAKEN = "ModelArts.4428"
SHORTCUT = "@modelarts:shortcut"
RENAME = "@modelarts:rename_to"
ENDS_OF_RELATION = ("@modelarts:from_type", "@modelarts:to_type")
ENTITY = LabelType.TEXT_TRIPLET_ENTITY.value
RELATION = LabelType.TEXT_TRIPLET_RELATIONSHIP.value


def find_label(call: Call, name: str, kind: int | None) -> StoredResource:
    """Return the label with a name and, if set, a type.

    Raises:
        Fault: The dataset has no such label.
    """
    for label in LABELS.with_value(call, "fields.name", name):
        if kind in (None, label.fields["type"]):
            return label
    raise Fault(*LABELS.missing, f"The dataset has no label {name}.")


def add_label(call: Call, given: Row) -> None:
    """Add a label to the dataset in the path.

    Raises:
        Fault: The name or shortcut is taken, or the label relates entities that do not exist.
    """
    if not given.get("name"):
        raise Fault(400, INVALID, "The label has no name.")
    usual = int(DATASETS.find(call).fields["dataset_type"])
    label: Row = {"property": {}, **documented("Label", deepcopy(given))}
    label.setdefault("type", usual if usual in [kind.value for kind in LabelType] else 0)
    key = label_key(label["name"], label["type"])
    if key in LABELS.of(call):
        raise Fault(400, NAME_TAKEN, f"The label {label['name']} already exists.")
    label["property"].pop(RENAME, None)
    _check_property(call, label["property"])
    if "attributes" in label:
        label["attributes"] = _numbered(call, label["name"], label["attributes"])
    if label["type"] == RELATION:
        entities = [one.fields["name"] for one in LABELS.with_value(call, "fields.type", ENTITY)]
        for end in ENDS_OF_RELATION:
            if label["property"].get(end) not in entities:
                raise Fault(400, ENTITY_UNKNOWN, f"The dataset has no entity {label['property'].get(end)}.")
    LABELS.add(call, key, label)


def change_label(call: Call, label: StoredResource, given: Row) -> None:
    """Change the properties and attributes of a label, or rename it in the dataset and in all samples.

    Raises:
        Fault: The new name or shortcut is taken, or two attributes have the same name.
    """
    changed: Row = {**given.get("property", {})}
    name, new = label.fields["name"], changed.pop(RENAME, None)
    if new and new != name:
        key = label_key(new, label.fields["type"])
        if key in LABELS.of(call):
            raise Fault(400, NAME_TAKEN, f"The label {new} already exists.")
    _check_property(call, changed, label)
    if "attributes" in given:
        label.fields["attributes"] = _numbered(call, name, given["attributes"])
    label.fields["property"] |= changed
    if new and new != name:
        _rename(call, label, new)


def _rename(call: Call, label: StoredResource, new: str) -> None:
    name, kind = label.fields["name"], label.fields["type"]
    for sample in SAMPLES.of(call).values():
        for mark in [*sample.fields["labels"], *sample.notes.get("proposed", [])]:
            if _is_of(mark, name, kind):
                mark["name"] = new
    label.key, label.fields["name"] = label_key(new, kind), new
    table = LABELS.of(call)
    kept = list(table.values())  # renamed in place, so that the labels keep their order
    table.clear()
    table.update({one.key: one for one in kept})


def _check_property(call: Call, given: Row, label: StoredResource | None = None) -> None:
    others = [one for one in LABELS.unchanged(call) if one is not label]
    if given.get(SHORTCUT) and given[SHORTCUT] in [one.fields["property"].get(SHORTCUT) for one in others]:
        raise Fault(400, SHORTCUT_TAKEN, f"The shortcut {given[SHORTCUT]} belongs to another label.")


def _numbered(call: Call, name: str, given: list[Row]) -> list[Row]:
    """Return a copy of the attributes of a label, in which every attribute and value has an ID.

    Raises:
        Fault: Two attributes have the same name.
    """
    attributes = deepcopy(given)
    names = [attribute.get("name") for attribute in attributes]
    if len(set(names)) < len(names):
        raise Fault(400, ATTRIBUTE_TAKEN, f"The label {name} has two attributes with the same name.")
    for part in [*attributes, *(value for attribute in attributes for value in attribute.get("values", []))]:
        part.setdefault("id", call.fake.next_id())
    return attributes


def remove_label(call: Call, label: StoredResource, policy: LabelDeletePolicy) -> None:
    """Delete a label and remove it from all samples.

    Args:
        call: Call that deletes it.
        label: Label to delete.
        policy: Whether samples that have no other label, and their files, are deleted too.

    Raises:
        Fault: A relation uses the label.
    """
    dataset, name, kind = DATASETS.find(call), label.fields["name"], label.fields["type"]
    relations = [one.fields["property"] for one in LABELS.with_value(call, "fields.type", RELATION)]
    if kind == ENTITY and any(relation.get(end) == name for relation in relations for end in ENDS_OF_RELATION):
        raise Fault(400, ENTITY_USED, f"The entity {name} is used by a relation.")
    del LABELS.of(call)[label.key]
    removed = False
    for sample in list(SAMPLES.of(call).values()):
        before = sample.fields["labels"]
        sample.fields["labels"] = [mark for mark in before if not _is_of(mark, name, kind)]
        proposed = sample.notes.get("proposed", [])
        sample.notes["proposed"] = [mark for mark in proposed if not _is_of(mark, name, kind)]
        if before and not sample.fields["labels"] and policy != LabelDeletePolicy.LABEL_ONLY:
            with_file = policy == LabelDeletePolicy.LABEL_SAMPLES_AND_FILES
            remove_sample(call, dataset, sample, with_file=with_file)
            removed = True
    if removed:
        SAMPLES.count(call)


def _is_of(mark: Row, name: str, kind: int) -> bool:
    return mark.get("name") == name and mark.get("type", kind) == kind


@handles("CreateLabels")
def create(call: Call) -> Reply:
    """Add labels."""
    refuse_labeling(call)
    return batch_reply(results_of(call.body.get("labels", []), lambda given: add_label(call, given)))


@handles("UpdateLabels")
def update_batch(call: Call) -> Reply:
    """Change labels, selected by name."""
    refuse_labeling(call)

    def change(given: Row) -> None:
        change_label(call, find_label(call, str(given.get("name")), given.get("type")), given)

    return batch_reply(results_of(call.body.get("labels", []), change))


@handles("DeleteLabels")
def delete_batch(call: Call) -> Reply:
    """Delete labels, selected by name."""
    refuse_labeling(call)
    policy = LabelDeletePolicy(call.query.get("delete_policy", LabelDeletePolicy.LABEL_ONLY))

    def remove(given: Row) -> None:
        remove_label(call, find_label(call, str(given.get("name")), given.get("type")), policy)

    results = results_of(call.body.get("labels", []), remove)
    if any_succeeded(results):
        SAMPLES.count(call)
    return batch_reply(results)


@handles("ListLabels")
def list_labels(call: Call) -> Reply:
    """Return one page of the labels of the dataset, or of one of its versions."""
    rows: list[Row] = [label.fields for label in LABELS.unchanged(call)]
    if version_id := call.query.get("version_id"):
        rows = VERSIONS.find(call, version_id).notes["labels"]
    return Reply({"total_number": len(rows), "labels": [copied(row) for row in page(call, rows)]})


@handles("UpdateLabel")
def update(call: Call) -> Reply:
    """Change a label."""
    refuse_labeling(call)
    change_label(call, find_label(call, call.path["label_name"], call.query.get("label_type")), {"property": call.body})
    return Reply({"success": True})


@handles("DeleteLabelAndSamples")
def delete(call: Call) -> Reply:
    """Delete a label and the samples that have no other label."""
    refuse_labeling(call)
    with_files = call.query.get("delete_source")
    policy = LabelDeletePolicy.LABEL_SAMPLES_AND_FILES if with_files else LabelDeletePolicy.LABEL_AND_SAMPLES
    remove_label(call, find_label(call, call.path["label_name"], call.query.get("label_type")), policy)
    SAMPLES.count(call)
    return Reply({"success": True})
