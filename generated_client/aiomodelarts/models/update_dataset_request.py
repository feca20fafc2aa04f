# Generated from spec/ by `make generate`; do not edit.
"""The model `UpdateDatasetRequest`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class UpdateDatasetRequest(BaseModel):
    """Changes to a dataset.

    Attributes:
        add_labels: Labels to add to the existing labels of the dataset.
        current_version_id: ID of the version to switch to.
        dataset_name: New name of the dataset.
        delete_labels: Existing labels to delete, identified by name.
        description: New description of the dataset. At most 256 characters.
        update_labels: Existing labels to change, identified by name.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "add_labels": "add_labels",
        "current_version_id": "current_version_id",
        "dataset_name": "dataset_name",
        "delete_labels": "delete_labels",
        "description": "description",
        "update_labels": "update_labels",
    }

    add_labels: list[LabelInput] | Unset | None
    current_version_id: str | Unset | None
    dataset_name: str | Unset | None
    delete_labels: list[LabelInput] | Unset | None
    description: str | Unset | None
    update_labels: list[LabelInput] | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        add_labels: list[LabelInput] | Unset | None = UNSET,
        current_version_id: str | Unset | None = UNSET,
        dataset_name: str | Unset | None = UNSET,
        delete_labels: list[LabelInput] | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        update_labels: list[LabelInput] | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.add_labels = add_labels
        self.current_version_id = current_version_id
        self.dataset_name = dataset_name
        self.delete_labels = delete_labels
        self.description = description
        self.update_labels = update_labels
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> UpdateDatasetRequest:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        v = get("add_labels", UNSET)
        self.add_labels = (
            [LabelInput.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        )
        self.current_version_id = get("current_version_id", UNSET)
        self.dataset_name = get("dataset_name", UNSET)
        v = get("delete_labels", UNSET)
        self.delete_labels = (
            [LabelInput.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        )
        self.description = get("description", UNSET)
        v = get("update_labels", UNSET)
        self.update_labels = (
            [LabelInput.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        )
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.add_labels
        if v is not UNSET:
            out["add_labels"] = (
                [i0.to_dict() if i0.__class__ is LabelInput else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.current_version_id
        if v is not UNSET:
            out["current_version_id"] = v
        v = self.dataset_name
        if v is not UNSET:
            out["dataset_name"] = v
        v = self.delete_labels
        if v is not UNSET:
            out["delete_labels"] = (
                [i0.to_dict() if i0.__class__ is LabelInput else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.description
        if v is not UNSET:
            out["description"] = v
        v = self.update_labels
        if v is not UNSET:
            out["update_labels"] = (
                [i0.to_dict() if i0.__class__ is LabelInput else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        return out


_KEYS = frozenset(UpdateDatasetRequest.__wire_names__)
from .label_input import LabelInput  # noqa: E402
