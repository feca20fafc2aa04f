# Generated from spec/ by `make generate`; do not edit.
"""The model `NotebookEndpoint`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class NotebookEndpoint(BaseModel):
    """An access point of a notebook.

    Attributes:
        allowed_access_ips: Public IP addresses allowed to connect by SSH. If empty, any address is allowed.
        dev_service: Service that the endpoint gives access to, under its older key.
        ssh_keys: Names of the SSH key pairs accepted for login.
        service: Service that the endpoint gives access to.
        uri: Private address of the notebook.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "allowed_access_ips": "allowed_access_ips",
        "dev_service": "dev_service",
        "ssh_keys": "ssh_keys",
        "service": "service",
        "uri": "uri",
    }

    allowed_access_ips: list[str] | Unset | None
    dev_service: NotebookService | str | Unset | None
    ssh_keys: list[str] | Unset | None
    service: NotebookService | str | Unset | None
    uri: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        allowed_access_ips: list[str] | Unset | None = UNSET,
        dev_service: NotebookService | str | Unset | None = UNSET,
        ssh_keys: list[str] | Unset | None = UNSET,
        service: NotebookService | str | Unset | None = UNSET,
        uri: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.allowed_access_ips = allowed_access_ips
        self.dev_service = dev_service
        self.ssh_keys = ssh_keys
        self.service = service
        self.uri = uri
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> NotebookEndpoint:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.allowed_access_ips = get("allowed_access_ips", UNSET)
        v = get("dev_service", UNSET)
        self.dev_service = NotebookService.of(v)
        self.ssh_keys = get("ssh_keys", UNSET)
        v = get("service", UNSET)
        self.service = NotebookService.of(v)
        self.uri = get("uri", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.allowed_access_ips
        if v is not UNSET:
            out["allowed_access_ips"] = v
        v = self.dev_service
        if v is not UNSET:
            out["dev_service"] = to_wire(v)
        v = self.ssh_keys
        if v is not UNSET:
            out["ssh_keys"] = v
        v = self.service
        if v is not UNSET:
            out["service"] = to_wire(v)
        v = self.uri
        if v is not UNSET:
            out["uri"] = v
        return out


_KEYS = frozenset(NotebookEndpoint.__wire_names__)
from .notebook_service import NotebookService  # noqa: E402
