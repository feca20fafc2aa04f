# Generated from spec/ by `make generate`; do not edit.
"""The model `CreatePluginRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .plugin_spec_input import PluginSpecInput


class CreatePluginRequest(BaseModel):
    """Settings of a plug-in to install."""

    api_version: str = json_field(key="apiVersion")
    """API version of the resource, always v2. Default of the service: 'v2'."""

    kind: str
    """Type of the resource, always Plugin. Default of the service: 'Plugin'."""

    spec: PluginSpecInput
    """Plug-in to install, with its settings."""
