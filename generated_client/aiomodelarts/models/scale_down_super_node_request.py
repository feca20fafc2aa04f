# Generated from spec/ by `make generate`; do not edit.
"""The model `ScaleDownSuperNodeRequest`."""

from __future__ import annotations

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


class ScaleDownSuperNodeRequest(BaseModel):
    """Servers to remove, and the flavor that results."""

    super_node_id: str | Unset | None = json_field(default=UNSET, key="id")
    """ID of the super node, as in the path."""

    flavor: str | Unset | None = UNSET
    """Flavor of the smaller super node."""

    resource_flavor: str | Unset | None = UNSET
    """Resource flavor of the smaller super node."""

    server_ids: list[str] | Unset | None = UNSET
    """IDs of the servers to remove."""
