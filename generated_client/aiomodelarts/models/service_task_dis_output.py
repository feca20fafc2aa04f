# Generated from spec/ by `make generate`; do not edit.
"""The model `ServiceTaskDisOutput`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ServiceTaskDisOutput(BaseModel):
    """DIS stream for the results of a task.

    Attributes:
        stream_name: Name of the DIS stream.
        data_category: Categories of results that are sent.
        stream_id: ID of the DIS stream. For ModelArts Edge.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "stream_name": "stream_name",
        "data_category": "data_category",
        "stream_id": "stream_id",
    }

    stream_name: str | Unset | None
    data_category: list[str] | Unset | None
    stream_id: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        stream_name: str | Unset | None,
        data_category: list[str] | Unset | None = UNSET,
        stream_id: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.stream_name = stream_name
        self.data_category = data_category
        self.stream_id = stream_id
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> ServiceTaskDisOutput:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.stream_name = get("stream_name", UNSET)
        self.data_category = get("data_category", UNSET)
        self.stream_id = get("stream_id", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.stream_name
        if v is not UNSET:
            out["stream_name"] = v
        v = self.data_category
        if v is not UNSET:
            out["data_category"] = v
        v = self.stream_id
        if v is not UNSET:
            out["stream_id"] = v
        return out


_KEYS = frozenset(ServiceTaskDisOutput.__wire_names__)
