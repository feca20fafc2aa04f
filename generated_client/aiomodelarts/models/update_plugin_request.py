# Generated from spec/ by `make generate`; do not edit.
"""The model `UpdatePluginRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .plugin_spec_update import PluginSpecUpdate


class UpdatePluginRequest(BaseModel):
    """Changes to a plug-in, as a merge patch."""

    spec: PluginSpecUpdate
    """New version and settings of the plug-in."""
