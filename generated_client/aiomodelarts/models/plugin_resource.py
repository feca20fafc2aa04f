# Generated from spec/ by `make generate`; do not edit.
"""The model `PluginResource`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .plugin_object_reference import PluginObjectReference


class PluginResource(BaseModel):
    """Workload of a plug-in in the cluster."""

    involved_object: PluginObjectReference = json_field(key="involvedObject")
    """Object in the cluster that runs the workload."""

    replicas: int | None = None
    """Number of running copies of the workload."""

    limits: dict[str, str] | None = None
    """Maximum amounts that a copy can use, by resource, such as cpu and memory."""

    requests: dict[str, str] | None = None
    """Amounts reserved for a copy, by resource."""
