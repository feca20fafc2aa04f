# Generated from spec/ by `make generate`; do not edit.
"""The model `NodePluginStatus`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .plugin_phase import PluginPhase


class NodePluginStatus(BaseModel):
    """Version and state of a plug-in on a node."""

    name: str | None = None
    """Type of the plug-in, such as npuDriver."""

    phase: PluginPhase | None = None
    """State of the plug-in."""

    version: str | None = None
    """Version of the plug-in on the node."""
