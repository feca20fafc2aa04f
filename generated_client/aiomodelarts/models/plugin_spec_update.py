# Generated from spec/ by `make generate`; do not edit.
"""The model `PluginSpecUpdate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .plugin_template_reference_update import PluginTemplateReferenceUpdate


class PluginSpecUpdate(BaseModel):
    """New version and settings of a plug-in."""

    template: PluginTemplateReferenceUpdate
    """New version and settings of the plug-in."""
