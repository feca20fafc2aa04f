# Generated from spec/ by `make generate`; do not edit.
"""The model `LabelingTeam`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class LabelingTeam(BaseModel):
    """A team of people who label samples.

    Attributes:
        create_time: Creation time, in milliseconds since 1970.
        description: Purpose of the team.
        update_time: Last update time, in milliseconds since 1970.
        worker_count: Number of members in the team.
        workforce_id: ID of the labeling team.
        workforce_name: Name of the team, unique in the project.
        workspace_id: ID of the workspace. 0 is the default workspace.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "create_time": "create_time",
        "description": "description",
        "update_time": "update_time",
        "worker_count": "worker_count",
        "workforce_id": "workforce_id",
        "workforce_name": "workforce_name",
        "workspace_id": "workspace_id",
    }

    create_time: int | Unset | None
    description: str | Unset | None
    update_time: int | Unset | None
    worker_count: int | Unset | None
    workforce_id: str | Unset | None
    workforce_name: str | Unset | None
    workspace_id: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        create_time: int | Unset | None,
        update_time: int | Unset | None,
        worker_count: int | Unset | None,
        workforce_id: str | Unset | None,
        workforce_name: str | Unset | None,
        description: str | Unset | None = UNSET,
        workspace_id: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.create_time = create_time
        self.description = description
        self.update_time = update_time
        self.worker_count = worker_count
        self.workforce_id = workforce_id
        self.workforce_name = workforce_name
        self.workspace_id = workspace_id
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> LabelingTeam:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.create_time = get("create_time", UNSET)
        self.description = get("description", UNSET)
        self.update_time = get("update_time", UNSET)
        self.worker_count = get("worker_count", UNSET)
        self.workforce_id = get("workforce_id", UNSET)
        self.workforce_name = get("workforce_name", UNSET)
        self.workspace_id = get("workspace_id", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.create_time
        if v is not UNSET:
            out["create_time"] = v
        v = self.description
        if v is not UNSET:
            out["description"] = v
        v = self.update_time
        if v is not UNSET:
            out["update_time"] = v
        v = self.worker_count
        if v is not UNSET:
            out["worker_count"] = v
        v = self.workforce_id
        if v is not UNSET:
            out["workforce_id"] = v
        v = self.workforce_name
        if v is not UNSET:
            out["workforce_name"] = v
        v = self.workspace_id
        if v is not UNSET:
            out["workspace_id"] = v
        return out


_KEYS = frozenset(LabelingTeam.__wire_names__)
