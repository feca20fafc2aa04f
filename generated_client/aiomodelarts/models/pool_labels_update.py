# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolLabelsUpdate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class PoolLabelsUpdate(BaseModel):
    """Labels of a pool that can be changed.

    Attributes:
        os_modelarts_workspace_id: ID of the workspace to move the pool to. The request must not contain any other
            change.
        os_modelarts_sharing: Whether other users can use the pool.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "os.modelarts/workspace.id": "os_modelarts_workspace_id",
        "os.modelarts/sharing": "os_modelarts_sharing",
    }

    os_modelarts_workspace_id: str | Unset | None
    os_modelarts_sharing: PoolSharing | str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        os_modelarts_workspace_id: str | Unset | None = UNSET,
        os_modelarts_sharing: PoolSharing | str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.os_modelarts_workspace_id = os_modelarts_workspace_id
        self.os_modelarts_sharing = os_modelarts_sharing
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> PoolLabelsUpdate:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.os_modelarts_workspace_id = get("os.modelarts/workspace.id", UNSET)
        v = get("os.modelarts/sharing", UNSET)
        self.os_modelarts_sharing = PoolSharing.of(v)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.os_modelarts_workspace_id
        if v is not UNSET:
            out["os.modelarts/workspace.id"] = v
        v = self.os_modelarts_sharing
        if v is not UNSET:
            out["os.modelarts/sharing"] = to_wire(v)
        return out


_KEYS = frozenset(PoolLabelsUpdate.__wire_names__)
from .pool_sharing import PoolSharing  # noqa: E402
