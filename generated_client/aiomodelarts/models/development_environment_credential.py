# Generated from spec/ by `make generate`; do not edit.
"""The model `DevelopmentEnvironmentCredential`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class DevelopmentEnvironmentCredential(BaseModel):
    """Credentials for a Git repository or for OBS.

    Attributes:
        ssh_private_key: Private key for SSH access.
        access_token: OAuth token issued by GitHub.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "ssh_private_key": "ssh_private_key",
        "access_token": "access_token",
    }
    __sensitive__: ClassVar[frozenset[str]] = frozenset(
        {
            "ssh_private_key",
            "access_token",
        }
    )

    ssh_private_key: str | Unset | None
    access_token: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        ssh_private_key: str | Unset | None = UNSET,
        access_token: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.ssh_private_key = ssh_private_key
        self.access_token = access_token
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> DevelopmentEnvironmentCredential:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.ssh_private_key = get("ssh_private_key", UNSET)
        self.access_token = get("access_token", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.ssh_private_key
        if v is not UNSET:
            out["ssh_private_key"] = v
        v = self.access_token
        if v is not UNSET:
            out["access_token"] = v
        return out


_KEYS = frozenset(DevelopmentEnvironmentCredential.__wire_names__)
