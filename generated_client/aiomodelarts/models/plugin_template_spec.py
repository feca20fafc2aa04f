# Generated from spec/ by `make generate`; do not edit.
"""The model `PluginTemplateSpec`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .plugin_template_type import PluginTemplateType
    from .plugin_template_version import PluginTemplateVersion


class PluginTemplateSpec(BaseModel):
    """Description and versions of a plug-in."""

    optional: bool | None = None
    """Whether the plug-in is optional for a pool."""

    type: PluginTemplateType | None = None
    """Package type of the plug-in."""

    logo_url: str | None = json_field(default=None, key="logoURL")
    """URL of the image that is the logo of the plug-in."""

    description: str | None = None
    """Description of the plug-in."""

    versions: list[PluginTemplateVersion]
    """Versions that can be installed."""
