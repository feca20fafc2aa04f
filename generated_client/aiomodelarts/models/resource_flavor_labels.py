# Generated from spec/ by `make generate`; do not edit.
"""The model `ResourceFlavorLabels`."""

from __future__ import annotations

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel


class ResourceFlavorLabels(BaseModel):
    """Labels of a node flavor."""

    os_modelarts_scope: str | None = json_field(default=None, key="os.modelarts/scope")
    """Job types that the flavor supports."""

    os_modelarts_flavor_baremetal: str | None = json_field(default=None, key="os.modelarts.flavor/baremetal")
    """Whether the node is a physical machine, as the string true or false. Open Telekom Cloud only."""

    os_modelarts_flavor_localdisk: str | None = json_field(default=None, key="os.modelarts.flavor/localdisk")
    """Whether the node has local disks, as the string true or false. Open Telekom Cloud only."""
