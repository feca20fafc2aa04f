# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolScopeStatus`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .pool_scope import PoolScope
    from .pool_scope_plugin_status import PoolScopePluginStatus
    from .pool_scope_state import PoolScopeState


class PoolScopeStatus(BaseModel):
    """Detailed state of a job type in a pool."""

    scope_type: PoolScope = json_field(key="scopeType")
    """Job type that the entry describes."""

    state: PoolScopeState
    """Whether the job type is enabled."""

    plugins: list[PoolScopePluginStatus] | None = None
    """Cluster plug-ins that the job type requires."""

    message: str | None = None
    """Reason why enabling or disabling failed."""
