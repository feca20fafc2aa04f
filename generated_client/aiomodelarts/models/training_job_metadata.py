# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobMetadata`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class TrainingJobMetadata(BaseModel):
    """Name, creator and creation time of a training job.

    Attributes:
        id: ID of the job, a UUID.
        name: Name of the job.
        workspace_id: ID of the workspace. 0 is the default workspace.
        description: Description of the job.
        create_time: Creation time, in milliseconds since 1970.
        user_name: Name of the user who created the job.
        annotations: Settings of additional features, such as fault-tolerance/job-retry-num (a number),
            fault-tolerance/hang-retry, jupyter-lab/enable and tensorboard/enable (true). All values are strings.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "workspace_id": "workspace_id",
        "description": "description",
        "create_time": "create_time",
        "user_name": "user_name",
        "annotations": "annotations",
    }

    id: str | Unset | None
    name: str | Unset | None
    workspace_id: str | Unset | None
    description: str | Unset | None
    create_time: int | Unset | None
    user_name: str | Unset | None
    annotations: dict[str, str] | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        id: str | Unset | None,
        name: str | Unset | None,
        workspace_id: str | Unset | None,
        create_time: int | Unset | None,
        user_name: str | Unset | None,
        description: str | Unset | None = UNSET,
        annotations: dict[str, str] | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.name = name
        self.workspace_id = workspace_id
        self.description = description
        self.create_time = create_time
        self.user_name = user_name
        self.annotations = annotations
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> TrainingJobMetadata:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.id = get("id", UNSET)
        self.name = get("name", UNSET)
        self.workspace_id = get("workspace_id", UNSET)
        self.description = get("description", UNSET)
        self.create_time = get("create_time", UNSET)
        self.user_name = get("user_name", UNSET)
        self.annotations = get("annotations", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.id
        if v is not UNSET:
            out["id"] = v
        v = self.name
        if v is not UNSET:
            out["name"] = v
        v = self.workspace_id
        if v is not UNSET:
            out["workspace_id"] = v
        v = self.description
        if v is not UNSET:
            out["description"] = v
        v = self.create_time
        if v is not UNSET:
            out["create_time"] = v
        v = self.user_name
        if v is not UNSET:
            out["user_name"] = v
        v = self.annotations
        if v is not UNSET:
            out["annotations"] = v
        return out


_KEYS = frozenset(TrainingJobMetadata.__wire_names__)
