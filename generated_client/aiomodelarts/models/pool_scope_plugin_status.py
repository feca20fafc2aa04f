# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolScopePluginStatus`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .plugin_phase import PluginPhase


class PoolScopePluginStatus(BaseModel):
    """State of a cluster plug-in that a job type requires."""

    name: str | None = None
    """Type of the plug-in, such as volcano."""

    phase: PluginPhase | None = None
    """State of the plug-in."""
