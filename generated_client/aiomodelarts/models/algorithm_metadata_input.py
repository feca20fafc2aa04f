# Generated from spec/ by `make generate`; do not edit.
"""The model `AlgorithmMetadataInput`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class AlgorithmMetadataInput(BaseModel):
    """Name and workspace of a new or changed algorithm.

    Attributes:
        id: ID of the algorithm, a UUID. The service generates the ID of a new algorithm.
        name: Name of the algorithm. Consists of letters, digits, underscores and hyphens.
        description: Description of the algorithm. At most 256 characters.
        workspace_id: ID of the workspace. 0 is the default workspace. Default of the service: '0'.
        ai_project: Project grouping that no longer exists. Omit it. Default of the service: 'default-ai-project'.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "description": "description",
        "workspace_id": "workspace_id",
        "ai_project": "ai_project",
    }

    id: str | Unset | None
    name: str | Unset | None
    description: str | Unset | None
    workspace_id: str | Unset | None
    ai_project: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        name: str | Unset | None,
        id: str | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        workspace_id: str | Unset | None = UNSET,
        ai_project: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.name = name
        self.description = description
        self.workspace_id = workspace_id
        self.ai_project = ai_project
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> AlgorithmMetadataInput:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.id = get("id", UNSET)
        self.name = get("name", UNSET)
        self.description = get("description", UNSET)
        self.workspace_id = get("workspace_id", UNSET)
        self.ai_project = get("ai_project", UNSET)
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
        v = self.description
        if v is not UNSET:
            out["description"] = v
        v = self.workspace_id
        if v is not UNSET:
            out["workspace_id"] = v
        v = self.ai_project
        if v is not UNSET:
            out["ai_project"] = v
        return out


_KEYS = frozenset(AlgorithmMetadataInput.__wire_names__)
