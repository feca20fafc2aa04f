# Generated from spec/ by `make generate`; do not edit.
"""The model `NetworkLabels`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class NetworkLabels(BaseModel):
    """Name and workspace of a network.

    Attributes:
        os_modelarts_name: Display name chosen by the user.
        os_modelarts_workspace_id: ID of the workspace. 0 is the default workspace.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "os.modelarts/name": "os_modelarts_name",
        "os.modelarts/workspace.id": "os_modelarts_workspace_id",
    }

    os_modelarts_name: str | Unset | None
    os_modelarts_workspace_id: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        os_modelarts_name: str | Unset | None,
        os_modelarts_workspace_id: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.os_modelarts_name = os_modelarts_name
        self.os_modelarts_workspace_id = os_modelarts_workspace_id
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> NetworkLabels:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.os_modelarts_name = get("os.modelarts/name", UNSET)
        self.os_modelarts_workspace_id = get("os.modelarts/workspace.id", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.os_modelarts_name
        if v is not UNSET:
            out["os.modelarts/name"] = v
        v = self.os_modelarts_workspace_id
        if v is not UNSET:
            out["os.modelarts/workspace.id"] = v
        return out


_KEYS = frozenset(NetworkLabels.__wire_names__)
