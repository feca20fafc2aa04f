# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolLabelsInput`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class PoolLabelsInput(BaseModel):
    """Labels of a new pool, by Kubernetes key.

    Attributes:
        os_modelarts_workspace_id: ID of the workspace. 0 is the default workspace. Default of the service: '0'.
        os_modelarts_name: Display name: lowercase letters, digits and hyphens. At most 25 characters.
        os_modelarts_sharing: Whether other users can use the pool.
        os_modelarts_node_prefix: Prefix for the names of the nodes.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "os.modelarts/workspace.id": "os_modelarts_workspace_id",
        "os.modelarts/name": "os_modelarts_name",
        "os.modelarts/sharing": "os_modelarts_sharing",
        "os.modelarts/node.prefix": "os_modelarts_node_prefix",
    }

    os_modelarts_workspace_id: str | Unset | None
    os_modelarts_name: str | Unset | None
    os_modelarts_sharing: PoolSharing | str | Unset | None
    os_modelarts_node_prefix: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        os_modelarts_name: str | Unset | None,
        os_modelarts_workspace_id: str | Unset | None = UNSET,
        os_modelarts_sharing: PoolSharing | str | Unset | None = UNSET,
        os_modelarts_node_prefix: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.os_modelarts_workspace_id = os_modelarts_workspace_id
        self.os_modelarts_name = os_modelarts_name
        self.os_modelarts_sharing = os_modelarts_sharing
        self.os_modelarts_node_prefix = os_modelarts_node_prefix
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> PoolLabelsInput:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.os_modelarts_workspace_id = get("os.modelarts/workspace.id", UNSET)
        self.os_modelarts_name = get("os.modelarts/name", UNSET)
        v = get("os.modelarts/sharing", UNSET)
        self.os_modelarts_sharing = PoolSharing.of(v)
        self.os_modelarts_node_prefix = get("os.modelarts/node.prefix", UNSET)
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
        v = self.os_modelarts_name
        if v is not UNSET:
            out["os.modelarts/name"] = v
        v = self.os_modelarts_sharing
        if v is not UNSET:
            out["os.modelarts/sharing"] = to_wire(v)
        v = self.os_modelarts_node_prefix
        if v is not UNSET:
            out["os.modelarts/node.prefix"] = v
        return out


_KEYS = frozenset(PoolLabelsInput.__wire_names__)
from .pool_sharing import PoolSharing  # noqa: E402
