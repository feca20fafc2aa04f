# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolLabelsUpdate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .pool_sharing import PoolSharing, PoolSharingValue


class PoolLabelsUpdate(BaseModel):
    """Labels of a pool that can be changed."""

    os_modelarts_workspace_id: str | Unset | None = json_field(default=UNSET, key="os.modelarts/workspace.id")
    """ID of the workspace to move the pool to. The request must not contain any other change."""

    os_modelarts_sharing: PoolSharing | PoolSharingValue | Unset | None = json_field(
        default=UNSET, key="os.modelarts/sharing"
    )
    """Whether other users can use the pool."""
