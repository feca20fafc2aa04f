# Generated from spec/ by `make generate`; do not edit.
"""The model `ProcessingSource`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ProcessingSource(BaseModel):
    """Source of the samples of a processing task.

    Attributes:
        name: Name of the dataset.
        source: OBS path, or ID of a task, dataset or project, depending on type.
        type: Type of the source.
        version_id: ID of the dataset version.
        version_name: Name of the dataset version.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "source": "source",
        "type": "type",
        "version_id": "version_id",
        "version_name": "version_name",
    }

    name: str | Unset | None
    source: str | Unset | None
    type: ProcessingSourceType | str | Unset | None
    version_id: str | Unset | None
    version_name: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        name: str | Unset | None = UNSET,
        source: str | Unset | None = UNSET,
        type: ProcessingSourceType | str | Unset | None = UNSET,
        version_id: str | Unset | None = UNSET,
        version_name: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.source = source
        self.type = type
        self.version_id = version_id
        self.version_name = version_name
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> ProcessingSource:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.name = get("name", UNSET)
        self.source = get("source", UNSET)
        v = get("type", UNSET)
        self.type = ProcessingSourceType.of(v)
        self.version_id = get("version_id", UNSET)
        self.version_name = get("version_name", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.name
        if v is not UNSET:
            out["name"] = v
        v = self.source
        if v is not UNSET:
            out["source"] = v
        v = self.type
        if v is not UNSET:
            out["type"] = to_wire(v)
        v = self.version_id
        if v is not UNSET:
            out["version_id"] = v
        v = self.version_name
        if v is not UNSET:
            out["version_name"] = v
        return out


_KEYS = frozenset(ProcessingSource.__wire_names__)
from .processing_source_type import ProcessingSourceType  # noqa: E402
