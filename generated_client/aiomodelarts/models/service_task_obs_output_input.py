# Generated from spec/ by `make generate`; do not edit.
"""The model `ServiceTaskObsOutputInput`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ServiceTaskObsOutputInput(BaseModel):
    """OBS folder for the results of a new task.

    Attributes:
        bucket: Name of the OBS bucket.
        path: Folder in the bucket.
        data_category: Categories of results to write. Some services require the list.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "bucket": "bucket",
        "path": "path",
        "data_category": "data_category",
    }

    bucket: str | Unset | None
    path: str | Unset | None
    data_category: list[str] | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        bucket: str | Unset | None,
        path: str | Unset | None,
        data_category: list[str] | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.bucket = bucket
        self.path = path
        self.data_category = data_category
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> ServiceTaskObsOutputInput:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.bucket = get("bucket", UNSET)
        self.path = get("path", UNSET)
        self.data_category = get("data_category", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.bucket
        if v is not UNSET:
            out["bucket"] = v
        v = self.path
        if v is not UNSET:
            out["path"] = v
        v = self.data_category
        if v is not UNSET:
            out["data_category"] = v
        return out


_KEYS = frozenset(ServiceTaskObsOutputInput.__wire_names__)
