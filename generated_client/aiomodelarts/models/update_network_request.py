# Generated from spec/ by `make generate`; do not edit.
"""The model `UpdateNetworkRequest`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class UpdateNetworkRequest(BaseModel):
    """Fields to change on a network, as a merge patch.

    Attributes:
        metadata: New labels and annotations.
        spec: New connections or IPv6 setting.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "metadata": "metadata",
        "spec": "spec",
    }

    metadata: NetworkMetadataUpdate | Unset | None
    spec: NetworkSpecUpdate | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        metadata: NetworkMetadataUpdate | Unset | None = UNSET,
        spec: NetworkSpecUpdate | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.metadata = metadata
        self.spec = spec
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> UpdateNetworkRequest:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        v = get("metadata", UNSET)
        self.metadata = NetworkMetadataUpdate.from_dict(v) if v.__class__ is dict else v
        v = get("spec", UNSET)
        self.spec = NetworkSpecUpdate.from_dict(v) if v.__class__ is dict else v
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.metadata
        if v is not UNSET:
            out["metadata"] = v.to_dict() if v.__class__ is NetworkMetadataUpdate else to_wire(v)
        v = self.spec
        if v is not UNSET:
            out["spec"] = v.to_dict() if v.__class__ is NetworkSpecUpdate else to_wire(v)
        return out


_KEYS = frozenset(UpdateNetworkRequest.__wire_names__)
from .network_metadata_update import NetworkMetadataUpdate  # noqa: E402
from .network_spec_update import NetworkSpecUpdate  # noqa: E402
