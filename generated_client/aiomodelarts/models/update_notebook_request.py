# Generated from spec/ by `make generate`; do not edit.
"""The model `UpdateNotebookRequest`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class UpdateNotebookRequest(BaseModel):
    """Fields to change on a notebook.

    Attributes:
        description: New description of the notebook. At most 512 characters.
        endpoints: Settings for access by SSH or from a local development environment.
        flavor: ID of the flavor to use from the next start.
        image_id: ID of the image to use from the next start.
        name: New name: letters, digits, hyphens and underscores. At most 128 characters.
        storage_new_size: New size of the EVS disk, in gigabytes. Must be larger than the current size. At most 4096.
        hooks: Scripts to run when the notebook starts.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "description": "description",
        "endpoints": "endpoints",
        "flavor": "flavor",
        "image_id": "image_id",
        "name": "name",
        "storage_new_size": "storage_new_size",
        "hooks": "hooks",
    }

    description: str | Unset | None
    endpoints: list[NotebookEndpointInput] | Unset | None
    flavor: str | Unset | None
    image_id: str | Unset | None
    name: str | Unset | None
    storage_new_size: int | Unset | None
    hooks: NotebookHooks | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        description: str | Unset | None = UNSET,
        endpoints: list[NotebookEndpointInput] | Unset | None = UNSET,
        flavor: str | Unset | None = UNSET,
        image_id: str | Unset | None = UNSET,
        name: str | Unset | None = UNSET,
        storage_new_size: int | Unset | None = UNSET,
        hooks: NotebookHooks | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.description = description
        self.endpoints = endpoints
        self.flavor = flavor
        self.image_id = image_id
        self.name = name
        self.storage_new_size = storage_new_size
        self.hooks = hooks
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> UpdateNotebookRequest:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.description = get("description", UNSET)
        v = get("endpoints", UNSET)
        self.endpoints = (
            [NotebookEndpointInput.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v]
            if v.__class__ is list
            else v
        )
        self.flavor = get("flavor", UNSET)
        self.image_id = get("image_id", UNSET)
        self.name = get("name", UNSET)
        self.storage_new_size = get("storage_new_size", UNSET)
        v = get("hooks", UNSET)
        self.hooks = NotebookHooks.from_dict(v) if v.__class__ is dict else v
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.description
        if v is not UNSET:
            out["description"] = v
        v = self.endpoints
        if v is not UNSET:
            out["endpoints"] = (
                [i0.to_dict() if i0.__class__ is NotebookEndpointInput else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.flavor
        if v is not UNSET:
            out["flavor"] = v
        v = self.image_id
        if v is not UNSET:
            out["image_id"] = v
        v = self.name
        if v is not UNSET:
            out["name"] = v
        v = self.storage_new_size
        if v is not UNSET:
            out["storage_new_size"] = v
        v = self.hooks
        if v is not UNSET:
            out["hooks"] = v.to_dict() if v.__class__ is NotebookHooks else to_wire(v)
        return out


_KEYS = frozenset(UpdateNotebookRequest.__wire_names__)
from .notebook_endpoint_input import NotebookEndpointInput  # noqa: E402
from .notebook_hooks import NotebookHooks  # noqa: E402
