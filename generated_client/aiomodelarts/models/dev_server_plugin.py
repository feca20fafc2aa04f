# Generated from spec/ by `make generate`; do not edit.
"""The model `DevServerPlugin`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .dev_server_plugin_version import DevServerPluginVersion


class DevServerPlugin(BaseModel):
    """Plug-in for dev servers."""

    name: str
    """Name of the plug-in."""

    infos: list[DevServerPluginVersion] | None = None
    """Versions of the plug-in."""
