# Generated from spec/ by `make generate`; do not edit.
"""The model `ServiceLtsConfiguration`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ServiceLtsConfiguration(BaseModel):
    """Log destination in LTS.

    Attributes:
        log_group_id: ID of the log group. At most 64 characters.
        log_stream_id: ID of the log stream in that group. At most 64 characters.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "log_group_id": "log_group_id",
        "log_stream_id": "log_stream_id",
    }

    log_group_id: str | Unset | None
    log_stream_id: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        log_group_id: str | Unset | None,
        log_stream_id: str | Unset | None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.log_group_id = log_group_id
        self.log_stream_id = log_stream_id
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> ServiceLtsConfiguration:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.log_group_id = get("log_group_id", UNSET)
        self.log_stream_id = get("log_stream_id", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.log_group_id
        if v is not UNSET:
            out["log_group_id"] = v
        v = self.log_stream_id
        if v is not UNSET:
            out["log_stream_id"] = v
        return out


_KEYS = frozenset(ServiceLtsConfiguration.__wire_names__)
