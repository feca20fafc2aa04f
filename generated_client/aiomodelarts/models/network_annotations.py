# Generated from spec/ by `make generate`; do not edit.
"""The model `NetworkAnnotations`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class NetworkAnnotations(BaseModel):
    """Annotations of a network, by Kubernetes key.

    Attributes:
        os_modelarts_description: Description of the network, such as its purpose.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "os.modelarts/description": "os_modelarts_description",
    }

    os_modelarts_description: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        os_modelarts_description: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.os_modelarts_description = os_modelarts_description
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> NetworkAnnotations:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.os_modelarts_description = get("os.modelarts/description", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.os_modelarts_description
        if v is not UNSET:
            out["os.modelarts/description"] = v
        return out


_KEYS = frozenset(NetworkAnnotations.__wire_names__)
