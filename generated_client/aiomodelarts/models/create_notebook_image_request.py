# Generated from spec/ by `make generate`; do not edit.
"""The model `CreateNotebookImageRequest`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class CreateNotebookImageRequest(BaseModel):
    """Name and destination of the image to save from a notebook.

    Attributes:
        description: Description of the image. At most 512 characters.
        name: Name of the image: lowercase letters, digits, hyphens, underscores and dots. At most 512 characters.
        namespace: SWR organization that the image is saved in.
        tag: Image tag: letters, digits, hyphens, underscores and dots. At most 64 characters.
        workspace_id: ID of the workspace. 0 is the default workspace. Default of the service: '0'.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "description": "description",
        "name": "name",
        "namespace": "namespace",
        "tag": "tag",
        "workspace_id": "workspace_id",
    }

    description: str | Unset | None
    name: str | Unset | None
    namespace: str | Unset | None
    tag: str | Unset | None
    workspace_id: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        description: str | Unset | None = UNSET,
        name: str | Unset | None = UNSET,
        namespace: str | Unset | None = UNSET,
        tag: str | Unset | None = UNSET,
        workspace_id: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.description = description
        self.name = name
        self.namespace = namespace
        self.tag = tag
        self.workspace_id = workspace_id
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> CreateNotebookImageRequest:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.description = get("description", UNSET)
        self.name = get("name", UNSET)
        self.namespace = get("namespace", UNSET)
        self.tag = get("tag", UNSET)
        self.workspace_id = get("workspace_id", UNSET)
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
        v = self.name
        if v is not UNSET:
            out["name"] = v
        v = self.namespace
        if v is not UNSET:
            out["namespace"] = v
        v = self.tag
        if v is not UNSET:
            out["tag"] = v
        v = self.workspace_id
        if v is not UNSET:
            out["workspace_id"] = v
        return out


_KEYS = frozenset(CreateNotebookImageRequest.__wire_names__)
