# Generated from spec/ by `make generate`; do not edit.
"""The model `PluginSpecInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .plugin_template_reference import PluginTemplateReference


class PluginSpecInput(BaseModel):
    """Template and settings of a plug-in to install."""

    template: PluginTemplateReference
    """Template of the plug-in, with the settings to use."""
