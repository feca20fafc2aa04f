# Generated from spec/ by `make generate`; do not edit.
"""The model `NodeDriverStatus`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .plugin_phase import PluginPhase


class NodeDriverStatus(BaseModel):
    """Version and state of the driver of a node."""

    phase: PluginPhase | None = None
    """State of the driver."""

    version: str | None = None
    """Version of the driver on the node."""
