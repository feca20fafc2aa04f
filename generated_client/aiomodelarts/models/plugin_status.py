# Generated from spec/ by `make generate`; do not edit.
"""The model `PluginStatus`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .plugin_phase import PluginPhase
    from .plugin_resource import PluginResource


class PluginStatus(BaseModel):
    """State of a plug-in, with the resources it uses."""

    phase: PluginPhase
    """Current state of the plug-in."""

    version: str | None = None
    """Installed version of the plug-in."""

    reason: str | None = None
    """Description of the last event, especially the reason for a failed installation."""

    values: str | None = None
    """Current settings of the plug-in, as a string."""

    resources: list[PluginResource] | None = None
    """Resources that the plug-in uses in the cluster. Included only on request."""
