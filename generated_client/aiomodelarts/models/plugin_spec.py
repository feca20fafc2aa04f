# Generated from spec/ by `make generate`; do not edit.
"""The model `PluginSpec`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .plugin_template_reference import PluginTemplateReference


class PluginSpec(BaseModel):
    """Template and settings of an installed plug-in."""

    template: PluginTemplateReference
    """Template of the plug-in, with its current settings."""
