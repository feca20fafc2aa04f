# Generated from spec/ by `make generate`; do not edit.
"""The model `NotebookUser`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class NotebookUser(BaseModel):
    """Owner of a notebook.

    Attributes:
        domain: Account that the user belongs to.
        id: ID of the IAM user.
        name: Name of the IAM user.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "domain": "domain",
        "id": "id",
        "name": "name",
    }

    domain: NamedReference | Unset | None
    id: str | Unset | None
    name: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        domain: NamedReference | Unset | None = UNSET,
        id: str | Unset | None = UNSET,
        name: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.domain = domain
        self.id = id
        self.name = name
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> NotebookUser:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        v = get("domain", UNSET)
        self.domain = NamedReference.from_dict(v) if v.__class__ is dict else v
        self.id = get("id", UNSET)
        self.name = get("name", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.domain
        if v is not UNSET:
            out["domain"] = v.to_dict() if v.__class__ is NamedReference else to_wire(v)
        v = self.id
        if v is not UNSET:
            out["id"] = v
        v = self.name
        if v is not UNSET:
            out["name"] = v
        return out


_KEYS = frozenset(NotebookUser.__wire_names__)
from .named_reference import NamedReference  # noqa: E402
