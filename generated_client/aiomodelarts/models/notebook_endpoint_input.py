# Generated from spec/ by `make generate`; do not edit.
"""The model `NotebookEndpointInput`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class NotebookEndpointInput(BaseModel):
    """An access point to open on a notebook.

    Attributes:
        allowed_access_ips: Public IP addresses allowed to connect. By default, any address is allowed.
        service: Service to give access to.
        key_pair_names: Names of the SSH key pairs accepted for login.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "allowed_access_ips": "allowed_access_ips",
        "service": "service",
        "key_pair_names": "key_pair_names",
    }

    allowed_access_ips: list[str] | Unset | None
    service: NotebookService | str | Unset | None
    key_pair_names: list[str] | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        allowed_access_ips: list[str] | Unset | None = UNSET,
        service: NotebookService | str | Unset | None = UNSET,
        key_pair_names: list[str] | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.allowed_access_ips = allowed_access_ips
        self.service = service
        self.key_pair_names = key_pair_names
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> NotebookEndpointInput:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.allowed_access_ips = get("allowed_access_ips", UNSET)
        v = get("service", UNSET)
        self.service = NotebookService.of(v)
        self.key_pair_names = get("key_pair_names", UNSET)
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
        v = self.service
        if v is not UNSET:
            out["service"] = to_wire(v)
        v = self.key_pair_names
        if v is not UNSET:
            out["key_pair_names"] = v
        return out


_KEYS = frozenset(NotebookEndpointInput.__wire_names__)
from .notebook_service import NotebookService  # noqa: E402
