# Generated from spec/ by `make generate`; do not edit.
"""The model `PluginObjectReference`."""

from __future__ import annotations

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel


class PluginObjectReference(BaseModel):
    """Reference to an object in the cluster."""

    kind: str
    """Type of the object, such as DaemonSet."""

    api_version: str | None = json_field(default=None, key="apiVersion")
    """API group and version of the object, such as apps/v1."""

    namespace: str
    """Namespace of the object."""

    name: str
    """Name of the object in the namespace."""

    uid: str | None = None
    """ID of the object in the cluster."""

    resource_version: str | None = json_field(default=None, key="resourceVersion")
    """Identifier of the last change to the object."""
