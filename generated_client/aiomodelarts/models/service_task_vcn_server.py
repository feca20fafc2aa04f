# Generated from spec/ by `make generate`; do not edit.
"""The model `ServiceTaskVcnServer`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ServiceTaskVcnServer(BaseModel):
    """VCN server of the cameras that a task analyzes.

    Attributes:
        ip: IP address of the server.
        port: Port of the server.
        username: User name for the login.
        password: Password for the login.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "ip": "ip",
        "port": "port",
        "username": "username",
        "password": "password",
    }
    __sensitive__: ClassVar[frozenset[str]] = frozenset(
        {
            "password",
        }
    )

    ip: str | Unset | None
    port: int | Unset | None
    username: str | Unset | None
    password: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        ip: str | Unset | None = UNSET,
        port: int | Unset | None = UNSET,
        username: str | Unset | None = UNSET,
        password: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.ip = ip
        self.port = port
        self.username = username
        self.password = password
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> ServiceTaskVcnServer:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.ip = get("ip", UNSET)
        self.port = get("port", UNSET)
        self.username = get("username", UNSET)
        self.password = get("password", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.ip
        if v is not UNSET:
            out["ip"] = v
        v = self.port
        if v is not UNSET:
            out["port"] = v
        v = self.username
        if v is not UNSET:
            out["username"] = v
        v = self.password
        if v is not UNSET:
            out["password"] = v
        return out


_KEYS = frozenset(ServiceTaskVcnServer.__wire_names__)
