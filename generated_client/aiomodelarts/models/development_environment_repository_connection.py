# Generated from spec/ by `make generate`; do not edit.
"""The model `DevelopmentEnvironmentRepositoryConnection`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class DevelopmentEnvironmentRepositoryConnection(BaseModel):
    """Connection settings of a Git repository.

    Attributes:
        protocol: Protocol used for Git access.
        url: URL to clone the repository from.
        credential: Credentials for the repository.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "protocol": "protocol",
        "url": "url",
        "credential": "credential",
    }

    protocol: DevelopmentEnvironmentRepositoryProtocol | str | Unset | None
    url: str | Unset | None
    credential: DevelopmentEnvironmentCredential | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        protocol: DevelopmentEnvironmentRepositoryProtocol | str | Unset | None = UNSET,
        url: str | Unset | None = UNSET,
        credential: DevelopmentEnvironmentCredential | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.protocol = protocol
        self.url = url
        self.credential = credential
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> DevelopmentEnvironmentRepositoryConnection:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        v = get("protocol", UNSET)
        self.protocol = DevelopmentEnvironmentRepositoryProtocol.of(v)
        self.url = get("url", UNSET)
        v = get("credential", UNSET)
        self.credential = DevelopmentEnvironmentCredential.from_dict(v) if v.__class__ is dict else v
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.protocol
        if v is not UNSET:
            out["protocol"] = to_wire(v)
        v = self.url
        if v is not UNSET:
            out["url"] = v
        v = self.credential
        if v is not UNSET:
            out["credential"] = v.to_dict() if v.__class__ is DevelopmentEnvironmentCredential else to_wire(v)
        return out


_KEYS = frozenset(DevelopmentEnvironmentRepositoryConnection.__wire_names__)
from .development_environment_credential import DevelopmentEnvironmentCredential  # noqa: E402
from .development_environment_repository_protocol import DevelopmentEnvironmentRepositoryProtocol  # noqa: E402
