# Generated from spec/ by `make generate`; do not edit.
"""The model `DevelopmentEnvironmentToken`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class DevelopmentEnvironmentToken(BaseModel):
    """Access token of a development environment.

    Attributes:
        token: Token that gives access to the instance.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "token": "token",
    }
    __sensitive__: ClassVar[frozenset[str]] = frozenset(
        {
            "token",
        }
    )

    token: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        token: str | Unset | None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.token = token
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> DevelopmentEnvironmentToken:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.token = get("token", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.token
        if v is not UNSET:
            out["token"] = v
        return out


_KEYS = frozenset(DevelopmentEnvironmentToken.__wire_names__)
