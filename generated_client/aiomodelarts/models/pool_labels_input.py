# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolLabelsInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .pool_sharing import PoolSharing, PoolSharingValue


class PoolLabelsInput(BaseModel):
    """Labels of a new pool, by Kubernetes key."""

    os_modelarts_workspace_id: str | Unset | None = json_field(default=UNSET, key="os.modelarts/workspace.id")
    """ID of the workspace. 0 is the default workspace. Default of the service: '0'."""

    os_modelarts_name: str = json_field(key="os.modelarts/name")
    """Display name: lowercase letters, digits and hyphens. From 4 to 25 characters. Matches `^[a-z0-9-]+$`."""

    os_modelarts_sharing: PoolSharing | PoolSharingValue | Unset | None = json_field(
        default=UNSET, key="os.modelarts/sharing"
    )
    """Whether other users can use the pool. Open Telekom Cloud only."""

    os_modelarts_node_prefix: str | Unset | None = json_field(default=UNSET, key="os.modelarts/node.prefix")
    """Prefix for the names of the nodes."""
