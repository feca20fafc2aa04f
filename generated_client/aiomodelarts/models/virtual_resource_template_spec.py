# Generated from spec/ by `make generate`; do not edit.
"""The model `VirtualResourceTemplateSpec`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .virtual_resource import VirtualResource


class VirtualResourceTemplateSpec(BaseModel):
    """Total resources of an NPU, and its parts."""

    resources: dict[str, int | str]
    """Amounts of resources, such as AICORE, AICPU and memory."""

    resource_key: str | None = json_field(default=None, key="resourceKey")
    """Resource name of the whole NPU in the cluster."""

    virtual_resources: list[VirtualResource] | None = json_field(default=None, key="virtualResources")
    """Parts of the NPU. Some services return them in the spec."""
