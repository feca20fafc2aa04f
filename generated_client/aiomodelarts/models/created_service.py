# Generated from spec/ by `make generate`; do not edit.
"""The model `CreatedService`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class CreatedService(BaseModel):
    """Response to a deployment request.

    Attributes:
        service_id: ID of the service.
        resource_ids: IDs of the resources created for the models.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "service_id": "service_id",
        "resource_ids": "resource_ids",
    }

    service_id: str | Unset | None
    resource_ids: list[str] | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        service_id: str | Unset | None,
        resource_ids: list[str] | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.service_id = service_id
        self.resource_ids = resource_ids
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> CreatedService:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.service_id = get("service_id", UNSET)
        self.resource_ids = get("resource_ids", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.service_id
        if v is not UNSET:
            out["service_id"] = v
        v = self.resource_ids
        if v is not UNSET:
            out["resource_ids"] = v
        return out


_KEYS = frozenset(CreatedService.__wire_names__)
