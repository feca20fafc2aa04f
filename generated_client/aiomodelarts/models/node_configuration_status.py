# Generated from spec/ by `make generate`; do not edit.
"""The model `NodeConfigurationStatus`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .plugin_phase import PluginPhase


class NodeConfigurationStatus(BaseModel):
    """State of the plug-in that applies settings to nodes."""

    phase: PluginPhase | None = None
    """State of the plug-in."""
