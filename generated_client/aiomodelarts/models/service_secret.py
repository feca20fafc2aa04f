# Generated from spec/ by `make generate`; do not edit.
"""The model `ServiceSecret`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ServiceSecret(BaseModel):
    """Secret to mount in the containers of a service.

    Attributes:
        secret_id: ID of the secret, not its value.
        mouth_path: Mount path inside the container. The API misspells this name.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "secretId": "secret_id",
        "mouthPath": "mouth_path",
    }

    secret_id: str | Unset | None
    mouth_path: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        secret_id: str | Unset | None,
        mouth_path: str | Unset | None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.secret_id = secret_id
        self.mouth_path = mouth_path
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> ServiceSecret:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.secret_id = get("secretId", UNSET)
        self.mouth_path = get("mouthPath", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.secret_id
        if v is not UNSET:
            out["secretId"] = v
        v = self.mouth_path
        if v is not UNSET:
            out["mouthPath"] = v
        return out


_KEYS = frozenset(ServiceSecret.__wire_names__)
